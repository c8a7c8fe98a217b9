package io.whence.reasoning.bench;

import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Dag;
import io.whence.reasoning.graph.Edge;
import io.whence.reasoning.graph.Pair;
import io.whence.reasoning.graph.Separation;
import io.whence.reasoning.identification.Effect;
import io.whence.reasoning.identification.Identification;
import io.whence.reasoning.identification.Identified;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Times identification on 30 variables and separation on 10,000. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GraphBenchmark {

    private Admg thirty = Admg.of(Dag.of(Set.of()));
    private Admg chained = Admg.of(Dag.of(Set.of()));
    private Admg tenThousand = Admg.of(Dag.of(Set.of()));
    private Set<String> given = Set.of();

    /** Builds a random graph with 60 edges and 10 latent causes, a worst case of 15 nested districts, and a large DAG. */
    @Setup
    public void build() {
        thirty = random(30, 60, 10, 7);
        chained = ladder(15);
        tenThousand = random(10_000, 30_000, 0, 11);
        given = IntStream.range(0, 100).mapToObj(i -> "V" + (37 + 97 * i)).collect(Collectors.toSet());
    }

    @Benchmark
    public Identified identifyOnThirtyVariables() {
        return Identification.of(thirty, Effect.of("V2", "V29"));
    }

    /** Every other variable is confounded with the next but one, so that the algorithm alternates lines 2, 4 and 7. */
    @Benchmark
    public Identified identifyThroughNestedDistricts() {
        return Identification.of(chained, Effect.of("V14", "V29"));
    }

    @Benchmark
    public boolean separateOnTenThousandVariables() {
        return Separation.separated(tenThousand, Set.of("V0"), Set.of("V9999"), given);
    }

    private static Admg random(int size, int edges, int latents, long seed) {
        var random = new Random(seed);
        var links = new LinkedHashSet<Edge>();
        while (links.size() < edges) {
            int from = random.nextInt(size - 1);
            links.add(new Edge("V" + from, "V" + (from + 1 + random.nextInt(size - from - 1))));
        }
        var pairs = new LinkedHashSet<Pair>();
        while (pairs.size() < latents) {
            int a = random.nextInt(size - 1);
            pairs.add(new Pair("V" + a, "V" + (a + 1 + random.nextInt(size - a - 1))));
        }
        return Admg.of(Dag.of(names(size), links), pairs);
    }

    private static Admg ladder(int rungs) {
        var links = new LinkedHashSet<Edge>();
        var pairs = new LinkedHashSet<Pair>();
        for (int i = 0; i + 1 < 2 * rungs; i++) {
            links.add(new Edge("V" + i, "V" + (i + 1)));
        }
        for (int i = 0; i + 2 < 2 * rungs; i++) {
            pairs.add(new Pair("V" + i, "V" + (i + 2)));
        }
        return Admg.of(Dag.of(names(2 * rungs), links), pairs);
    }

    private static Set<String> names(int size) {
        return IntStream.range(0, size).mapToObj(i -> "V" + i).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
