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
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraTestResource.class)
class ProjectionTest {

    @Inject
    Neo4jGraphStore store;

    @Test
    void changesArriveInOrderAndOnlyOnceWhenNothingFails() {
        var sink = new Recorder(store.lastChange());
        long before = store.lastChange();
        change("in order");

        new Projection(store, sink, 3).catchUp();

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
        var projection = new Projection(store, sink, 1000);

        assertThatThrownBy(projection::step).isInstanceOf(StoreUnavailableException.class);
        projection.catchUp();

        assertThat(sink.mark).hasValue(store.lastChange());
        assertThat(sink.carried).doesNotHaveDuplicates();
    }

    @Test
    void aPlaceThatKnowsNothingIsBuiltFromTheWholeGraph() {
        var sink = new Recorder(0);
        sink.mark = OptionalLong.empty();

        new Projection(store, sink, 1000).catchUp();

        assertThat(sink.rebuilds).isEqualTo(1);
    }

    @Test
    void aPlaceThatKnowsMoreThanEverHappenedIsBuiltAnew() {
        var sink = new Recorder(store.lastChange() + 1000);

        new Projection(store, sink, 1000).catchUp();

        assertThat(sink.rebuilds).isEqualTo(1);
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
            changes.forEach(change -> carried.add(change.sequence()));
            mark = OptionalLong.of(changes.get(changes.size() - 1).sequence());
        }

        @Override
        public void rebuild() {
            rebuilds++;
            mark = OptionalLong.of(store.lastChange());
        }
    }
}
