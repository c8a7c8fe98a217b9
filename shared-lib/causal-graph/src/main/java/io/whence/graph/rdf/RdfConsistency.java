package io.whence.graph.rdf;

import io.whence.model.GraphElement;
import io.whence.ontology.Iris;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.update.UpdateRequest;

/**
 * Compares every triple of the RDF store with what the elements of the true graph say, and puts right what differs. It
 * sees more than an export does: a stray triple, a lost label, a plain triple without its claim.
 *
 * <p>Memory: 64 bits for each triple of either side, and each subject's name once.
 */
public final class RdfConsistency {
    private static final int BATCH = 200;

    private final RdfGraphStore store;
    private final Iris iris;

    public RdfConsistency(RdfGraphStore store, Iris iris) {
        this.store = store;
        this.iris = iris;
    }

    /**
     * What differs, in order; nothing if the store says exactly what it should.
     *
     * @param truth the elements of the true graph; each stream is used once and closed
     */
    public List<Drift> check(Supplier<Stream<GraphElement>> truth) {
        Map<Subject, Digests> subjects = new HashMap<>();
        forEachExpected(truth, quad -> of(subjects, quad).expected.add(digest(quad)));
        forEachFound(quad -> of(subjects, quad).found.add(digest(quad)));
        return subjects.entrySet().stream()
                .filter(entry -> !entry.getValue().expected.sameAs(entry.getValue().found))
                .map(entry -> entry.getKey()
                        .drift(
                                !entry.getValue().expected.isEmpty(),
                                !entry.getValue().found.isEmpty()))
                .sorted()
                .toList();
    }

    /** Finds what differs and rewrites those subjects; gives back what was found. */
    public List<Drift> repair(Supplier<Stream<GraphElement>> truth) {
        List<Drift> drifts = check(truth);
        if (drifts.isEmpty()) {
            return drifts;
        }
        Set<String> subjects = drifts.stream().map(Drift::subject).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Set<Quad>> right = new HashMap<>();
        forEachExpected(truth, quad -> {
            if (subjects.contains(quad.getSubject().getURI())) {
                right.computeIfAbsent(quad.getSubject().getURI(), subject -> new LinkedHashSet<>())
                        .add(quad);
            }
        });
        rewrite(new ArrayList<>(subjects), right);
        return drifts;
    }

    private void rewrite(List<String> subjects, Map<String, Set<Quad>> right) {
        for (int start = 0; start < subjects.size(); start += BATCH) {
            List<String> batch = subjects.subList(start, Math.min(start + BATCH, subjects.size()));
            UpdateRequest request = new UpdateRequest();
            request.add(ElementUpdates.emptying(batch));
            request.add(ElementUpdates.insertion(batch.stream()
                    .flatMap(subject -> right.getOrDefault(subject, Set.of()).stream())
                    .toList()));
            store.send(request);
        }
    }

    private void forEachExpected(Supplier<Stream<GraphElement>> truth, Consumer<Quad> use) {
        try (Stream<GraphElement> elements = truth.get()) {
            elements.forEach(element -> store.triples().of(element).forEach(use));
        }
    }

    private void forEachFound(Consumer<Quad> use) {
        String all =
                "SELECT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } FILTER (?g != <%s>) }".formatted(iris.projection());
        store.connections().use(connection -> connection.querySelect(all, row -> use.accept(quad(row))));
    }

    private static Quad quad(QuerySolution row) {
        return Quad.create(
                row.get("g").asNode(),
                row.get("s").asNode(),
                row.get("p").asNode(),
                row.get("o").asNode());
    }

    private static Digests of(Map<Subject, Digests> subjects, Quad quad) {
        return subjects.computeIfAbsent(Subject.of(quad), subject -> new Digests());
    }

    /** What is said of a subject: what should be, and what is. */
    private static final class Digests {
        private final DigestSet expected = new DigestSet();
        private final DigestSet found = new DigestSet();
    }

    /** Numbers count by value: a store may write 0.50 as 0.5. */
    private static long digest(Quad quad) {
        return fnv(quad.getPredicate().getURI() + " " + canonical(quad.getObject()));
    }

    private static String canonical(Node node) {
        if (node.isLiteral() && XSDDatatype.XSDdecimal.getURI().equals(node.getLiteralDatatypeURI())) {
            return new BigDecimal(node.getLiteralLexicalForm())
                            .stripTrailingZeros()
                            .toPlainString()
                    + "^^decimal";
        }
        return node.toString();
    }

    private static long fnv(String text) {
        long hash = 0xcbf29ce484222325L;
        for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ value) * 0x100000001b3L;
        }
        return hash;
    }

    private record Subject(String graph, String iri) {
        static Subject of(Quad quad) {
            return new Subject(quad.getGraph().toString(), quad.getSubject().toString());
        }

        Drift drift(boolean expected, boolean found) {
            return new Drift(graph, iri, kind(expected, found));
        }

        private static Drift.Kind kind(boolean expected, boolean found) {
            if (!found) {
                return Drift.Kind.MISSING;
            }
            return expected ? Drift.Kind.DIFFERENT : Drift.Kind.UNEXPECTED;
        }
    }
}
