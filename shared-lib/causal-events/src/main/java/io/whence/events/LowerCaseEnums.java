package io.whence.events;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.util.Arrays;
import java.util.Locale;

/** Names the model's enums by their wire names: lower case, words joined by underscores. */
final class LowerCaseEnums extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final String OURS = "io.whence.";

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
        if (type.getRawType().getName().startsWith(OURS)) {
            Arrays.setAll(names, i -> values[i].name().toLowerCase(Locale.ROOT));
        }
        return names;
    }
}
