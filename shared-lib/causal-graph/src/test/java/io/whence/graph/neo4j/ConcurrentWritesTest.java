package io.whence.graph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.graph.CanonicalExport;
import io.whence.graph.ClaimAssembler;
import io.whence.graph.GraphStore;
import io.whence.graph.MemoryGraphStore;
import io.whence.graph.Stores;
import io.whence.testkit.Paper;
import io.whence.testkit.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConcurrentWritesTest {

    @Test
    void manyWritersOfTheSameClaimsLoseNothingAndLeaveNoGapInTheChanges() throws Exception {
        var papers =
                IntStream.range(0, 24).mapToObj(ConcurrentWritesTest::paper).toList();
        var memory = new MemoryGraphStore();
        papers.forEach(paper -> write(memory, paper));
        var store = Stores.emptyNeo4j();

        var writers = Executors.newFixedThreadPool(4);
        List<Future<?>> written = papers.stream()
                .<Future<?>>map(paper -> writers.submit(() -> write(store, paper)))
                .toList();
        for (var one : written) {
            one.get();
        }
        writers.shutdown();

        assertThat(lines(store)).isEqualTo(lines(memory));
        var sequences = store.changesAfter(0, 100_000).stream()
                .map(Neo4jChange::sequence)
                .toList();
        assertThat(sequences)
                .isEqualTo(IntStream.rangeClosed(1, sequences.size())
                        .mapToObj(i -> (long) i)
                        .toList());
    }

    @Test
    void batchesOfManyPapersScoreAsOneByOne() {
        var papers =
                IntStream.range(300, 360).mapToObj(ConcurrentWritesTest::paper).toList();
        var memory = new MemoryGraphStore();
        papers.forEach(paper -> write(memory, paper));
        var readings = papers.stream()
                .flatMap(paper -> paper.readings().stream())
                .map(ClaimAssembler::assemble)
                .toList();
        var store = Stores.emptyNeo4j();

        for (int from = 0; from < readings.size(); from += 7) {
            var batch = readings.subList(Math.max(0, from - 3), Math.min(readings.size(), from + 7));
            assertThat(store.write(batch)).containsOnly(GraphStore.Written.STORED);
        }
        papers.forEach(paper -> store.change(paper.accepted()));

        assertThat(lines(store)).isEqualTo(lines(memory));
    }

    @Test
    void aDeletionAmidWritesLeavesNothing() throws Exception {
        var papers =
                IntStream.range(100, 130).mapToObj(ConcurrentWritesTest::paper).toList();
        var store = Stores.emptyNeo4j();

        var workers = Executors.newFixedThreadPool(4);
        var done = papers.stream()
                .flatMap(paper -> Stream.<Callable<Boolean>>of(
                        () -> {
                            store.change(paper.deleted(1, 2));
                            return true;
                        },
                        () -> {
                            store.write(paper.readings().stream()
                                    .map(ClaimAssembler::assemble)
                                    .toList());
                            return true;
                        }))
                .map(workers::submit)
                .toList();
        for (var one : done) {
            one.get();
        }
        workers.shutdown();

        assertThat(lines(store)).isEmpty();
    }

    @Test
    void aWriterWaitsForTheOneBefore() throws Exception {
        Stores.emptyNeo4j();
        var order = new ConcurrentLinkedQueue<String>();

        try (var session = Stores.driver().session();
                var first = session.beginTransaction()) {
            new Outbox(first).lock();
            var second = Executors.newSingleThreadExecutor().submit(() -> {
                try (var other = Stores.driver().session()) {
                    other.executeWriteWithoutResult(tx -> new Outbox(tx).lock());
                }
                return order.add("second");
            });
            Thread.sleep(500);
            order.add("first");
            first.commit();
            second.get();
        }

        assertThat(order).containsExactly("first", "second");
    }

    /** All papers speak of the same few things, in a different order each. */
    private static Paper paper(int number) {
        var statements = IntStream.range(0, 4)
                .map(i -> (i + number) % 4)
                .mapToObj(i -> number % 5 == 0
                        ? Statement.affects("thing " + i, "thing " + (i + 1) % 4)
                                .denied()
                        : Statement.raises("thing " + i, "thing " + (i + 1) % 4))
                .toArray(Statement[]::new);
        return Paper.of("Paper " + number, statements).and(Statement.raises("own " + number, "thing 1"));
    }

    private static void write(GraphStore store, Paper paper) {
        store.change(paper.accepted());
        var outcome = store.write(
                paper.readings().stream().map(ClaimAssembler::assemble).toList());
        assertThat(outcome).containsOnly(GraphStore.Written.STORED);
    }

    private static List<String> lines(GraphStore store) {
        try (var elements = store.elements()) {
            return CanonicalExport.lines(elements).toList();
        }
    }
}
