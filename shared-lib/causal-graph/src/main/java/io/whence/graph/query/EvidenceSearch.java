package io.whence.graph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The query for evidence by what it names as cause and effect, by its document and by its kind. */
final class EvidenceSearch {
    private EvidenceSearch() {}

    /**
     * One argument that is asked for.
     *
     * @param name {@code cause} or {@code effect}
     * @param groups of the concepts that will do
     */
    record Side(String name, List<String> groups) {}

    /**
     * The query, whose rows are those of {@link ViewRow#evidence}. It starts from the first side, if there is one, by the
     * passages that mention its concepts.
     *
     * @param after what has to hold of {@code e} on this page
     * @param parameters to add to
     */
    static String query(List<Side> sides, EvidenceFilter filter, String after, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of(after));
        conditions.addAll(filter.conditions(parameters));
        sides.forEach(side -> parameters.put(side.name(), side.groups()));
        sides.stream().limit(1).map(EvidenceSearch::start).forEach(conditions::add);
        sides.stream().skip(1).map(EvidenceSearch::other).forEach(conditions::add);
        return "MATCH " + (sides.isEmpty() ? "" : "(c:Concept)<-[:MENTIONS]-(:Passage)<-[:IN]-") + "(e:Evidence) WHERE "
                + String.join(" AND ", conditions)
                + """
                 WITH DISTINCT e ORDER BY e.confidence DESC, e.id LIMIT $limit
                MATCH (d:Document {id: e.document})
                OPTIONAL MATCH (e)-[:BEARS_ON]->(o)
                RETURN {evidence: e{.*}, document: d{.*}, bearsOn: o.id} AS evidence
                ORDER BY e.confidence DESC, e.id
                """;
    }

    private static String start(Side side) {
        return "c.group IN $%1$s AND c.id = e.%1$s".formatted(side.name());
    }

    private static String other(Side side) {
        return "EXISTS { MATCH (t:Concept {id: e.%1$s}) WHERE t.group IN $%1$s }".formatted(side.name());
    }
}
