package io.whence.graph.rdf;

import io.whence.model.ElementKind;
import io.whence.model.Evidence;
import io.whence.model.Mention;
import io.whence.model.Span;
import io.whence.ontology.Iris;
import io.whence.ontology.Wh;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Evidence as a Web Annotation: its body is the claim, its target the sentence, found again by position and by quote. What
 * asserts nothing has no body.
 */
final class EvidenceTriples {
    private final Iris iris;

    EvidenceTriples(Iris iris) {
        this.iris = iris;
    }

    Description of(Evidence evidence) {
        String iri = iri(ElementKind.EVIDENCE, evidence.elementId());
        Description description = reading(Description.of(iris.literature(), iri), evidence);
        if (evidence.asserts()) {
            String body = body(evidence);
            description.with(Terms.HAS_BODY, Terms.iri(body));
            description.about(body).with(Wh.HAS_EVIDENCE, Terms.iri(iri));
        }
        sentence(description, iri, evidence);
        provenance(description, evidence);
        spans(description, iri, "cause", evidence.cause().spans());
        spans(description, iri, "effect", evidence.effect().spans());
        spans(description, iri, "signal", evidence.signal());
        return description;
    }

    private Description reading(Description description, Evidence evidence) {
        return description
                .type(Wh.EVIDENCE)
                .with(Terms.TYPE, Terms.ANNOTATION)
                .with(Wh.SIGN, Terms.value("sign", evidence.sign().wireName()))
                .with(Wh.KIND, Terms.value("kind", evidence.kind().wireName()))
                .with(Wh.STRENGTH, Terms.value("strength", evidence.strength().wireName()))
                .with(Wh.STANCE, Terms.value("stance", evidence.stance().wireName()))
                .with(Wh.HEDGED, Terms.bool(evidence.hedged()))
                .with(
                        Wh.STATEMENT_KIND,
                        Terms.value("statement", evidence.statement().wireName()))
                .with(Wh.CONFIDENCE, Terms.decimal(evidence.confidence()))
                .with(Wh.RETRACTED, Terms.bool(evidence.retracted()))
                .with(Wh.GENERATION, Terms.integer(evidence.passage().generation()))
                .with(Wh.CAUSE_CONCEPT, concept(evidence.cause()))
                .with(Wh.CAUSE_TEXT, Terms.text(evidence.cause().text()))
                .with(Wh.EFFECT_CONCEPT, concept(evidence.effect()))
                .with(Wh.EFFECT_TEXT, Terms.text(evidence.effect().text()));
    }

    private void sentence(Description description, String iri, Evidence evidence) {
        description.with(Terms.HAS_TARGET, Terms.iri(iri + "#sentence"));
        description
                .about(iri + "#sentence")
                .with(Terms.TYPE, Terms.SPECIFIC_RESOURCE)
                .with(
                        Terms.HAS_SOURCE,
                        Terms.iri(iri(
                                ElementKind.DOCUMENT,
                                evidence.passage().document().value())))
                .with(Terms.HAS_SELECTOR, Terms.iri(iri + "#position"))
                .with(Terms.HAS_SELECTOR, Terms.iri(iri + "#quote"));
        position(description.about(iri + "#position"), evidence.sentence().span());
        description
                .about(iri + "#quote")
                .with(Terms.TYPE, Terms.QUOTE_SELECTOR)
                .with(Terms.EXACT, Terms.text(evidence.sentence().text()));
    }

    private void provenance(Description description, Evidence evidence) {
        String passage = iris.of("passage", evidence.passage().passage().value());
        String extractor = iris.extractor(evidence.extractor());
        String document =
                iri(ElementKind.DOCUMENT, evidence.passage().document().value());
        description.with(Terms.DERIVED_FROM, Terms.iri(passage)).with(Terms.ATTRIBUTED_TO, Terms.iri(extractor));
        description
                .about(passage)
                .type(Wh.PASSAGE)
                .with(Terms.PART_OF, Terms.iri(document))
                .with(Wh.SECTION, Terms.value("section", evidence.section().wireName()));
        description.about(extractor).type(Wh.EXTRACTOR).with(Terms.LABEL, Terms.text(evidence.extractor()));
    }

    private static void spans(Description description, String iri, String role, List<Span> spans) {
        for (int index = 0; index < spans.size(); index++) {
            String span = iri + "#" + role + "-" + index;
            description.with(Wh.NAMESPACE + role + "Span", Terms.iri(span));
            position(description.about(span), spans.get(index));
        }
    }

    private static void position(Description description, Span span) {
        description
                .with(Terms.TYPE, Terms.POSITION_SELECTOR)
                .with(Terms.OA_START, Terms.integer(span.start()))
                .with(Terms.OA_END, Terms.integer(span.end()));
    }

    private String body(Evidence evidence) {
        return evidence.correlational()
                ? iri(ElementKind.ASSOCIATION, evidence.association().value())
                : iri(ElementKind.CLAIM, evidence.claim().value());
    }

    private Node concept(Mention mention) {
        return Terms.iri(iri(ElementKind.CONCEPT, mention.concept().value()));
    }

    private String iri(ElementKind kind, String id) {
        return iris.of(kind.wireName(), id);
    }
}
