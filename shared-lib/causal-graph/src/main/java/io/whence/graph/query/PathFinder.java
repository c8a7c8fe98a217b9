package io.whence.graph.query;

import io.whence.graph.query.BestPaths.Link;
import io.whence.graph.query.BestPaths.Path;
import io.whence.graph.query.ConceptSearch.Meaning;
import io.whence.model.Sign;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;

/**
 * Finds the best causal paths between two concepts. Concepts that were judged the same count as one node.
 *
 * <p>The part of the graph within reach is fetched level by level from both ends, half the length each; the search then
 * runs in memory.
 */
public final class PathFinder {
    private static final int MOST_LINKS = 50_000;

    private static final String NEIGHBOURS =
            """
            MATCH (near:Concept) WHERE near.group IN $groups
            MATCH %s WHERE r.belief >= $minimumBelief
            RETURN r.claimId AS claim, r.sign AS sign, r.belief AS belief,
                   startNode(r).group AS from, endNode(r).group AS to
            ORDER BY belief DESC, claim LIMIT $most
            """;
    private static final String FORWARD = NEIGHBOURS.formatted("(near)-[r:CAUSES]->(:Concept)");
    private static final String BACKWARD = NEIGHBOURS.formatted("(near)<-[r:CAUSES]-(:Concept)");

    private final GraphReader reader;

    public PathFinder(GraphReader reader) {
        this.reader = reader;
    }

    /**
     * The best paths, best first, with their claims and the best evidence of those.
     *
     * @param best how many pieces of evidence to give with each claim
     * @throws UnknownConceptException if no concept goes by one of the names
     * @throws AmbiguousConceptException if several do
     */
    public Paths find(PathQuestion question, int best) {
        Meaning from = reader.concepts().meaning(question.from());
        Meaning to = reader.concepts().meaning(question.to());
        String source = from.onlyGroup();
        String target = to.onlyGroup();
        List<Path> found = new BestPaths(links(source, target, question), target, question.maximumLength())
                .from(source, target, question.limit());
        return new Paths(from.representative(), to.representative(), views(found, best));
    }

    /**
     * The paths of an answer.
     *
     * @param from what was asked from
     * @param to what was asked to
     */
    public record Paths(ConceptRef from, ConceptRef to, List<CausalPath> paths) {}

    private List<Link> links(String source, String target, PathQuestion question) {
        int ahead = (question.maximumLength() + 1) / 2;
        Set<Link> links = new HashSet<>(reach(FORWARD, source, Link::to, ahead, question));
        links.addAll(reach(BACKWARD, target, Link::from, question.maximumLength() - ahead, question));
        return List.copyOf(links);
    }

    private Set<Link> reach(
            String query, String start, Function<Link, String> onward, int levels, PathQuestion question) {
        Set<Link> links = new HashSet<>();
        Set<String> seen = new HashSet<>(Set.of(start));
        Collection<String> frontier = List.of(start);
        for (int level = 0; level < levels && !frontier.isEmpty() && links.size() < MOST_LINKS; level++) {
            List<Link> next = neighbours(query, frontier, question.minimumBelief());
            links.addAll(next);
            frontier = next.stream().map(onward).filter(seen::add).toList();
        }
        return links;
    }

    private List<Link> neighbours(String query, Collection<String> groups, double minimumBelief) {
        return reader
                .queries()
                .list(query, Map.of("groups", List.copyOf(groups), "minimumBelief", minimumBelief, "most", MOST_LINKS))
                .stream()
                .map(PathFinder::link)
                .toList();
    }

    private static Link link(Record row) {
        return new Link(
                row.get("claim").asString(),
                row.get("from").asString(),
                row.get("to").asString(),
                Sign.ofWireName(row.get("sign").asString()),
                row.get("belief").asDouble());
    }

    private List<CausalPath> views(List<Path> paths, int best) {
        List<String> ids = paths.stream()
                .flatMap(path -> path.links().stream())
                .map(Link::claim)
                .distinct()
                .toList();
        Map<String, ClaimView> claims =
                reader.claims(ids, best).stream().collect(Collectors.toMap(ClaimView::id, Function.identity()));
        return paths.stream()
                .map(path -> new CausalPath(
                        path.sign().wireName(),
                        path.belief(),
                        path.links().stream()
                                .flatMap(link -> Stream.ofNullable(claims.get(link.claim())))
                                .toList()))
                .toList();
    }
}
