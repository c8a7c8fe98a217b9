package io.whence.graphservice;

import io.whence.graph.ElementRef;
import io.whence.graph.GraphProjection;
import io.whence.graph.GraphUpdate;
import io.whence.graph.neo4j.Neo4jChange;
import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.model.GraphElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;

/** Carries changes to the RDF store, which keeps its watermark itself, in the transaction of the change. */
final class RdfSink implements ChangeSink {
    private static final GraphUpdate NOTHING = new GraphUpdate(List.of(), List.of());

    private final Neo4jGraphStore store;
    private final GraphProjection rdf;
    private final int batch;

    RdfSink(Neo4jGraphStore store, GraphProjection rdf, int batch) {
        this.store = store;
        this.rdf = rdf;
        this.batch = batch;
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
        var refs = changes.stream().map(Neo4jChange::element).distinct().toList();
        var there = store.find(refs);
        var gone = new HashSet<>(refs);
        there.forEach(element -> gone.remove(ElementRef.of(element)));
        rdf.apply(
                new GraphUpdate(there, gone.stream().sorted().toList()),
                changes.get(changes.size() - 1).sequence());
    }

    /** What changes meanwhile has a greater sequence than the watermark that is set at the end, and follows later. */
    @Override
    public void rebuild() {
        rdf.clear();
        long last = store.settledChange();
        try (var elements = store.elements()) {
            var some = new ArrayList<GraphElement>(batch);
            elements.forEach(element -> {
                some.add(element);
                if (some.size() == batch) {
                    put(some);
                }
            });
            put(some);
        }
        rdf.apply(NOTHING, last);
    }

    private void put(List<GraphElement> some) {
        rdf.apply(new GraphUpdate(some, List.of()));
        some.clear();
    }
}
