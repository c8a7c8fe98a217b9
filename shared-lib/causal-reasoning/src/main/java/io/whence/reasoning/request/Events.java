package io.whence.reasoning.request;

import io.whence.reasoning.grammar.UnreadableTextException;
import java.util.List;

/** Descriptions of known variables with their values. */
public final class Events {

    private Events() {}

    /**
     * Returns the events of a phrase such as "age being low and dose=2".
     *
     * @throws UnreadableTextException where some of it is neither a variable nor its value
     */
    public static List<Formula.Event> of(ReasoningRequest request, String phrase) {
        var names = new VariableNames();
        request.graph().nodes().forEach(names::keep);
        request.known().story().names().forEach(names::alias);
        return EventList.read(phrase, names)
                .orElseThrow(() ->
                        UnreadableTextException.whole(phrase, "variables with their values, such as 'age being low'"));
    }

    /** Returns the variables that a phrase consists of, if nothing else is in it. */
    public static java.util.Optional<String> variable(ReasoningRequest request, String phrase) {
        var names = new VariableNames();
        request.graph().nodes().forEach(names::keep);
        request.known().story().names().forEach(names::alias);
        return names.of(phrase);
    }
}
