package io.whence.graphservice;

import io.whence.graph.ExportDrift;
import io.whence.graph.rdf.Drift;
import java.util.List;
import java.util.Optional;

/**
 * What a comparison of the two stores found.
 *
 * @param equal whether they hold the same graph now, and the documents that the ingestion service knows
 * @param repaired whether what differed was put right
 * @param drifts how many elements and other subjects differed
 * @param elements the first of the elements whose lines differ
 * @param subjects the first of the subjects with triples that differ
 * @param documents the first of those of which the ingestion service says something else; none if it was not asked
 */
public record ConsistencyAnswer(
        boolean equal,
        boolean repaired,
        int drifts,
        List<ElementDrift> elements,
        List<SubjectDrift> subjects,
        Optional<List<DocumentDrift>> documents) {
    private static final int MOST = 1000;

    /** An element whose lines differ: what Neo4j says and what the RDF store says. */
    public record ElementDrift(String type, String id, Optional<String> neo4j, Optional<String> rdf) {
        static ElementDrift of(ExportDrift drift) {
            return new ElementDrift(drift.kind().wireName(), drift.id(), drift.expected(), drift.found());
        }
    }

    /** A subject of the RDF store whose triples differ. */
    public record SubjectDrift(String graph, String subject, Drift.Kind kind) {
        static SubjectDrift of(Drift drift) {
            return new SubjectDrift(drift.graph(), drift.subject(), drift.kind());
        }
    }

    static ConsistencyAnswer of(Consistency.Report report) {
        return new ConsistencyAnswer(
                report.equal(),
                report.repaired(),
                Math.max(report.elements().size(), report.subjects().size()),
                report.elements().stream().limit(MOST).map(ElementDrift::of).toList(),
                report.subjects().stream().limit(MOST).map(SubjectDrift::of).toList(),
                report.documents().map(drifts -> drifts.stream().limit(MOST).toList()));
    }
}
