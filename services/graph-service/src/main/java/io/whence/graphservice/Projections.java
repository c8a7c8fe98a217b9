package io.whence.graphservice;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.whence.graph.StoreUnavailableException;
import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.graph.rdf.RdfGraphStore;
import io.whence.shell.EventPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;

/** The two projections of the graph, each on a thread of its own. */
@ApplicationScoped
public class Projections {
    private static final long LOOK_AGAIN_MILLIS = 20;

    private final Neo4jGraphStore store;
    private final Projection rdf;
    private final List<Follower> followers;
    private final GraphConfig.Graph config;

    public Projections(
            Neo4jGraphStore store,
            RdfGraphStore rdf,
            EventPublisher publisher,
            GraphMeters meters,
            GraphConfig config,
            SetAsideElements culprits) {
        this.store = store;
        this.config = config.graph();
        int batch = this.config.projectionBatch();
        this.rdf = new Projection(store, new RdfSink(store, rdf), batch, culprits);
        var topic = new Projection(store, new TopicSink(store, publisher), batch, culprits);
        this.followers = List.of(
                new Follower(store, this.rdf, meters, this.config, this::forgetCarried),
                new Follower(store, topic, meters, this.config, () -> {}));
    }

    void start(@Observes StartupEvent event) {
        followers.forEach(Follower::start);
    }

    void stop(@Observes ShutdownEvent event) {
        followers.forEach(Follower::stop);
    }

    /** Something changed: look now. */
    public void wake() {
        followers.forEach(Follower::wake);
    }

    /** The projection to RDF, for whoever has to compare or rebuild it. */
    Projection rdf() {
        return rdf;
    }

    /** Whether the RDF store takes anything at all now. */
    boolean isRdfWritable() {
        return rdf.isWritable();
    }

    List<Follower> followers() {
        return followers;
    }

    /**
     * Waits until the RDF store has all changes up to this one; returns how far it has come.
     *
     * @throws StoreUnavailableException if it takes too long
     */
    public long awaitRdf(long sequence) {
        long deadline = System.nanoTime() + config.deletionWait().toNanos();
        OptionalLong watermark = rdf.watermark();
        while (watermark.isEmpty() || watermark.getAsLong() < sequence) {
            if (System.nanoTime() > deadline) {
                throw new StoreUnavailableException(
                        "RDF", new IllegalStateException("it has come to " + watermark + " of " + sequence));
            }
            pause(Duration.ofMillis(LOOK_AGAIN_MILLIS));
            watermark = rdf.watermark();
        }
        return watermark.getAsLong();
    }

    /** Removes changes that every projection has carried, all but the newest ones. */
    private void forgetCarried() {
        var watermarks = followers.stream().map(Follower::watermark).toList();
        if (watermarks.stream().allMatch(OptionalLong::isPresent)) {
            long carried =
                    watermarks.stream().mapToLong(OptionalLong::getAsLong).min().orElse(0);
            store.forgetChanges(carried - config.keepChanges());
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException("RDF", e);
        }
    }
}
