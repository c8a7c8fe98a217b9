package io.whence.graphservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whence.graph.ClaimAssembler;
import io.whence.graph.StoreUnavailableException;
import io.whence.graph.neo4j.Neo4jChange;
import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.infra.InfraTestResource;
import io.whence.testkit.Paper;
import io.whence.testkit.Statement;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraTestResource.class)
class ProjectionTest {

    @Inject
    Neo4jGraphStore store;

    private final List<Culprit> culprits = new ArrayList<>();

    @Test
    void changesArriveInOrderAndOnlyOnceWhenNothingFails() {
        var sink = new Recorder(store.lastChange());
        long before = store.lastChange();
        change("in order");

        new Projection(store, sink, 3, culprits::add).catchUp();

        assertThat(sink.carried)
                .isEqualTo(LongStream.rangeClosed(before + 1, store.lastChange())
                        .boxed()
                        .toList());
        assertThat(sink.rebuilds).isZero();
    }

    @Test
    void whatFailedIsCarriedAgain() {
        var sink = new Recorder(store.lastChange());
        sink.failures = 1;
        change("failing first");
        var projection = new Projection(store, sink, 1000, culprits::add);

        assertThatThrownBy(projection::step).isInstanceOf(StoreUnavailableException.class);
        projection.catchUp();

        assertThat(sink.mark).hasValue(store.lastChange());
        assertThat(sink.carried).doesNotHaveDuplicates();
    }

    @Test
    void aPlaceThatKnowsNothingIsBuiltFromTheWholeGraph() {
        var sink = new Recorder(0);
        sink.mark = OptionalLong.empty();

        new Projection(store, sink, 1000, culprits::add).catchUp();

        assertThat(sink.rebuilds).isEqualTo(1);
    }

    @Test
    void aPlaceThatKnowsMoreThanEverHappenedIsBuiltAnew() {
        var sink = new Recorder(store.lastChange() + 1000);

        new Projection(store, sink, 1000, culprits::add).catchUp();

        assertThat(sink.rebuilds).isEqualTo(1);
    }

    @Test
    void oneChangeThatCannotBeCarriedIsNamedAndThoseAroundItArriveOnce() {
        long before = store.lastChange();
        change("one that cannot be carried");
        var sink = new Recorder(before);
        sink.poison = before + 2;

        keepTrying(new Projection(store, sink, 1000, culprits::add));

        assertThat(sink.mark).hasValue(store.lastChange());
        assertThat(sink.carried)
                .doesNotHaveDuplicates()
                .isEqualTo(LongStream.rangeClosed(before + 1, store.lastChange())
                        .filter(sequence -> sequence != before + 2)
                        .boxed()
                        .toList());
        assertThat(culprits).hasSize(1);
        assertThat(culprits.get(0).why()).contains("too much of it");
        assertThat(culprits.get(0).element())
                .isEqualTo(store.changesAfter(before + 1, 1).get(0).element());
    }

    @Test
    void aChangeThatEndsTheProcessIsFoundOutByTheNextProcesses() {
        long before = store.lastChange();
        change("one that ends the process");
        var sink = new Recorder(before);
        sink.deadly = before + 1;

        for (int process = 0; process < 20 && sink.mark.orElseThrow() < store.lastChange(); process++) {
            runUntilItDies(new Projection(store, sink, 1000, culprits::add));
        }

        assertThat(sink.mark).hasValue(store.lastChange());
        assertThat(sink.carried).doesNotContain(before + 1).contains(before + 2);
        assertThat(culprits).hasSize(1);
        assertThat(culprits.get(0).why()).contains("the process ended");
    }

    @Test
    void howeverLongThePlaceIsAwayNothingIsLeftOut() {
        var sink = new Recorder(store.lastChange());
        change("a long outage");
        sink.failures = 30;

        keepTrying(new Projection(store, sink, 1000, culprits::add));

        assertThat(sink.mark).hasValue(store.lastChange());
        assertThat(culprits).isEmpty();
    }

    private static void keepTrying(Projection projection) {
        int carried = 1;
        for (int attempts = 0; carried > 0 && attempts < 100; attempts++) {
            try {
                carried = projection.step();
            } catch (RuntimeException e) {
                carried = 1;
            }
        }
    }

    private static void runUntilItDies(Projection projection) {
        try {
            projection.catchUp();
        } catch (Death e) {
            // Nothing is written any more, as if the process were gone.
        }
    }

    /** Ends a try like the end of the process does: nobody gets to note that it failed. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    private void change(String title) {
        var paper = Paper.of(title, Statement.raises(title, "something"), Statement.goesWith(title, "another"));
        store.change(paper.accepted());
        store.write(paper.readings().stream().map(ClaimAssembler::assemble).toList());
    }

    /** A place that remembers what it was brought. */
    private final class Recorder implements ChangeSink {
        private final List<Long> carried = new ArrayList<>();
        private OptionalLong mark;
        private int failures;
        private int rebuilds;
        private long poison = -1;
        private long deadly = -1;

        Recorder(long mark) {
            this.mark = OptionalLong.of(mark);
        }

        @Override
        public String name() {
            return "recorder";
        }

        @Override
        public OptionalLong watermark() {
            return mark;
        }

        @Override
        public void carry(List<Neo4jChange> changes) {
            if (failures-- > 0) {
                throw new StoreUnavailableException("recorder", new IllegalStateException("away"));
            }
            if (holds(changes, deadly)) {
                throw new Death();
            }
            if (holds(changes, poison)) {
                throw new IllegalArgumentException("too much of it");
            }
            changes.forEach(change -> carried.add(change.sequence()));
            mark = OptionalLong.of(changes.get(changes.size() - 1).sequence());
        }

        private static boolean holds(List<Neo4jChange> changes, long sequence) {
            return changes.stream().anyMatch(change -> change.sequence() == sequence);
        }

        @Override
        public void skip(Neo4jChange change) {
            mark = OptionalLong.of(change.sequence());
        }

        @Override
        public boolean isWritable() {
            return failures <= 0;
        }

        @Override
        public void rebuild(Consumer<Culprit> culprits) {
            rebuilds++;
            mark = OptionalLong.of(store.lastChange());
        }
    }
}
