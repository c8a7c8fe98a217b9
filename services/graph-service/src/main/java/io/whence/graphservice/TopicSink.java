package io.whence.graphservice;

import static java.util.stream.Collectors.toMap;

import io.whence.events.Events;
import io.whence.graph.ElementRef;
import io.whence.graph.neo4j.Neo4jChange;
import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.model.GraphElement;
import io.whence.model.event.GraphChange;
import io.whence.shell.EventPublisher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Carries changes to the topic; how far it has come is kept in Neo4j, after the broker has the events. */
final class TopicSink implements ChangeSink {
    private final Neo4jGraphStore store;
    private final EventPublisher publisher;
    private final int batch;

    TopicSink(Neo4jGraphStore store, EventPublisher publisher, int batch) {
        this.store = store;
        this.publisher = publisher;
        this.batch = batch;
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
        var refs = changes.stream().map(Neo4jChange::element).distinct().toList();
        Map<ElementRef, GraphElement> there =
                store.find(refs).stream().collect(toMap(ElementRef::of, element -> element));
        publisher.publishAll(
                Events.GRAPH_CHANGE,
                changes.stream().map(change -> event(change, there)).toList());
        store.moveWatermark(name(), changes.get(changes.size() - 1).sequence());
    }

    /** Whoever reads the topic from here on gets the whole graph, as if all of it had changed last. */
    @Override
    public void rebuild() {
        long last = store.settledChange();
        try (var elements = store.elements()) {
            var some = new ArrayList<GraphChange>(batch);
            elements.forEach(element -> {
                some.add(GraphChange.put(Math.max(1, last), element));
                if (some.size() == batch) {
                    publish(some);
                }
            });
            publish(some);
        }
        store.moveWatermark(name(), last);
    }

    private void publish(List<GraphChange> some) {
        publisher.publishAll(Events.GRAPH_CHANGE, some);
        some.clear();
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
