package io.whence.graph.query;

import io.whence.graph.query.Direction.Way;
import io.whence.model.BackgroundEdge;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.Record;

/** Tells from the literature graph, and failing that from background knowledge, which of two things is the cause. */
public final class DirectionFinder {
    private static final int BEST = 3;

    /** Beliefs that are closer than this are about equal. */
    private static final double CLOSE = 0.1;

    private static final String BACKGROUND =
            """
            MATCH (a:Concept)-[:LINKED_TO]->(s:KnowledgeNode)-[r:BACKGROUND]->(t:KnowledgeNode)<-[:LINKED_TO]-(b:Concept)
            WHERE a.group IN $first AND b.group IN $second AND toLower(r.relation) CONTAINS 'cause'
            RETURN DISTINCT s.iri AS start, r.relation AS relation, t.iri AS end, r.weight AS weight,
                   r.source AS source, r.licence AS licence ORDER BY start, end
            """;

    private final GraphReader reader;

    public DirectionFinder(GraphReader reader) {
        this.reader = reader;
    }

    /**
     * Decides.
     *
     * @param a id, key, label or words of a concept; one that the graph does not know is no error
     * @param b likewise
     */
    public Direction of(String a, String b) {
        List<String> first = reader.concepts().meaning(a).groups();
        List<String> second = reader.concepts().meaning(b).groups();
        List<ClaimView> forward = supported(first, second);
        List<ClaimView> backward = supported(second, first);
        List<BackgroundEdge> ahead = background(first, second);
        List<BackgroundEdge> back = background(second, first);
        List<BackgroundEdge> background =
                Stream.concat(ahead.stream(), back.stream()).toList();
        if (!forward.isEmpty() || !backward.isEmpty()) {
            return new Direction(
                    way(best(forward), best(backward)),
                    "claims in the literature: belief " + best(forward) + " forward, " + best(backward) + " backward",
                    forward,
                    backward,
                    background);
        }
        Way known = way(ahead.isEmpty() ? 0 : 1, back.isEmpty() ? 0 : 1);
        String reason = known == Way.UNKNOWN
                ? "neither the literature graph nor background knowledge says anything"
                : "background knowledge only; no document was read that says so";
        return new Direction(known, reason, forward, backward, background);
    }

    private static Way way(double forward, double backward) {
        if (forward == 0 && backward == 0) {
            return Way.UNKNOWN;
        }
        if (forward > 0 && backward > 0 && Math.abs(forward - backward) < CLOSE) {
            return Way.BOTH;
        }
        return forward > backward ? Way.A_TO_B : Way.B_TO_A;
    }

    private static double best(List<ClaimView> claims) {
        return claims.stream()
                .mapToDouble(claim -> claim.belief().value())
                .max()
                .orElse(0);
    }

    private List<ClaimView> supported(List<String> causes, List<String> effects) {
        return reader.claimsBetween(causes, effects, BEST).stream()
                .filter(claim -> claim.belief().supporting() > 0)
                .toList();
    }

    private List<BackgroundEdge> background(List<String> first, List<String> second) {
        return reader.queries().list(BACKGROUND, Map.of("first", first, "second", second)).stream()
                .map(DirectionFinder::edge)
                .toList();
    }

    private static BackgroundEdge edge(Record row) {
        return new BackgroundEdge(
                row.get("start").asString(),
                row.get("relation").asString(),
                row.get("end").asString(),
                row.get("weight").asDouble(),
                row.get("source").asString(),
                row.get("licence").asString(""));
    }
}
