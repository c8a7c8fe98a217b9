package io.whence.graphservice;

import io.whence.graph.ElementRef;
import io.whence.graph.neo4j.Neo4jChange;
import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.model.ElementKind;
import io.whence.model.GraphElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Divides changes into portions whose elements fit into memory together. Almost all elements are small; a document with
 * as many authors as it may have is not.
 */
final class Portions {
    /** Triples, about. A document may alone have more. */
    private static final int HEAVIEST = 50_000;

    private static final int OF_AN_ELEMENT = 30;
    private static final int OF_AN_AUTHOR = 5;

    /** Elements that are loaded together, if none is a document. */
    private static final int LOADED_TOGETHER = 500;

    private static final int SMALL_ELEMENTS_FOR_A_DOCUMENT = 25;

    /** What is done with a portion. */
    interface Carrier {
        /**
         * Carries one.
         *
         * @param elements those that are there now, of those that the changes concern
         */
        void carry(List<Neo4jChange> changes, Map<ElementRef, GraphElement> elements);
    }

    private final Neo4jGraphStore store;
    private final Carrier carrier;
    private final List<Neo4jChange> changes = new ArrayList<>();
    private final Map<ElementRef, GraphElement> elements = new HashMap<>();
    private int weight;

    private Portions(Neo4jGraphStore store, Carrier carrier) {
        this.store = store;
        this.carrier = carrier;
    }

    /** Carries changes in order, in as many portions as it takes. */
    static void carry(Neo4jGraphStore store, List<Neo4jChange> changes, Carrier carrier) {
        var portions = new Portions(store, carrier);
        int from = 0;
        while (from < changes.size()) {
            int to = end(changes, from);
            portions.load(changes.subList(from, to));
            from = to;
        }
        portions.handOver();
    }

    /** About how many triples an element has. */
    static int weight(GraphElement element) {
        return element.fold(new GraphElement.Cases<>(
                association -> OF_AN_ELEMENT,
                claim -> OF_AN_ELEMENT,
                concept -> OF_AN_ELEMENT,
                document -> OF_AN_ELEMENT
                        + OF_AN_AUTHOR * document.metadata().authors().size(),
                evidence -> OF_AN_ELEMENT,
                link -> OF_AN_ELEMENT));
    }

    private static int end(List<Neo4jChange> changes, int from) {
        int room = LOADED_TOGETHER;
        int to = from;
        while (to < changes.size() && room > 0) {
            boolean document = changes.get(to).element().kind() == ElementKind.DOCUMENT;
            room -= document ? SMALL_ELEMENTS_FOR_A_DOCUMENT : 1;
            to++;
        }
        return to;
    }

    private void load(List<Neo4jChange> some) {
        var refs = some.stream()
                .map(Neo4jChange::element)
                .filter(ref -> !elements.containsKey(ref))
                .collect(Collectors.toSet());
        var found = store.find(refs);
        int heavier = found.stream().mapToInt(Portions::weight).sum();
        if (weight > 0 && weight + heavier > HEAVIEST) {
            handOver();
        }
        changes.addAll(some);
        found.forEach(element -> elements.put(ElementRef.of(element), element));
        weight += heavier;
    }

    private void handOver() {
        if (!changes.isEmpty()) {
            carrier.carry(List.copyOf(changes), Map.copyOf(elements));
            changes.clear();
            elements.clear();
            weight = 0;
        }
    }
}
