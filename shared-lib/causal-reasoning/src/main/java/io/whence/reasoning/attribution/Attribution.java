package io.whence.reasoning.attribution;

import java.util.Arrays;
import java.util.List;

/** Decides from causal factors alone whether an event is called the cause of the outcome. */
public final class Attribution {

    private Attribution() {}

    /** Returns the first rule that applies to the event among the other events of its story. */
    public static Rule rule(Factors event, List<Factors> others) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.applies(event, others))
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether any of the events asked about is the cause; the rest of the story is what each is weighed against. */
    public static boolean isCause(List<Factors> asked, List<Factors> others) {
        return asked.stream().anyMatch(event -> rule(event, others).cause());
    }
}
