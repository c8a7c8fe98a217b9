package io.whence.reasoning.request;

import io.whence.reasoning.story.Clause;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text tells in descriptions.
 *
 * @param mechanisms what brings what about
 * @param observations what is the case
 * @param methods for each numbered way to look at a correlation, the variables that it holds fixed
 * @param names the longest name that each variable goes by
 */
public record Story(
        List<Clause> mechanisms,
        List<String> observations,
        Map<String, Set<String>> methods,
        Map<String, String> names) {

    public Story {
        mechanisms = List.copyOf(mechanisms);
        observations = List.copyOf(observations);
        methods = Map.copyOf(methods);
        names = Map.copyOf(names);
    }
}
