package io.whence.graphservice;

import io.whence.graph.neo4j.Neo4jChange;
import io.whence.graph.neo4j.Neo4jGraphStore;
import java.util.List;
import java.util.OptionalLong;
import org.jboss.logging.Logger;

/**
 * Carries the changes of the graph to one place, in order. It remembers nothing: how far it has come is asked of the
 * place itself, so a restart, a repetition and a place that was emptied all end the same.
 */
final class Projection {
    private static final Logger LOG = Logger.getLogger(Projection.class);

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
        long from = watermark.getAsLong();
        return store.lastChange() == from ? 0 : carryAfter(from);
    }

    /** Takes settled changes only: of others, and of what they changed, a part may not be visible yet. */
    private int carryAfter(long from) {
        long settled = store.settledChange();
        List<Neo4jChange> changes = store.changesAfter(from, batch).stream()
                .filter(change -> change.sequence() <= settled)
                .toList();
        if (torn(from, changes)) {
            LOG.warnf("Projection %s is built anew: the changes after %d are not listed", sink.name(), from);
            sink.rebuild();
            return 1;
        }
        sink.carry(changes);
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

    /** Whether the changes that should follow are listed no more, or this place follows another graph. */
    private static boolean torn(long from, List<Neo4jChange> changes) {
        return changes.isEmpty() || changes.get(0).sequence() != from + 1;
    }
}
