package io.whence.graphservice;

import io.whence.graph.neo4j.Neo4jChange;
import io.whence.graph.neo4j.Neo4jGraphStore;
import java.util.List;
import java.util.OptionalLong;

/**
 * Carries the changes of the graph to one place, in order. It remembers nothing: how far it has come is asked of the
 * place itself, so a restart, a repetition and a place that was emptied all end the same.
 */
final class Projection {
    private final Neo4jGraphStore store;
    private final ChangeSink sink;
    private final int batch;

    Projection(Neo4jGraphStore store, ChangeSink sink, int batch) {
        this.store = store;
        this.sink = sink;
        this.batch = batch;
    }

    String name() {
        return sink.name();
    }

    OptionalLong watermark() {
        return sink.watermark();
    }

    /** Carries the next changes; returns how many there were. One step at a time. */
    synchronized int step() {
        OptionalLong watermark = sink.watermark();
        if (watermark.isEmpty()) {
            sink.rebuild();
            return 1;
        }
        List<Neo4jChange> changes = store.changesAfter(watermark.getAsLong(), batch);
        if (torn(watermark.getAsLong(), changes)) {
            sink.rebuild();
        } else if (!changes.isEmpty()) {
            sink.carry(changes);
        }
        return changes.size();
    }

    /** Carries all there is. */
    void catchUp() {
        int carried = 1;
        while (carried > 0) {
            carried = step();
        }
    }

    synchronized void rebuild() {
        sink.rebuild();
    }

    /** Whether the changes that should follow the watermark are listed no more, or are those of another graph. */
    private boolean torn(long watermark, List<Neo4jChange> changes) {
        return changes.isEmpty()
                ? store.lastChange() != watermark
                        && store.changesAfter(watermark, 1).isEmpty()
                : changes.get(0).sequence() != watermark + 1;
    }
}
