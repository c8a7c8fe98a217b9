package io.whence.reasoning.attribution;

import java.util.List;
import java.util.function.BiPredicate;

/**
 * The rules of attribution, first match decides. Each takes the event asked about and the other events of the story.
 *
 * <p>Where several events were needed together, people single out the abnormal and the intended one (abnormal inflation);
 * where each was enough by itself, the norm-violating one counts less (abnormal deflation): Icard, Kominsky and Knobe,
 * Normality and actual causal strength, Cognition 2017. A later wrongful act breaks the chain from an earlier one (novus
 * actus interveniens: Hart and Honoré, Causation in the Law).
 */
public enum Rule {
    DID_NOT_HAPPEN(false, "what did not happen caused nothing", (event, others) -> !event.occurred()),
    IRRELEVANT(
            false,
            "neither sufficient nor necessary nor an actual cause: the outcome does not depend on it",
            (event, others) -> !event.relevant()),
    SOLE_CAUSE(
            true,
            "an actual cause that is sufficient by itself",
            (event, others) -> !event.redundant() && event.sufficient()),
    NORM_VIOLATED(
            true,
            "an actual cause that violates a norm: the abnormal one of several needed events is singled out",
            (event, others) -> !event.redundant() && event.normViolated()),
    INTENDED(true, "an actual cause that was intended", (event, others) -> !event.redundant() && event.intended()),
    BACKGROUND_CONDITION(
            false,
            "needed, but normal and unintended: a condition rather than the cause",
            (event, others) -> !event.redundant()),
    INTERVENING_ACT(
            true,
            "a norm-violating event after another sufficient one breaks the chain from the earlier",
            (event, others) ->
                    event.normViolated() && others.stream().anyMatch(other -> enough(other) && other.before(event))),
    PREEMPTED(false, "an earlier intended event had already settled the outcome", (event, others) -> others.stream()
            .anyMatch(other -> enough(other) && other.intended() && other.before(event))),
    SUPERSEDED(
            false,
            "a later sufficient event, not itself an intended rival, stands between it and the outcome",
            (event, others) ->
                    others.stream().anyMatch(other -> enough(other) && !other.intended() && event.before(other))),
    WOULD_HAVE_COME_ANYWAY(
            false,
            "the outcome would have come without it, and no other event of the story shares in it",
            (event, others) -> others.stream().noneMatch(Factors::relevant)),
    MORE_INTENDED_RIVAL(
            false,
            "of simultaneous events that each suffice, another was intended and this one was not",
            (event, others) ->
                    !event.intended() && rivals(event, others).stream().anyMatch(Factors::intended)),
    MOST_INTENDED(
            true,
            "of simultaneous events that each suffice, only this one was intended",
            (event, others) -> event.intended()
                    && !rivals(event, others).isEmpty()
                    && rivals(event, others).stream().noneMatch(Factors::intended)),
    ABNORMAL_DEFLATION(
            false,
            "of simultaneous events that each suffice, this one violates a norm and another does not",
            (event, others) ->
                    event.normViolated() && rivals(event, others).stream().anyMatch(other -> !other.normViolated())),
    OVERDETERMINED(
            true,
            "sufficient by itself; that others would have sufficed too does not excuse it",
            (event, others) -> true);

    private final boolean cause;
    private final String reason;
    /** Captures nothing, hence as constant as the rest. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiPredicate<Factors, List<Factors>> applies;

    Rule(boolean cause, String reason, BiPredicate<Factors, List<Factors>> applies) {
        this.cause = cause;
        this.reason = reason;
        this.applies = applies;
    }

    /** Returns whether an event to which this rule applies is called the cause. */
    public boolean cause() {
        return cause;
    }

    /** Returns the rule in words. */
    public String reason() {
        return reason;
    }

    boolean applies(Factors event, List<Factors> others) {
        return applies.test(event, others);
    }

    private static boolean enough(Factors other) {
        return other.occurred() && other.sufficient();
    }

    private static List<Factors> rivals(Factors event, List<Factors> others) {
        return others.stream()
                .filter(other -> enough(other) && other.simultaneous(event))
                .toList();
    }
}
