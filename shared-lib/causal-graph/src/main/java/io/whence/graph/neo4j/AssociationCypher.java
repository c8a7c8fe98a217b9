package io.whence.graph.neo4j;

import io.whence.graph.ClaimAssembler;
import io.whence.model.Association;
import io.whence.model.ElementKind;
import io.whence.model.Evidence;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;

/** Associations, and the {@code CORRELATES_WITH} edges of those that at least one document supports. */
final class AssociationCypher extends OwnerCypher<Association> {
    AssociationCypher() {
        super(ElementKind.ASSOCIATION, "Association", "CORRELATES_WITH {associationId:");
    }

    @Override
    String ends() {
        return "CREATE (o)-[:BETWEEN]->(a) CREATE (o)-[:BETWEEN]->(b)";
    }

    @Override
    Association assemble(List<Evidence> own, List<Evidence> denials) {
        return ClaimAssembler.association(own, denials);
    }

    @Override
    Association read(Value node) {
        return ElementRow.association(node);
    }

    @Override
    boolean joins(Association association) {
        return association.belief().supporting() > 0;
    }

    @Override
    Map<String, Object> row(Association association) {
        return Map.of(
                "id", association.id().value(),
                "first", association.first().value(),
                "second", association.second().value(),
                "properties", ElementRow.properties(association),
                "edge", edge(association.sign(), association.belief()).map());
    }
}
