package io.whence.graph.neo4j;

import io.whence.graph.ClaimAssembler;
import io.whence.model.Claim;
import io.whence.model.ElementKind;
import io.whence.model.Evidence;
import io.whence.model.Strength;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;

/** Claims, and the {@code CAUSES} edges of those that at least one document supports. */
final class ClaimCypher extends OwnerCypher<Claim> {
    ClaimCypher() {
        super(ElementKind.CLAIM, "Claim", "CAUSES {claimId:");
    }

    @Override
    String ends() {
        return "CREATE (o)-[:CAUSE]->(a) CREATE (o)-[:EFFECT]->(b)";
    }

    @Override
    Claim assemble(List<Evidence> own, List<Evidence> denials) {
        return ClaimAssembler.claim(own, denials);
    }

    @Override
    Claim read(Value node) {
        return ElementRow.claim(node);
    }

    @Override
    boolean joins(Claim claim) {
        return claim.belief().supporting() > 0;
    }

    @Override
    Map<String, Object> row(Claim claim) {
        return Map.of(
                "id", claim.id().value(),
                "first", claim.cause().value(),
                "second", claim.effect().value(),
                "properties", ElementRow.properties(claim),
                "edge",
                        edge(claim.sign(), claim.belief())
                                .with("strength", claim.strength().map(Strength::wireName))
                                .with("affirmed", claim.affirmed())
                                .map());
    }
}
