package io.whence.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;

/**
 * The one JSON form of the model's records: ids as strings, spans as {@code [start, end]}, names of enums in lower case,
 * times as ISO 8601, fields in the order of the record, what is absent left out.
 */
public final class WireJson {
    private WireJson() {}

    /** A new mapper with this form. */
    public static ObjectMapper mapper() {
        return configure(new ObjectMapper());
    }

    /** A mapper that indents, for people. */
    public static ObjectMapper prettyMapper() {
        return mapper().enable(SerializationFeature.INDENT_OUTPUT);
    }

    /** Gives a mapper this form, for example the one that writes a service's REST answers. */
    public static ObjectMapper configure(ObjectMapper mapper) {
        mapper.registerModules(new Jdk8Module(), new JavaTimeModule(), new ModelModule())
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT)
                .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                .configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false)
                .configure(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS, false)
                .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
                .configure(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES, true);
        emptyWhereAbsent(mapper, List.class);
        emptyWhereAbsent(mapper, Map.class);
        return mapper;
    }

    private static void emptyWhereAbsent(ObjectMapper mapper, Class<?> container) {
        mapper.configOverride(container).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }
}
