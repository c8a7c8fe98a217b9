package io.whence.reasoning.language;

import io.whence.reasoning.equivalence.HoldsIn;
import io.whence.reasoning.equivalence.Relation;
import io.whence.reasoning.graph.Cpdag;
import io.whence.reasoning.graph.Dag;
import java.util.List;
import java.util.Optional;

/**
 * Whether a hypothesis follows from correlations.
 *
 * @param entailed whether it holds in every structure that fits the premise; for a hypothesis worded in edges (common child,
 *     common parent, through mediators but not directly) whether the compelled edges imply it, so that one and the same
 *     third variable serves in every structure
 * @param mecSize number of structures that fit: the size of the Markov equivalence class
 * @param holdsIn in how many of them the hypothesis holds
 * @param holding that number
 * @param cpdag the compelled and the reversible edges of the class
 * @param witness a structure in which the hypothesis holds; empty where none is
 * @param counterexample a structure in which it does not; empty where it is entailed
 * @param relation what was understood as the claimed relation
 * @param denied whether the hypothesis denies that relation
 * @param notes what else a reader should know
 * @param between the two variables, in the relation's order
 * @param variables all variables of the premise
 * @param independences the independences that were read; every other pair and condition counts as dependent
 * @param assumptions what the answer takes for granted
 */
public record CorrelationAnswer(
        boolean entailed,
        int mecSize,
        HoldsIn holdsIn,
        int holding,
        Cpdag cpdag,
        Optional<Dag> witness,
        Optional<Dag> counterexample,
        Relation relation,
        boolean denied,
        List<String> notes,
        List<String> between,
        List<String> variables,
        List<String> independences,
        List<String> assumptions) {
    public CorrelationAnswer {
        notes = List.copyOf(notes);
        between = List.copyOf(between);
        variables = List.copyOf(variables);
        independences = List.copyOf(independences);
        assumptions = List.copyOf(assumptions);
    }
}
