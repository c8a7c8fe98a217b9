package io.whence.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import io.whence.graph.ConceptGroups;
import io.whence.graph.ElementRef;
import io.whence.graph.LinkDecision;
import io.whence.model.ConceptId;
import io.whence.model.ConceptLink;
import io.whence.model.ElementKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/** The nodes of decisions that concepts are the same, and the {@code SAME_AS} edges and groups that follow from them. */
final class LinkNodes {
    private static final String SAVE =
            """
            MERGE (l:ConceptLink {id: $id})
            SET l = $properties
            MERGE (a:Concept {id: l.first})
              ON CREATE SET a.group = a.id
            MERGE (b:Concept {id: l.second})
              ON CREATE SET b.group = b.id
            WITH l, a, b
            OPTIONAL MATCH (a)-[old:SAME_AS]->(b)
            DELETE old
            FOREACH (x IN CASE WHEN l.same THEN [1] ELSE [] END |
              CREATE (a)-[:SAME_AS {why: l.why, by: l.by}]->(b))""";

    private static final String ONE = "MATCH (l:ConceptLink {id: $id}) RETURN l";

    private static final String ALL = "MATCH (l:ConceptLink) WHERE l.same RETURN l";

    private static final String GROUPS =
            """
            MATCH (c:Concept) WHERE (c)-[:SAME_AS]-() OR c.id IN $ids
            RETURN c ORDER BY c.id""";

    private static final String REGROUP =
            """
            UNWIND $rows AS row
            MATCH (c:Concept {id: row.id})
            SET c.group = row.group
            WITH c WHERE c.key IS NULL AND NOT (c)-[:SAME_AS]-()
            DETACH DELETE c""";

    private final SimpleQueryRunner tx;

    LinkNodes(SimpleQueryRunner tx) {
        this.tx = tx;
    }

    /** Stores a decision unless a newer one is stored; returns what differs from before. */
    List<ElementRef> decide(LinkDecision decision) {
        var stored = stored(decision.link().elementId());
        if (stored.filter(other -> other.compareTo(decision) >= 0).isPresent()) {
            return List.of();
        }
        tx.run(SAVE, Map.of("id", decision.link().elementId(), "properties", properties(decision)))
                .consume();
        boolean wasSame = stored.filter(LinkDecision::same).isPresent();
        var changed = new ArrayList<>(regroup(decision.link()));
        if (wasSame || decision.same()) {
            changed.add(ElementRef.of(decision.link()));
        }
        return changed;
    }

    Optional<LinkDecision> stored(String link) {
        return tx.run(ONE, Map.of("id", link)).list(row -> decision(row.get("l"))).stream()
                .findFirst();
    }

    /** Computes the groups of all linked concepts; returns those of mentioned concepts whose group is another now. */
    private List<ElementRef> regroup(ConceptLink link) {
        var groups = new ConceptGroups(tx.run(ALL).list(row -> ElementRow.link(row.get("l"))));
        var ends = List.of(link.first().value(), link.second().value());
        var nodes = tx.run(GROUPS, Map.of("ids", ends)).list(row -> row.get("c"));
        var rows = nodes.stream().map(node -> group(node, groups)).toList();
        tx.run(REGROUP, Map.of("rows", rows)).consume();
        return nodes.stream()
                .filter(node -> !node.get("key").isNull())
                .filter(node ->
                        !node.get("group").asString().equals(group(node, groups).get("group")))
                .map(node -> new ElementRef(ElementKind.CONCEPT, node.get("id").asString()))
                .toList();
    }

    private static Map<String, Object> group(Value node, ConceptGroups groups) {
        String id = node.get("id").asString();
        return Map.of("id", id, "group", groups.of(new ConceptId(id)).value());
    }

    private static LinkDecision decision(Value node) {
        return new LinkDecision(
                ElementRow.link(node),
                node.get("same").asBoolean(),
                Instant.parse(node.get("at").asString()));
    }

    private static Map<String, Object> properties(LinkDecision decision) {
        var link = decision.link();
        return Stream.of(
                        Map.entry("id", link.elementId()),
                        Map.entry("first", link.first().value()),
                        Map.entry("second", link.second().value()),
                        Map.entry("why", link.why()),
                        Map.entry("by", link.by()),
                        Map.entry("same", (Object) decision.same()),
                        Map.entry("at", decision.at().toString()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
