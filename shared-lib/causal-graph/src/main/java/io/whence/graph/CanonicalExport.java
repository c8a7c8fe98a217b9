package io.whence.graph;

import static io.whence.graph.JsonObject.quoted;

import io.whence.model.Association;
import io.whence.model.BackgroundEdge;
import io.whence.model.Belief;
import io.whence.model.Claim;
import io.whence.model.ConceptLink;
import io.whence.model.Evidence;
import io.whence.model.GraphConcept;
import io.whence.model.GraphDocument;
import io.whence.model.GraphElement;
import io.whence.model.KnowledgeLink;
import io.whence.model.Span;
import java.util.stream.Stream;

/**
 * The one text form of a graph: a line of JSON for each element, sorted. Two stores hold the same graph if they give
 * the same lines.
 *
 * <p>A line starts with {@code type} and {@code id}; its other keys follow in ascending order. What is absent is left
 * out, empty lists are written; the background of evidence is written with what it bears on, once. Belief has six decimals; confidence, score and weight have four. There are no clocks
 * and no places of storage in it. Lines are sorted by type, then id, which is the order of their text too.
 */
public final class CanonicalExport {
    private static final int BELIEF_PLACES = 6;
    private static final int PLACES = 4;

    private static final GraphElement.Cases<JsonObject> FIELDS = new GraphElement.Cases<>(
            CanonicalExport::association,
            CanonicalExport::claim,
            CanonicalExport::concept,
            CanonicalExport::document,
            CanonicalExport::evidence,
            CanonicalExport::link);

    private CanonicalExport() {}

    /** The line of an element, without a line end. */
    public static String line(GraphElement element) {
        return "{\"type\":" + quoted(element.elementKind().wireName()) + ",\"id\":" + quoted(element.elementId()) + ","
                + element.fold(FIELDS).members() + "}";
    }

    /** The lines of elements in any order. */
    public static Stream<String> lines(Stream<? extends GraphElement> elements) {
        return elements.map(CanonicalExport::line).sorted();
    }

    private static JsonObject association(Association association) {
        return new JsonObject()
                .with("background", association.background(), CanonicalExport::background)
                .raw("belief", belief(association.belief()))
                .with("first", association.first().value())
                .with("second", association.second().value())
                .with("sign", association.sign().wireName());
    }

    private static JsonObject claim(Claim claim) {
        return new JsonObject()
                .with("affirmed", claim.affirmed())
                .with("background", claim.background(), CanonicalExport::background)
                .raw("belief", belief(claim.belief()))
                .with("cause", claim.cause().value())
                .with("effect", claim.effect().value())
                .with("sign", claim.sign().wireName())
                .with("strength", claim.strength().map(strength -> strength.wireName()));
    }

    private static JsonObject concept(GraphConcept element) {
        return new JsonObject()
                .with("group", element.group().value())
                .with("key", element.concept().key())
                .with("label", element.concept().label())
                .with("links", element.concept().links(), CanonicalExport::knowledge);
    }

    private static JsonObject document(GraphDocument document) {
        var metadata = document.metadata();
        var line = new JsonObject()
                .with("authors", metadata.authors(), JsonObject::quoted)
                .with("doi", metadata.doi())
                .with("generation", document.generation())
                .with("licence", metadata.licence())
                .with("pmid", metadata.pmid())
                .with("retracted", metadata.retracted())
                .with("sourceUri", metadata.sourceUri())
                .with("title", metadata.title());
        metadata.year().ifPresent(year -> line.with("year", year));
        return line;
    }

    private static JsonObject evidence(Evidence evidence) {
        return bearing(evidence)
                .with("cause", evidence.cause().concept().value())
                .with("causeSpans", evidence.cause().spans(), CanonicalExport::span)
                .with("causeText", evidence.cause().text())
                .with("confidence", evidence.confidence(), PLACES)
                .with("document", evidence.passage().document().value())
                .with("effect", evidence.effect().concept().value())
                .with("effectSpans", evidence.effect().spans(), CanonicalExport::span)
                .with("effectText", evidence.effect().text())
                .with("extractor", evidence.extractor())
                .with("generation", evidence.passage().generation())
                .with("hedged", evidence.hedged())
                .with("kind", evidence.kind().wireName())
                .with("passage", evidence.passage().passage().value())
                .with("quote", evidence.sentence().text())
                .raw("quoteSpan", span(evidence.sentence().span()))
                .with("retracted", evidence.retracted())
                .with("section", evidence.section().wireName())
                .with("sign", evidence.sign().wireName())
                .with("signalSpans", evidence.signal(), CanonicalExport::span)
                .with("stance", evidence.stance().wireName())
                .with("statement", evidence.statement().wireName())
                .with("strength", evidence.strength().wireName());
    }

    private static JsonObject bearing(Evidence evidence) {
        if (!evidence.asserts()) {
            return new JsonObject();
        }
        return evidence.correlational()
                ? new JsonObject().with("association", evidence.association().value())
                : new JsonObject().with("claim", evidence.claim().value());
    }

    private static JsonObject link(ConceptLink link) {
        return new JsonObject()
                .with("by", link.by())
                .with("first", link.first().value())
                .with("second", link.second().value())
                .with("why", link.why());
    }

    private static String belief(Belief belief) {
        return new JsonObject()
                .with("nullResults", belief.nullResults())
                .with("refuting", belief.refuting())
                .with("rule", belief.rule())
                .with("supporting", belief.supporting())
                .with("value", belief.value(), BELIEF_PLACES)
                .text();
    }

    private static String background(BackgroundEdge edge) {
        return new JsonObject()
                .with("end", edge.end())
                .with("licence", edge.licence())
                .with("relation", edge.relation())
                .with("source", edge.source())
                .with("start", edge.start())
                .with("weight", edge.weight(), PLACES)
                .text();
    }

    private static String knowledge(KnowledgeLink link) {
        return new JsonObject()
                .with("label", link.label())
                .with("score", link.score(), PLACES)
                .with("source", link.source())
                .with("target", link.target())
                .text();
    }

    private static String span(Span span) {
        return "[" + span.start() + "," + span.end() + "]";
    }
}
