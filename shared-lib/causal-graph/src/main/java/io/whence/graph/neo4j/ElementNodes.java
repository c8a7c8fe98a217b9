package io.whence.graph.neo4j;

import io.whence.model.ElementKind;
import io.whence.model.GraphElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.neo4j.driver.SimpleQueryRunner;

/** Reads elements by Cypher. */
final class ElementNodes {
    private static final Map<ElementKind, String> PATTERNS = Map.of(
            ElementKind.ASSOCIATION, "(x:Association)",
            ElementKind.CLAIM, "(x:Claim)",
            ElementKind.CONCEPT, "(x:Concept WHERE x.key IS NOT NULL)",
            ElementKind.DOCUMENT, "(x:Document)",
            ElementKind.EVIDENCE, "(x:Evidence)",
            ElementKind.LINK, "(x:ConceptLink WHERE x.same)");

    private final SimpleQueryRunner tx;

    ElementNodes(SimpleQueryRunner tx) {
        this.tx = tx;
    }

    Stream<GraphElement> all() {
        return Arrays.stream(ElementKind.values())
                .flatMap(kind -> tx.run("MATCH %s RETURN x".formatted(PATTERNS.get(kind))).stream()
                        .map(row -> ElementRow.read(kind, row.get("x"))));
    }

    List<GraphElement> find(ElementKind kind, List<String> ids) {
        return tx.run(
                        "UNWIND $ids AS id MATCH %s WHERE x.id = id RETURN x".formatted(PATTERNS.get(kind)),
                        Map.of("ids", ids))
                .list(row -> ElementRow.read(kind, row.get("x")));
    }
}
