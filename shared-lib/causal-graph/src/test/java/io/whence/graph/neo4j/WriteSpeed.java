package io.whence.graph.neo4j;

import io.whence.graph.ClaimAssembler;
import io.whence.graph.PassageEvidence;
import io.whence.graph.Stores;
import io.whence.model.event.RelationsEnriched;
import io.whence.testkit.Paper;
import io.whence.testkit.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Prints how fast evidence goes through the store: papers of 40 passages with three statements each about concepts that
 * are as unevenly popular as words are. Not a test; {@code evaluation/results/graph.md} has the command.
 */
public final class WriteSpeed {
    private static final int PAPERS = 120;
    private static final int PASSAGES = 40;
    private static final int STATEMENTS = 3;
    private static final int CONCEPTS = 20_000;
    private static final int BATCH = 300;

    private WriteSpeed() {}

    public static void main(String[] args) {
        var store = Stores.emptyNeo4j();
        var random = new Random(7);
        var readings = IntStream.range(0, PAPERS)
                .mapToObj(number -> paper(number, random))
                .flatMap(paper -> paper.readings().stream())
                .toList();
        int third = readings.size() / 3 / BATCH * BATCH;
        measure("warm-up", store, readings.subList(0, third));
        measure("new", store, readings.subList(third, readings.size()));
        measure("again", store, readings);
        System.exit(0);
    }

    /** CPU seconds are those of this process, which holds the database too: they do not depend on who else is busy. */
    private static void measure(String name, Neo4jGraphStore store, List<RelationsEnriched> readings) {
        int evidence = 0;
        long start = System.nanoTime();
        long cpu = cpuNanos();
        for (int from = 0; from < readings.size(); from += BATCH) {
            evidence += write(store, readings.subList(from, Math.min(readings.size(), from + BATCH)));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double cpuSeconds = (cpuNanos() - cpu) / 1e9;
        System.out.printf(
                "%s: %d passages, %d evidence, %.1f s, %.0f evidence/s; %.1f CPU s, %.0f evidence per CPU s%n",
                name, readings.size(), evidence, seconds, evidence / seconds, cpuSeconds, evidence / cpuSeconds);
    }

    private static long cpuNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private static int write(Neo4jGraphStore store, List<RelationsEnriched> batch) {
        List<PassageEvidence> assembled =
                batch.stream().map(ClaimAssembler::assemble).toList();
        var written = store.write(assembled);
        return written.size() == assembled.size()
                ? assembled.stream()
                        .mapToInt(reading -> reading.evidence().size())
                        .sum()
                : 0;
    }

    private static Paper paper(int number, Random random) {
        var paragraphs = new ArrayList<List<Statement>>();
        for (int i = 0; i < PASSAGES; i++) {
            paragraphs.add(IntStream.range(0, STATEMENTS)
                    .mapToObj(j -> statement(random))
                    .toList());
        }
        return new Paper("Paper " + number, paragraphs);
    }

    private static Statement statement(Random random) {
        String cause = concept(random);
        String effect = concept(random);
        return switch (random.nextInt(6)) {
            case 0 -> Statement.lowers(cause, effect);
            case 1 -> Statement.affects(cause, effect).denied();
            case 2 -> Statement.goesWith(cause, effect);
            default -> Statement.raises(cause, effect);
        };
    }

    /** The rank of a concept falls off as the square of a uniform number does: a few are in every paper. */
    private static String concept(Random random) {
        double uniform = random.nextDouble();
        return "concept number " + (int) (CONCEPTS * uniform * uniform * uniform);
    }
}
