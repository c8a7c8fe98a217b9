package io.whence.graphservice;

import io.whence.graph.ElementRef;
import io.whence.graph.GraphProjection;
import io.whence.graph.GraphUpdate;
import io.whence.graph.StoreUnavailableException;
import io.whence.graph.neo4j.Neo4jChange;
import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.model.GraphElement;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Carries changes to the RDF store, which keeps its watermark itself, in the transaction of the change. */
final class RdfSink implements ChangeSink {
    private static final GraphUpdate NOTHING = new GraphUpdate(List.of(), List.of());

    private final Neo4jGraphStore store;
    private final GraphProjection rdf;

    RdfSink(Neo4jGraphStore store, GraphProjection rdf) {
        this.store = store;
        this.rdf = rdf;
    }

    @Override
    public String name() {
        return "rdf";
    }

    @Override
    public OptionalLong watermark() {
        return rdf.watermark();
    }

    @Override
    public void carry(List<Neo4jChange> changes) {
        Portions.carry(store, changes, this::carry);
    }

    private void carry(List<Neo4jChange> changes, Map<ElementRef, GraphElement> there) {
        var gone = changes.stream()
                .map(Neo4jChange::element)
                .filter(ref -> !there.containsKey(ref))
                .sorted()
                .distinct()
                .toList();
        rdf.apply(
                new GraphUpdate(List.copyOf(there.values()), gone),
                changes.get(changes.size() - 1).sequence());
    }

    @Override
    public void skip(Neo4jChange change) {
        rdf.apply(NOTHING, change.sequence());
    }

    /** Sets the watermark to what it is. */
    @Override
    public boolean isWritable() {
        try {
            rdf.watermark().ifPresent(watermark -> rdf.apply(NOTHING, watermark));
            return true;
        } catch (StoreUnavailableException e) {
            return false;
        }
    }

    /** What changes meanwhile has a greater sequence than the watermark that is set at the end, and follows later. */
    @Override
    public void rebuild(Consumer<Culprit> culprits) {
        rdf.clear();
        long last = store.settledChange();
        new Rebuild(name(), some -> rdf.apply(new GraphUpdate(some, List.of())), culprits).of(store);
        rdf.apply(NOTHING, last);
    }
}
