package io.whence.reasoning.language;

import io.whence.reasoning.equivalence.Holding;
import io.whence.reasoning.equivalence.Independence;
import io.whence.reasoning.equivalence.MarkovClass;
import io.whence.reasoning.equivalence.NoSuchClassException;
import io.whence.reasoning.grammar.UnreadableTextException;
import java.util.ArrayList;
import java.util.List;

/** Answers whether a causal hypothesis follows from a list of correlations and independences. */
public final class CorrelationQuestions {

    private static final String DIFFERENT_VARIABLES =
            "holds in every structure, but through different variables: the compelled edges alone do not imply it";

    private static final List<String> ASSUMPTIONS = List.of(
            "complete list of independences: what the premise does not call independent is dependent",
            "no hidden common causes, no selection, no cycles",
            "faithfulness: every independence comes from the structure");

    private CorrelationQuestions() {}

    /**
     * Answers for texts in the controlled language. The premise counts as complete: what it does not call independent is
     * dependent (faithfulness), and there are no hidden common causes.
     *
     * @throws UnreadableTextException naming the fragment that is outside the language
     * @throws io.whence.reasoning.equivalence.NoSuchClassException where no acyclic structure fits the premise
     */
    public static CorrelationAnswer ask(String premise, String hypothesis) {
        var stated = CorrelationPremise.read(premise);
        var claim = CorrelationHypothesis.read(hypothesis, stated.variables());
        var found = MarkovClass.of(stated.variables(), stated.independences());
        var holding = found.holding(claim.relation(), claim.a(), claim.b());
        refuseImplied(stated, found);
        return answer(found, stated, claim, claim.denied() ? holding.denied() : holding);
    }

    /** What the premise calls dependent must be so in the structures that fit. */
    private static void refuseImplied(CorrelationPremise stated, MarkovClass found) {
        for (var dependence : stated.dependences()) {
            if (found.implies(dependence)) {
                throw new NoSuchClassException("the other statements make independent what one calls dependent: "
                        + dependence.toString().replace(" independent", ""));
            }
        }
    }

    private static CorrelationAnswer answer(
            MarkovClass found, CorrelationPremise stated, CorrelationHypothesis claim, Holding holding) {
        boolean everywhere = holding.holding() == holding.size();
        boolean entailed = everywhere && (!claim.byEdges() || found.compelled(claim.relation(), claim.a(), claim.b()));
        return new CorrelationAnswer(
                entailed,
                holding.size(),
                holding.holdsIn(),
                holding.holding(),
                found.cpdag(),
                holding.witness(),
                holding.counterexample(),
                claim.relation(),
                claim.denied(),
                notes(stated, everywhere && !entailed),
                List.of(claim.a(), claim.b()),
                stated.variables(),
                stated.independences().stream()
                        .map(Independence::toString)
                        .sorted()
                        .toList(),
                ASSUMPTIONS);
    }

    private static List<String> notes(CorrelationPremise stated, boolean byDifferent) {
        var notes = new ArrayList<String>();
        if (byDifferent) {
            notes.add(DIFFERENT_VARIABLES);
        }
        stated.passed().forEach(sentence -> notes.add("states nothing, passed over: " + sentence));
        return notes;
    }
}
