package io.whence.graphservice;

import io.whence.events.Events;
import io.whence.graph.ClaimAssembler;
import io.whence.graph.GraphStore.Written;
import io.whence.graph.PassageEvidence;
import io.whence.graph.StoreUnavailableException;
import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.model.event.DocumentChanged;
import io.whence.model.event.RelationsEnriched;
import io.whence.model.event.StageProgress;
import io.whence.model.event.StageProgress.Outcome;
import io.whence.model.event.StageProgress.Stage;
import io.whence.shell.EventPublisher;
import io.whence.shell.RetryableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Writes to Neo4j what arrives, wakes the projections and reports. Every step may be repeated. */
@ApplicationScoped
public class GraphWriter {
    private final Neo4jGraphStore store;
    private final Projections projections;
    private final EventPublisher publisher;
    private final GraphMeters meters;
    private final Quiet quiet;

    public GraphWriter(
            Neo4jGraphStore store, Projections projections, EventPublisher publisher, GraphMeters meters, Quiet quiet) {
        this.store = store;
        this.projections = projections;
        this.publisher = publisher;
        this.meters = meters;
        this.quiet = quiet;
    }

    /** Writes the evidence of some passages in one transaction and reports those that are in the graph. */
    public void write(List<RelationsEnriched> relations) {
        var readings = meters.assembling(
                () -> relations.stream().map(ClaimAssembler::assemble).toList());
        var written = meters.writing(readings, () -> reaching(() -> store.write(readings)));
        projections.wake();
        publisher.publishAll(
                Events.PROGRESS,
                IntStream.range(0, readings.size())
                        .filter(i -> written.get(i) != Written.DROPPED)
                        .mapToObj(i -> done(readings.get(i)))
                        .toList());
    }

    /** Takes over a change of a document. A deletion is reported of each store once nothing is left there. */
    public void change(DocumentChanged change) {
        reaching(() -> {
            store.change(change);
            return change;
        });
        projections.wake();
        if (change.deleted()) {
            publisher.publish(Events.PROGRESS, deleted(change, Stage.WRITE));
            reaching(() -> projections.awaitRdf(store.lastChange()));
            publisher.publish(Events.PROGRESS, deleted(change, Stage.PROJECT));
        }
    }

    private <T> T reaching(Supplier<T> step) {
        try {
            return quiet.working(step);
        } catch (StoreUnavailableException e) {
            throw new RetryableException("a store does not answer", e);
        }
    }

    private static StageProgress done(PassageEvidence reading) {
        return new StageProgress(
                reading.ref().document(),
                reading.ref().generation(),
                Optional.of(reading.ref().passage()),
                Stage.WRITE,
                Outcome.DONE,
                Optional.empty(),
                reading.evidence().size(),
                0);
    }

    private static StageProgress deleted(DocumentChanged change, Stage stage) {
        return new StageProgress(
                change.document(),
                change.generation(),
                Optional.empty(),
                stage,
                Outcome.DELETED,
                Optional.empty(),
                0,
                0);
    }
}
