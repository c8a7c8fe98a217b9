package io.whence.graph.neo4j;

import io.whence.model.Association;
import io.whence.model.AssociationId;
import io.whence.model.Belief;
import io.whence.model.Claim;
import io.whence.model.ClaimId;
import io.whence.model.Concept;
import io.whence.model.ConceptId;
import io.whence.model.ConceptLink;
import io.whence.model.DocumentId;
import io.whence.model.DocumentMetadata;
import io.whence.model.ElementKind;
import io.whence.model.GraphConcept;
import io.whence.model.GraphDocument;
import io.whence.model.GraphElement;
import io.whence.model.Sign;
import io.whence.model.Strength;
import java.util.Map;
import org.neo4j.driver.Value;

/** Elements as the properties of their nodes, and back. */
public final class ElementRow {
    private ElementRow() {}

    static GraphElement read(ElementKind kind, Value node) {
        return switch (kind) {
            case ASSOCIATION -> association(node);
            case CLAIM -> claim(node);
            case CONCEPT -> concept(node);
            case DOCUMENT -> document(node);
            case EVIDENCE -> EvidenceRow.read(node);
            case LINK -> link(node);
        };
    }

    static Map<String, Object> properties(Claim claim) {
        return belief(claim.belief())
                .with("id", claim.id().value())
                .with("cause", claim.cause().value())
                .with("effect", claim.effect().value())
                .with("sign", claim.sign().wireName())
                .with("strength", claim.strength().map(Strength::wireName))
                .with("affirmed", claim.affirmed())
                .with("background", Knowledge.edges(claim.background()))
                .map();
    }

    /** Of a node, or of a map of all its properties. */
    public static Claim claim(Value node) {
        return new Claim(
                new ClaimId(node.get("id").asString()),
                new ConceptId(node.get("cause").asString()),
                new ConceptId(node.get("effect").asString()),
                Sign.ofWireName(node.get("sign").asString()),
                belief(node),
                Properties.text(node.get("strength")).map(Strength::ofWireName),
                node.get("affirmed").asBoolean(),
                Knowledge.edges(node.get("background")));
    }

    static Map<String, Object> properties(Association association) {
        return belief(association.belief())
                .with("id", association.id().value())
                .with("first", association.first().value())
                .with("second", association.second().value())
                .with("sign", association.sign().wireName())
                .with("background", Knowledge.edges(association.background()))
                .map();
    }

    /** Of a node, or of a map of all its properties. */
    public static Association association(Value node) {
        return new Association(
                new AssociationId(node.get("id").asString()),
                new ConceptId(node.get("first").asString()),
                new ConceptId(node.get("second").asString()),
                Sign.ofWireName(node.get("sign").asString()),
                belief(node),
                Knowledge.edges(node.get("background")));
    }

    static GraphConcept concept(Value node) {
        ConceptId id = new ConceptId(node.get("id").asString());
        return new GraphConcept(
                new Concept(
                        id,
                        node.get("key").asString(),
                        node.get("label").asString(),
                        Knowledge.links(node.get("links"))),
                new ConceptId(node.get("group").asString()));
    }

    static ConceptLink link(Value node) {
        return new ConceptLink(
                new ConceptId(node.get("first").asString()),
                new ConceptId(node.get("second").asString()),
                node.get("why").asString(),
                node.get("by").asString());
    }

    static Map<String, Object> properties(DocumentMetadata metadata) {
        return new Properties()
                .with("title", metadata.title())
                .with("authors", metadata.authors())
                .with("year", metadata.year())
                .with("doi", metadata.doi())
                .with("pmid", metadata.pmid())
                .with("sourceUri", metadata.sourceUri())
                .with("licence", metadata.licence())
                .with("retracted", metadata.retracted())
                .map();
    }

    static DocumentMetadata metadata(Value node) {
        return new DocumentMetadata(
                Properties.text(node.get("title")),
                Properties.texts(node.get("authors")),
                Properties.number(node.get("year")),
                Properties.text(node.get("doi")),
                Properties.text(node.get("pmid")),
                Properties.text(node.get("sourceUri")),
                Properties.text(node.get("licence")),
                node.get("retracted").asBoolean());
    }

    private static GraphDocument document(Value node) {
        return new GraphDocument(
                new DocumentId(node.get("id").asString()),
                node.get("generation").asInt(),
                metadata(node));
    }

    private static Properties belief(Belief belief) {
        return new Properties()
                .with("belief", belief.value())
                .with("supporting", belief.supporting())
                .with("refuting", belief.refuting())
                .with("nullResults", belief.nullResults())
                .with("beliefRule", belief.rule());
    }

    private static Belief belief(Value node) {
        return new Belief(
                node.get("belief").asDouble(),
                node.get("supporting").asInt(),
                node.get("refuting").asInt(),
                node.get("nullResults").asInt(),
                Properties.text(node.get("beliefRule")));
    }
}
