package io.whence.reasoning.bench;

import io.whence.reasoning.equivalence.Holding;
import io.whence.reasoning.equivalence.Independence;
import io.whence.reasoning.equivalence.MarkovClass;
import io.whence.reasoning.equivalence.Relation;
import io.whence.reasoning.graph.Pair;
import io.whence.reasoning.language.CorrelationAnswer;
import io.whence.reasoning.language.CorrelationQuestions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Times Markov classes of six variables, from the largest class there is to a question in words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EquivalenceBenchmark {

    private static final List<String> SIX = List.of("A", "B", "C", "D", "E", "F");

    private final Set<Independence> twoColliders = Set.of(
            new Independence(new Pair("A", "B"), Set.of()),
            new Independence(new Pair("A", "E"), Set.of("C", "D")),
            new Independence(new Pair("B", "E"), Set.of("C", "D")),
            new Independence(new Pair("C", "D"), Set.of("A", "B")),
            new Independence(new Pair("A", "F"), Set.of("E")),
            new Independence(new Pair("B", "F"), Set.of("E")),
            new Independence(new Pair("C", "F"), Set.of("E")),
            new Independence(new Pair("D", "F"), Set.of("E")));

    private final String premise =
            "Suppose there is a closed system of 6 variables, A, B, C, D, E and F. A is independent of B. "
                    + "A and E are independent given C and D. B and E are independent given C and D. C and D are independent given A and B. "
                    + "A and F are independent given E. B and F are independent given E. C and F are independent given E. "
                    + "D and F are independent given E.";

    /** All six variables dependent: 720 members, the largest class of this size. */
    @Benchmark
    public Holding largestClassOfSix() {
        return MarkovClass.of(SIX, Set.of()).holding(Relation.COMMON_EFFECT, "A", "F");
    }

    @Benchmark
    public Holding classOfSixWithIndependences() {
        return MarkovClass.of(SIX, twoColliders).holding(Relation.INDIRECT_CAUSE, "A", "F");
    }

    @Benchmark
    public CorrelationAnswer questionInWords() {
        return CorrelationQuestions.ask(premise, "A affects F through some mediator.");
    }
}
