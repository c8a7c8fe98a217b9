package io.whence.graphservice;

import static java.util.stream.Collectors.toMap;

import io.whence.graph.ExportDrift;
import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.graph.rdf.Drift;
import io.whence.graph.rdf.RdfConsistency;
import io.whence.graph.rdf.RdfGraphStore;
import io.whence.model.GraphDocument;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Compares the two stores while nothing changes them, and puts the RDF store right by Neo4j. */
@ApplicationScoped
public class Consistency {
    private final Neo4jGraphStore store;
    private final RdfGraphStore rdf;
    private final RdfConsistency triples;
    private final Projections projections;
    private final Quiet quiet;
    private final IngestedDocuments ingested;

    public Consistency(
            Neo4jGraphStore store,
            RdfGraphStore rdf,
            RdfConsistency triples,
            Projections projections,
            Quiet quiet,
            IngestedDocuments ingested) {
        this.store = store;
        this.rdf = rdf;
        this.triples = triples;
        this.projections = projections;
        this.quiet = quiet;
        this.ingested = ingested;
    }

    /**
     * What a comparison found.
     *
     * @param equal whether the stores hold the same graph now, after the repair if there was one, and the documents that
     *     the ingestion service knows
     * @param elements that differ in the canonical exports
     * @param subjects that differ in any triple; these include the elements
     * @param documents of which the ingestion service says something else; none if it was not asked
     * @param repaired whether the stores were put right; documents have to be submitted or deleted again
     */
    public record Report(
            boolean equal,
            List<ExportDrift> elements,
            List<Drift> subjects,
            Optional<List<DocumentDrift>> documents,
            boolean repaired) {}

    /** Compares every line of the exports and every triple. */
    public Report check() {
        return caughtUp(() -> {
            var elements = elements();
            var subjects = triples.check(store::elements);
            return report(elements.isEmpty() && subjects.isEmpty(), elements, subjects, false);
        });
    }

    /** Compares, and rewrites in the RDF store what differs. */
    public Report repair() {
        return caughtUp(() -> {
            var elements = elements();
            var subjects = triples.repair(store::elements);
            boolean equal =
                    elements().isEmpty() && triples.check(store::elements).isEmpty();
            return report(equal, elements, subjects, true);
        });
    }

    /** Empties the RDF store and builds it from Neo4j. */
    public Report rebuild() {
        return quiet.undisturbed(() -> {
            projections.rdf().rebuild();
            return report(elements().isEmpty(), List.of(), List.of(), true);
        });
    }

    /** What was written and not carried yet is no drift. */
    private Report caughtUp(Supplier<Report> comparison) {
        return quiet.undisturbed(() -> {
            projections.rdf().catchUp();
            return comparison.get();
        });
    }

    private Report report(boolean equal, List<ExportDrift> elements, List<Drift> subjects, boolean repaired) {
        var documents = ingested.all().map(known -> DocumentDrift.between(known, documents()));
        boolean same = documents.filter(drifts -> !drifts.isEmpty()).isEmpty();
        return new Report(equal && same, elements, subjects, documents, repaired);
    }

    private Map<String, GraphDocument> documents() {
        try (var elements = store.elements()) {
            return elements.filter(GraphDocument.class::isInstance)
                    .map(GraphDocument.class::cast)
                    .collect(toMap(document -> document.id().value(), document -> document));
        }
    }

    private List<ExportDrift> elements() {
        return ExportDrift.between(store::elements, rdf::elements);
    }
}
