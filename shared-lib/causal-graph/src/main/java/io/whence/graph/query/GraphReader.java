package io.whence.graph.query;

import io.whence.graph.query.ConceptSearch.Meaning;
import io.whence.ontology.Iris;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Reads claims, associations and evidence from Neo4j. */
public final class GraphReader {
    /** How many pieces of evidence come with one claim at most. */
    public static final int ALL_EVIDENCE = 500;

    private static final String CLAIM_COLUMNS =
            " RETURN o{.*} AS claim, cause{.id, .label} AS cause, effect{.id, .label} AS effect, " + ViewRow.EVIDENCE;

    private static final String ASSOCIATION_COLUMNS =
            " RETURN o{.*} AS association, first{.id, .label} AS first, second{.id, .label} AS second, "
                    + ViewRow.EVIDENCE;

    private static final String EVIDENCE =
            """
            MATCH (e:Evidence {id: $id}) MATCH (d:Document {id: e.document}) OPTIONAL MATCH (e)-[:BEARS_ON]->(o)
            RETURN {evidence: e{.*}, document: d{.*}, bearsOn: o.id} AS evidence
            """;

    private final Queries queries;
    private final ConceptSearch concepts;
    private final ViewRow rows;

    /**
     * Reads with this driver.
     *
     * @param timeout after which a query is given up
     */
    public GraphReader(Driver driver, Duration timeout, Iris iris) {
        this.queries = new Queries(driver, timeout);
        this.concepts = new ConceptSearch(queries, iris);
        this.rows = new ViewRow(iris);
    }

    /** The search for concepts. */
    public ConceptSearch concepts() {
        return concepts;
    }

    Queries queries() {
        return queries;
    }

    /**
     * Claims by falling belief.
     *
     * @param cursor of the page; none for the first
     * @param best how many pieces of evidence to give with each
     */
    public Page<ClaimView> claims(ClaimFilter filter, Optional<String> cursor, int limit, int best) {
        Map<String, Object> parameters = start(cursor, limit, best);
        List<String> conditions = new ArrayList<>(List.of(AFTER));
        concept(filter.cause(), "cause", conditions, parameters);
        concept(filter.effect(), "effect", conditions, parameters);
        equal(filter.sign(), "o.sign", "sign", conditions, parameters);
        equal(filter.strength(), "o.strength", "strength", conditions, parameters);
        conditions.addAll(filter.evidence().borneOut(parameters));
        conditions.add("o.belief >= $minimumBelief");
        parameters.put("minimumBelief", filter.minimumBelief());
        String query = "MATCH (cause:Concept)<-[:CAUSE]-(o:Claim)-[:EFFECT]->(effect:Concept) WHERE "
                + String.join(" AND ", conditions)
                + " WITH o, cause, effect ORDER BY o.belief DESC, o.id LIMIT $limit" + CLAIM_COLUMNS
                + "ORDER BY claim.belief DESC, claim.id";
        return page(
                queries.list(query, parameters),
                rows::claim,
                limit,
                last -> new Cursor(last.belief().value(), last.id()));
    }

    /** A claim with all its evidence. */
    public Optional<ClaimView> claim(String id) {
        return claims(List.of(id), ALL_EVIDENCE).stream().findFirst();
    }

    /** Claims by their ids, in no particular order. */
    List<ClaimView> claims(List<String> ids, int best) {
        String query = "MATCH (cause:Concept)<-[:CAUSE]-(o:Claim)-[:EFFECT]->(effect:Concept) WHERE o.id IN $ids"
                + CLAIM_COLUMNS;
        return queries.list(query, Map.of("ids", ids, "best", best)).stream()
                .map(rows::claim)
                .toList();
    }

    /** Claims of which the cause is in one of these groups of concepts and the effect in one of those. */
    List<ClaimView> claimsBetween(List<String> causes, List<String> effects, int best) {
        String query = "MATCH (cause:Concept)<-[:CAUSE]-(o:Claim)-[:EFFECT]->(effect:Concept)"
                + " WHERE cause.group IN $causes AND effect.group IN $effects" + CLAIM_COLUMNS
                + "ORDER BY claim.belief DESC, claim.id";
        return queries.list(query, Map.of("causes", causes, "effects", effects, "best", best)).stream()
                .map(rows::claim)
                .toList();
    }

    /** One piece of evidence. */
    public Optional<EvidenceView> evidence(String id) {
        return queries.list(EVIDENCE, Map.of("id", id)).stream()
                .map(row -> rows.evidence(row.get("evidence")))
                .findFirst();
    }

    /**
     * Evidence by falling confidence, with what asserts nothing: aims, methods, hypotheses, titles.
     *
     * @param cause a concept that is named as the cause: id, key, label, or words of it
     * @param effect likewise
     * @param cursor of the page; none for the first
     */
    public Page<EvidenceView> evidence(
            Optional<String> cause,
            Optional<String> effect,
            EvidenceFilter filter,
            Optional<String> cursor,
            int limit) {
        Map<String, Object> parameters = start(cursor, limit, 0);
        List<EvidenceSearch.Side> sides =
                Stream.concat(side("cause", cause), side("effect", effect)).toList();
        String query = EvidenceSearch.query(sides, filter, after("e.confidence", "e.id"), parameters);
        return page(
                queries.list(query, parameters),
                row -> rows.evidence(row.get("evidence")),
                limit,
                last -> new Cursor(last.confidence(), last.id()));
    }

    private Stream<EvidenceSearch.Side> side(String name, Optional<String> concept) {
        return concept.stream()
                .map(words ->
                        new EvidenceSearch.Side(name, concepts.meaning(words).groups()));
    }

    /**
     * Associations by falling belief.
     *
     * @param members concepts that are in them: none, one or two
     * @param evidence those with at least one such piece of evidence
     */
    public Page<AssociationView> associations(
            List<String> members,
            double minimumBelief,
            EvidenceFilter evidence,
            Optional<String> cursor,
            int limit,
            int best) {
        Map<String, Object> parameters = start(cursor, limit, best);
        List<String> conditions = new ArrayList<>(List.of(AFTER, "o.belief >= $minimumBelief"));
        parameters.put("minimumBelief", minimumBelief);
        conditions.addAll(evidence.borneOut(parameters));
        for (int index = 0; index < members.size(); index++) {
            conditions.add("EXISTS { (o)-[:BETWEEN]->(m:Concept) WHERE m.group IN $member" + index + " }");
            parameters.put(
                    "member" + index, concepts.meaning(members.get(index)).groups());
        }
        String query = "MATCH (o:Association) WHERE " + String.join(" AND ", conditions)
                + " WITH o ORDER BY o.belief DESC, o.id LIMIT $limit"
                + " MATCH (first:Concept {id: o.first}) MATCH (second:Concept {id: o.second})" + ASSOCIATION_COLUMNS
                + "ORDER BY association.belief DESC, association.id";
        return page(
                queries.list(query, parameters),
                rows::association,
                limit,
                last -> new Cursor(last.belief().value(), last.id()));
    }

    private static final String AFTER = after("o.belief", "o.id");

    private static String after(String measure, String id) {
        return "(%1$s < $belief OR (%1$s = $belief AND %2$s > $after))".formatted(measure, id);
    }

    private static Map<String, Object> start(Optional<String> cursor, int limit, int best) {
        Cursor after = cursor.map(Cursor::parse).orElse(Cursor.START);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("belief", after.belief());
        parameters.put("after", after.id());
        parameters.put("limit", limit + 1);
        parameters.put("best", best);
        return parameters;
    }

    private void concept(Optional<String> name, String side, List<String> conditions, Map<String, Object> parameters) {
        name.map(concepts::meaning).map(Meaning::groups).ifPresent(groups -> {
            conditions.add(side + ".group IN $" + side);
            parameters.put(side, groups);
        });
    }

    private static void equal(
            Optional<String> value,
            String property,
            String name,
            List<String> conditions,
            Map<String, Object> parameters) {
        value.ifPresent(present -> {
            conditions.add(property + " = $" + name);
            parameters.put(name, present);
        });
    }

    private static <T> Page<T> page(
            List<Record> found, Function<Record, T> view, int limit, Function<T, Cursor> place) {
        List<T> items = found.stream().limit(limit).map(view).toList();
        boolean more = found.size() > limit;
        return new Page<>(
                items,
                more ? Optional.of(place.apply(items.get(items.size() - 1)).text()) : Optional.empty());
    }
}
