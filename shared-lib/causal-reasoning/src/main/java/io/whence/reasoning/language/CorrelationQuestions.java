package io.whence.reasoning.language;

import io.whence.reasoning.equivalence.Holding;
import io.whence.reasoning.equivalence.MarkovClass;
import java.util.List;

/** Answers whether a causal hypothesis follows from a list of correlations and independences. */
public final class CorrelationQuestions {

    private static final String DIFFERENT_VARIABLES =
            "holds in every structure, but through different variables: the compelled edges alone do not imply it";

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
        return answer(found, claim, claim.denied() ? holding.denied() : holding);
    }

    private static CorrelationAnswer answer(MarkovClass found, CorrelationHypothesis claim, Holding holding) {
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
                everywhere && !entailed ? List.of(DIFFERENT_VARIABLES) : List.of(),
                List.of(claim.a(), claim.b()));
    }
}
