package io.whence.graphservice;

import io.whence.events.Events;
import io.whence.graph.ElementRef;
import io.whence.graph.neo4j.Neo4jChange;
import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.model.GraphElement;
import io.whence.model.event.GraphChange;
import io.whence.shell.EventPublisher;
import io.whence.shell.RetryableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Carries changes to the topic; how far it has come is kept in Neo4j, after the broker has the events. */
final class TopicSink implements ChangeSink {
    private final Neo4jGraphStore store;
    private final EventPublisher publisher;
    private volatile boolean brokerAway;

    TopicSink(Neo4jGraphStore store, EventPublisher publisher) {
        this.store = store;
        this.publisher = publisher;
    }

    @Override
    public String name() {
        return "topic";
    }

    @Override
    public OptionalLong watermark() {
        return store.watermark(name());
    }

    @Override
    public void carry(List<Neo4jChange> changes) {
        Portions.carry(store, changes, this::carry);
    }

    private void carry(List<Neo4jChange> changes, Map<ElementRef, GraphElement> there) {
        publish(changes.stream().map(change -> event(change, there)).toList());
        store.moveWatermark(name(), changes.get(changes.size() - 1).sequence());
    }

    @Override
    public void skip(Neo4jChange change) {
        store.moveWatermark(name(), change.sequence());
    }

    @Override
    public boolean isWritable() {
        return !brokerAway;
    }

    /** Whoever reads the topic from here on gets the whole graph, as if all of it had changed last. */
    @Override
    public void rebuild(Consumer<Culprit> culprits) {
        long last = store.settledChange();
        new Rebuild(name(), some -> put(last, some), culprits).of(store);
        store.moveWatermark(name(), last);
    }

    private void put(long last, List<GraphElement> some) {
        publish(some.stream()
                .map(element -> GraphChange.put(Math.max(1, last), element))
                .toList());
    }

    private void publish(List<GraphChange> some) {
        try {
            publisher.publishAll(Events.GRAPH_CHANGE, some);
            brokerAway = false;
        } catch (RetryableException e) {
            brokerAway = true;
            throw e;
        }
    }

    private static GraphChange event(Neo4jChange change, Map<ElementRef, GraphElement> there) {
        return Optional.ofNullable(there.get(change.element()))
                .map(element -> GraphChange.put(change.sequence(), element))
                .orElseGet(() -> GraphChange.removed(
                        change.sequence(),
                        change.element().kind(),
                        change.element().id()));
    }
}
