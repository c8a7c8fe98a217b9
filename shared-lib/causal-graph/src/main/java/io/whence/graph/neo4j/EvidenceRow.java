package io.whence.graph.neo4j;

import io.whence.model.ConceptId;
import io.whence.model.DocumentId;
import io.whence.model.Evidence;
import io.whence.model.EvidenceId;
import io.whence.model.Mention;
import io.whence.model.PassageId;
import io.whence.model.PassageRef;
import io.whence.model.Quote;
import io.whence.model.RelationKind;
import io.whence.model.SectionRole;
import io.whence.model.Sign;
import io.whence.model.Span;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import java.util.Map;
import org.neo4j.driver.Value;

/** Evidence as the properties of its node, and back. */
public final class EvidenceRow {
    private EvidenceRow() {}

    /** A row to write: {@code passage} and the node's {@code properties}. */
    static Map<String, Object> of(Evidence evidence) {
        return Map.of("passage", evidence.passage().passage().value(), "properties", properties(evidence));
    }

    private static Map<String, Object> properties(Evidence evidence) {
        var passage = evidence.passage();
        return new Properties()
                .with("id", evidence.id().value())
                .with("document", passage.document().value())
                .with("generation", passage.generation())
                .with("passage", passage.passage().value())
                .with("section", evidence.section().wireName())
                .with("extractor", evidence.extractor())
                .with("cause", evidence.cause().concept().value())
                .withSpans("causeSpans", evidence.cause().spans())
                .with("causeText", evidence.cause().text())
                .with("effect", evidence.effect().concept().value())
                .withSpans("effectSpans", evidence.effect().spans())
                .with("effectText", evidence.effect().text())
                .withSpans("signalSpans", evidence.signal())
                .with("sign", evidence.sign().wireName())
                .with("kind", evidence.kind().wireName())
                .with("strength", evidence.strength().wireName())
                .with("stance", evidence.stance().wireName())
                .with("hedged", evidence.hedged())
                .with("statement", evidence.statement().wireName())
                .with("quote", evidence.sentence().text())
                .with("quoteStart", evidence.sentence().span().start())
                .with("quoteEnd", evidence.sentence().span().end())
                .with("confidence", evidence.confidence())
                .with("background", Knowledge.edges(evidence.background()))
                .with("retracted", evidence.retracted())
                .map();
    }

    /** Of a node, or of a map of all its properties. */
    public static Evidence read(Value node) {
        return new Evidence(
                new EvidenceId(node.get("id").asString()),
                new PassageRef(
                        new DocumentId(node.get("document").asString()),
                        node.get("generation").asInt(),
                        new PassageId(node.get("passage").asString())),
                SectionRole.ofWireName(node.get("section").asString()),
                node.get("extractor").asString(),
                mention(node, "cause"),
                mention(node, "effect"),
                Properties.spans(node.get("signalSpans")),
                Sign.ofWireName(node.get("sign").asString()),
                RelationKind.ofWireName(node.get("kind").asString()),
                Strength.ofWireName(node.get("strength").asString()),
                Stance.ofWireName(node.get("stance").asString()),
                node.get("hedged").asBoolean(),
                StatementKind.ofWireName(node.get("statement").asString(StatementKind.OWN.wireName())),
                new Quote(
                        new Span(
                                node.get("quoteStart").asInt(),
                                node.get("quoteEnd").asInt()),
                        node.get("quote").asString()),
                node.get("confidence").asDouble(),
                Knowledge.edges(node.get("background")),
                node.get("retracted").asBoolean());
    }

    private static Mention mention(Value node, String side) {
        return new Mention(
                new ConceptId(node.get(side).asString()),
                Properties.spans(node.get(side + "Spans")),
                node.get(side + "Text").asString());
    }
}
