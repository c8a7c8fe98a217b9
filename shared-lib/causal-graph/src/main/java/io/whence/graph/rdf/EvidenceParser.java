package io.whence.graph.rdf;

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
import io.whence.ontology.Iris;
import io.whence.ontology.Wh;
import java.util.List;

/** Makes evidence of its triples: the way back from {@link EvidenceTriples}. Its background is its claim's. */
final class EvidenceParser {
    private final Iris iris;
    private final Facts facts;

    EvidenceParser(Iris iris, Facts facts) {
        this.iris = iris;
        this.facts = facts;
    }

    Evidence parse() {
        Facts passage = facts.node(Terms.DERIVED_FROM);
        return new Evidence(
                new EvidenceId(iris.id(facts.iri())),
                passage(passage),
                SectionRole.ofWireName(passage.value("section", Wh.SECTION)),
                facts.node(Terms.ATTRIBUTED_TO).text(Terms.LABEL),
                mention(Wh.CAUSE_CONCEPT, Wh.CAUSE_SPAN, Wh.CAUSE_TEXT),
                mention(Wh.EFFECT_CONCEPT, Wh.EFFECT_SPAN, Wh.EFFECT_TEXT),
                spans(Wh.SIGNAL_SPAN),
                Sign.ofWireName(facts.value("sign", Wh.SIGN)),
                RelationKind.ofWireName(facts.value("kind", Wh.KIND)),
                Strength.ofWireName(facts.value("strength", Wh.STRENGTH)),
                Stance.ofWireName(facts.value("stance", Wh.STANCE)),
                facts.bool(Wh.HEDGED),
                facts.maybeValue("statement", Wh.STATEMENT_KIND)
                        .map(StatementKind::ofWireName)
                        .orElse(StatementKind.OWN),
                sentence(facts.node(Terms.HAS_TARGET)),
                facts.decimal(Wh.CONFIDENCE),
                List.of(),
                facts.bool(Wh.RETRACTED));
    }

    private PassageRef passage(Facts passage) {
        DocumentId document = new DocumentId(iris.id(passage.node(Terms.PART_OF).iri()));
        return new PassageRef(document, facts.integer(Wh.GENERATION), new PassageId(iris.id(passage.iri())));
    }

    private Mention mention(String concept, String spans, String text) {
        return new Mention(new ConceptId(iris.id(facts.node(concept).iri())), spans(spans), facts.text(text));
    }

    private List<Span> spans(String property) {
        return facts.nodes(property).stream().map(EvidenceParser::span).toList();
    }

    private static Span span(Facts position) {
        return new Span(position.integer(Terms.OA_START), position.integer(Terms.OA_END));
    }

    private static Quote sentence(Facts target) {
        List<Facts> selectors = target.nodes(Terms.HAS_SELECTOR);
        return new Quote(
                span(selector(selectors, "#position")),
                selector(selectors, "#quote").text(Terms.EXACT));
    }

    private static Facts selector(List<Facts> selectors, String fragment) {
        return selectors.stream()
                .filter(selector -> selector.iri().endsWith(fragment))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no selector " + fragment));
    }
}
