package io.whence.graph.query;

import io.whence.model.KnowledgeLink;
import io.whence.ontology.Iris;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Finds concepts by words, and says which one a user means by a name. */
public final class ConceptSearch {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int CANDIDATES = 25;

    /** The index takes no longer words and no more of them. */
    private static final int LONGEST = 1_000;

    private static final int MOST_WORDS = 100;

    private static final String SEARCH =
            """
            CALL db.index.fulltext.queryNodes('concept_text', $query, {limit: $limit}) YIELD node, score
            WHERE node.key IS NOT NULL
            RETURN node{.*} AS concept, score,
                   COUNT { (node)<-[:CAUSE]-(:Claim) } AS causes, COUNT { (node)<-[:EFFECT]-(:Claim) } AS effects,
                   COLLECT { MATCH (node)-[l:LINKED_TO]->(k:KnowledgeNode)
                             RETURN {source: l.source, target: k.iri, label: l.label, score: l.score} } AS links
            ORDER BY score DESC, concept.id
            """;

    private static final String BY_NAME =
            """
            MATCH (c:Concept) WHERE c.key IS NOT NULL
              AND (c.id = $name OR c.key = $lower OR toLower(c.label) = $lower)
            RETURN c.id AS id, c.label AS label, c.group AS group ORDER BY id
            """;

    private final Queries queries;
    private final Iris iris;

    ConceptSearch(Queries queries, Iris iris) {
        this.queries = queries;
        this.iris = iris;
    }

    /**
     * Concepts whose key or label holds the words, or starts of them, best first.
     *
     * @param limit at most so many
     */
    public List<ConceptView> search(String words, int limit) {
        String query = lucene(words, " OR ");
        return query.isEmpty()
                ? List.of()
                : queries.list(SEARCH, Map.of("query", query, "limit", limit)).stream()
                        .map(this::view)
                        .toList();
    }

    /**
     * What a name can mean: exact matches of id, key or label; without any, concepts that hold all its words; without any,
     * those named by most of its words and by no others, as "vitamin D" is in "vitamin D supplementation".
     */
    Meaning meaning(String name) {
        List<Named> exact =
                queries.list(BY_NAME, Map.of("name", name, "lower", name.strip().toLowerCase(Locale.ROOT))).stream()
                        .map(row -> new Named(
                                new ConceptRef(
                                        row.get("id").asString(),
                                        row.get("label").asString()),
                                row.get("group").asString()))
                        .toList();
        if (!exact.isEmpty()) {
            return new Meaning(name, exact);
        }
        List<Named> holding = holdingAllWords(name);
        return new Meaning(name, holding.isEmpty() ? namedWithin(name) : holding);
    }

    private List<Named> namedWithin(String name) {
        Set<String> said = words(name).collect(Collectors.toSet());
        TreeMap<Long, List<Named>> bySize = search(name, CANDIDATES).stream()
                .filter(view -> words(view.label()).allMatch(said::contains))
                .collect(Collectors.groupingBy(
                        view -> words(view.label()).distinct().count(),
                        TreeMap::new,
                        Collectors.mapping(ConceptSearch::named, Collectors.toList())));
        return bySize.isEmpty() ? List.of() : bySize.lastEntry().getValue();
    }

    private static Named named(ConceptView view) {
        return new Named(new ConceptRef(view.id(), view.label()), view.group());
    }

    private static Stream<String> words(String name) {
        return Stream.of(WORDS.split(name.toLowerCase(Locale.ROOT))).filter(word -> !word.isEmpty());
    }

    private List<Named> holdingAllWords(String name) {
        String query = lucene(name, " AND ");
        if (query.isEmpty()) {
            return List.of();
        }
        return queries.list(SEARCH, Map.of("query", query, "limit", CANDIDATES)).stream()
                .map(this::view)
                .map(ConceptSearch::named)
                .toList();
    }

    /** Words and starts of words; nothing of what the user types is taken for the index's own syntax. */
    private static String lucene(String words, String joined) {
        List<String> parts = words(words).toList();
        if (words.length() > LONGEST || parts.size() > MOST_WORDS) {
            throw new IllegalArgumentException("A name has at most " + LONGEST + " characters and " + MOST_WORDS
                    + " words; this one has " + words.length() + " and " + parts.size() + ".");
        }
        return parts.stream().map(word -> "(" + word + "^2 OR " + word + "*)").collect(Collectors.joining(joined));
    }

    private ConceptView view(Record row) {
        Value concept = row.get("concept");
        String id = concept.get("id").asString();
        return new ConceptView(
                id,
                iris.of("concept", id),
                concept.get("key").asString(),
                concept.get("label").asString(),
                concept.get("group").asString(),
                row.get("links").asList(ConceptSearch::link).stream().sorted().toList(),
                row.get("causes").asLong(),
                row.get("effects").asLong(),
                row.get("score").asDouble());
    }

    private static KnowledgeLink link(Value link) {
        return new KnowledgeLink(
                link.get("source").asString(),
                link.get("target").asString(),
                link.get("label").asString(""),
                link.get("score").asDouble());
    }

    /** A concept and the group it is in. */
    record Named(ConceptRef concept, String group) {}

    /** The concepts that a name can mean. */
    record Meaning(String name, List<Named> concepts) {
        /** The groups of all of them. */
        List<String> groups() {
            return concepts.stream().map(Named::group).distinct().toList();
        }

        /**
         * The one group that is meant.
         *
         * @throws UnknownConceptException if there is none
         * @throws AmbiguousConceptException if there are several
         */
        String onlyGroup() {
            if (concepts.isEmpty()) {
                throw new UnknownConceptException(name);
            }
            if (groups().size() > 1) {
                throw new AmbiguousConceptException(
                        name, concepts.stream().map(Named::concept).toList());
            }
            return groups().get(0);
        }

        /** What to call it. */
        ConceptRef representative() {
            return concepts.get(0).concept();
        }
    }
}
