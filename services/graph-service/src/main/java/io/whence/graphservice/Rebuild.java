package io.whence.graphservice;

import io.whence.graph.ElementRef;
import io.whence.graph.StoreUnavailableException;
import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.model.GraphElement;
import io.whence.shell.RetryableException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Brings all elements of the graph to a place, in portions. One that it cannot take hinders no other. */
final class Rebuild {
    private static final int HEAVIEST = 20_000;

    private final String projection;
    private final Consumer<List<GraphElement>> place;
    private final Consumer<Culprit> culprits;
    private final List<GraphElement> portion = new ArrayList<>();
    private int weight;

    Rebuild(String projection, Consumer<List<GraphElement>> place, Consumer<Culprit> culprits) {
        this.projection = projection;
        this.place = place;
        this.culprits = culprits;
    }

    void of(Neo4jGraphStore store) {
        try (var elements = store.elements()) {
            elements.forEach(this::add);
        }
        handOver();
    }

    private void add(GraphElement element) {
        portion.add(element);
        weight += Portions.weight(element);
        if (weight >= HEAVIEST) {
            handOver();
        }
    }

    private void handOver() {
        if (!portion.isEmpty()) {
            together(List.copyOf(portion));
            portion.clear();
            weight = 0;
        }
    }

    private void together(List<GraphElement> elements) {
        try {
            place.accept(elements);
        } catch (StoreUnavailableException | RetryableException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            elements.forEach(this::alone);
        }
    }

    private void alone(GraphElement element) {
        try {
            place.accept(List.of(element));
        } catch (StoreUnavailableException | RetryableException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            culprits.accept(new Culprit(projection, ElementRef.of(element), String.valueOf(e)));
        }
    }
}
