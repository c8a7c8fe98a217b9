package io.whence.graph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;

/** Cuts parts out of the literature graph. */
public final class SubGraphReader {
    private static final int MOST_NODES = 200;
    private static final int MOST_EDGES = 1000;

    private static final String SUPPORTED =
            """
            r.belief >= $minimumBelief AND ($documents = [] OR EXISTS {
              MATCH (:Claim {id: r.claimId})<-[:BEARS_ON]-(e:Evidence) WHERE e.document IN $documents })
            """;
    private static final String NEAR = "MATCH (a:Concept)-[r:CAUSES]-(b:Concept) WHERE a.group IN $groups AND "
            + SUPPORTED + " RETURN b.group AS group, max(r.belief) AS best ORDER BY best DESC, group LIMIT $most";
    private static final String AMONG =
            "MATCH (a:Concept)-[r:CAUSES]->(b:Concept) WHERE a.group IN $groups AND b.group IN $groups AND " + SUPPORTED
                    + " RETURN r.claimId AS claim, a.group AS from, b.group AS to"
                    + " ORDER BY r.belief DESC, claim LIMIT $most";
    private static final String LABELS = "MATCH (c:Concept) WHERE c.group IN $groups AND c.key IS NOT NULL"
            + " RETURN c.group AS group, c.id AS id, c.label AS label ORDER BY group, id";

    private final GraphReader reader;

    public SubGraphReader(GraphReader reader) {
        this.reader = reader;
    }

    /**
     * The part that is asked for.
     *
     * @param best how many pieces of evidence to give with each claim
     * @throws UnknownConceptException if no concept goes by a name
     * @throws AmbiguousConceptException if several do
     */
    public SubGraph read(SubGraphQuestion question, int best) {
        Map<String, ConceptRef> nodes = new LinkedHashMap<>();
        for (String name : question.concepts()) {
            var meaning = reader.concepts().meaning(name);
            nodes.put(meaning.onlyGroup(), meaning.representative());
        }
        Set<String> groups = new LinkedHashSet<>(nodes.keySet());
        for (int hop = 0; hop < question.hops() && groups.size() < MOST_NODES; hop++) {
            rows(NEAR, groups, question, MOST_NODES - groups.size())
                    .forEach(row -> groups.add(row.get("group").asString()));
        }
        rows(LABELS, groups, question, MOST_NODES)
                .forEach(row -> nodes.putIfAbsent(
                        row.get("group").asString(),
                        new ConceptRef(
                                row.get("id").asString(), row.get("label").asString())));
        return new SubGraph(List.copyOf(nodes.values()), edges(question, nodes, best));
    }

    private List<SubGraph.Edge> edges(SubGraphQuestion question, Map<String, ConceptRef> nodes, int best) {
        List<Record> found = rows(AMONG, nodes.keySet(), question, MOST_EDGES);
        List<String> ids =
                found.stream().map(row -> row.get("claim").asString()).toList();
        Map<String, ClaimView> claims =
                reader.claims(ids, best).stream().collect(Collectors.toMap(ClaimView::id, Function.identity()));
        List<SubGraph.Edge> edges = new ArrayList<>();
        for (Record row : found) {
            Stream.ofNullable(claims.get(row.get("claim").asString()))
                    .map(claim -> new SubGraph.Edge(end(nodes, row, "from"), end(nodes, row, "to"), claim))
                    .forEach(edges::add);
        }
        return edges;
    }

    private static String end(Map<String, ConceptRef> nodes, Record row, String side) {
        String group = row.get(side).asString();
        ConceptRef node = nodes.get(group);
        return node == null ? group : node.id();
    }

    private List<Record> rows(String query, Set<String> groups, SubGraphQuestion question, int most) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("groups", List.copyOf(groups));
        parameters.put("minimumBelief", question.minimumBelief());
        parameters.put("documents", question.documents());
        parameters.put("most", most);
        return reader.queries().list(query, parameters);
    }
}
