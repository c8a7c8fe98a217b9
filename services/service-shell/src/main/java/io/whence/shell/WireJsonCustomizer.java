package io.whence.shell;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.whence.events.WireJson;
import jakarta.inject.Singleton;
import java.util.List;

/** Gives REST the JSON form that events have. */
@Singleton
public final class WireJsonCustomizer implements ObjectMapperCustomizer {
    /** Longer than any body a service accepts, so that the body limit is the one that speaks. */
    private static final int LONGEST_STRING = 256 << 20;

    private static final int DEEPEST = 100;

    @Override
    public void customize(ObjectMapper mapper) {
        WireJson.configure(mapper);
        // A list of a request has no null in it; a map, such as a query's parameters, may.
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL));
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_STRING)
                        .maxNestingDepth(DEEPEST)
                        .build());
    }
}
