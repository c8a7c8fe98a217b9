package io.whence.graphservice;

import io.whence.graph.neo4j.Attempt;
import io.whence.graph.neo4j.Neo4jChange;
import io.whence.graph.neo4j.Neo4jGraphStore;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Carries the changes of the graph to one place, in order. It remembers nothing: how far it has come is asked of the
 * place itself, so a restart, a repetition and a place that was emptied all end the same.
 *
 * <p>Changes that cannot be carried together are carried one by one, and one that cannot be carried alone either is left
 * out and told of: it stops no other. That a try killed the process, for want of memory say, is known from Neo4j.
 */
final class Projection {
    private static final Logger LOG = Logger.getLogger(Projection.class);
    private static final int TRIES_TOGETHER = 3;
    private static final int TRIES_ALONE = 3;

    /** A process may also be killed by somebody; so often at one place it is not. */
    private static final int DEATHS_TOGETHER = 2;

    private static final int DEATHS_ALONE = 4;

    private final Neo4jGraphStore store;
    private final ChangeSink sink;
    private final int batch;
    private final Consumer<Culprit> culprits;

    /** @param culprits is told of elements that the place cannot take */
    Projection(Neo4jGraphStore store, ChangeSink sink, int batch, Consumer<Culprit> culprits) {
        this.store = store;
        this.sink = sink;
        this.batch = batch;
        this.culprits = culprits;
    }

    String name() {
        return sink.name();
    }

    OptionalLong watermark() {
        return sink.watermark();
    }

    /** Whether the place takes anything at all now. */
    boolean isWritable() {
        return sink.isWritable();
    }

    /** Carries the next changes; returns how many there were. One step at a time. */
    synchronized int step() {
        OptionalLong watermark = sink.watermark();
        if (watermark.isEmpty()) {
            sink.rebuild(culprits);
            return 1;
        }
        long from = watermark.getAsLong();
        return store.lastChange() == from ? 0 : carryAfter(from);
    }

    /** Takes settled changes only: of others, and of what they changed, a part may not be visible yet. */
    private int carryAfter(long from) {
        Attempt attempt = store.begin(sink.name(), from);
        long settled = store.settledChange();
        List<Neo4jChange> changes = store.changesAfter(from, batch).stream()
                .filter(change -> change.sequence() <= settled)
                .toList();
        if (torn(from, changes)) {
            LOG.warnf("Projection %s is built anew: the changes after %d are not listed", sink.name(), from);
            sink.rebuild(culprits);
            return 1;
        }
        return attempt.careful() || attempt.died() >= DEATHS_TOGETHER
                ? alone(changes, attempt)
                : together(changes, attempt);
    }

    private int together(List<Neo4jChange> changes, Attempt attempt) {
        try {
            sink.carry(changes);
            return changes.size();
        } catch (RuntimeException | VirtualMachineError e) {
            store.fail(sink.name());
            if (attempt.begun() >= TRIES_TOGETHER && sink.isWritable()) {
                store.goCarefully(sink.name(), last(changes));
            }
            throw e;
        }
    }

    private int alone(List<Neo4jChange> changes, Attempt attempt) {
        if (!attempt.careful()) {
            store.goCarefully(sink.name(), last(changes));
        }
        Neo4jChange first = changes.get(0);
        if (attempt.died() >= DEATHS_ALONE && sink.isWritable()) {
            leaveOut(first, "the process ended " + attempt.died() + " times while it was carried");
            return 1;
        }
        try {
            sink.carry(List.of(first));
        } catch (RuntimeException | VirtualMachineError e) {
            store.fail(sink.name());
            if (attempt.begun() < TRIES_ALONE || !sink.isWritable()) {
                throw e;
            }
            lastTry(first);
        }
        return 1;
    }

    /** The place takes others: had it just come back, it takes this one too. */
    private void lastTry(Neo4jChange change) {
        try {
            sink.carry(List.of(change));
        } catch (RuntimeException | VirtualMachineError e) {
            if (!sink.isWritable()) {
                throw e;
            }
            leaveOut(change, String.valueOf(e));
        }
    }

    private void leaveOut(Neo4jChange change, String why) {
        culprits.accept(new Culprit(sink.name(), change.element(), why));
        sink.skip(change);
    }

    private static long last(List<Neo4jChange> changes) {
        return changes.get(changes.size() - 1).sequence();
    }

    /** Carries all there is. */
    void catchUp() {
        int carried = 1;
        while (carried > 0) {
            carried = step();
        }
    }

    synchronized void rebuild() {
        sink.rebuild(culprits);
    }

    /** Whether the changes that should follow are listed no more, or this place follows another graph. */
    private static boolean torn(long from, List<Neo4jChange> changes) {
        return changes.isEmpty() || changes.get(0).sequence() != from + 1;
    }
}
