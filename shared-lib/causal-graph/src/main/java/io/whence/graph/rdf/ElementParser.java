package io.whence.graph.rdf;

import io.whence.model.Association;
import io.whence.model.AssociationId;
import io.whence.model.BackgroundEdge;
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
import io.whence.model.KnowledgeLink;
import io.whence.model.Sign;
import io.whence.model.Strength;
import io.whence.ontology.Iris;
import io.whence.ontology.Wh;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.rdf.model.Model;

/**
 * Makes an element of its triples: the way back from {@link ElementTriples}. Throws IllegalArgumentException if
 * something is missing or wrong.
 */
final class ElementParser {
    private final Model model;
    private final Iris iris;
    private final Facts facts;

    ElementParser(Model model, Iris iris, String iri) {
        this.model = model;
        this.iris = iris;
        this.facts = new Facts(model, iri);
    }

    GraphElement parse(ElementKind kind) {
        return switch (kind) {
            case ASSOCIATION -> association();
            case CLAIM -> claim();
            case CONCEPT -> concept();
            case DOCUMENT -> document();
            case EVIDENCE -> new EvidenceParser(iris, facts).parse();
            case LINK -> link();
        };
    }

    private String id() {
        return iris.id(facts.iri());
    }

    private Association association() {
        List<ConceptId> members = concepts(Wh.MEMBER);
        if (members.isEmpty() || members.size() > 2) {
            throw new IllegalArgumentException("<" + facts.iri() + "> has " + members.size() + " members");
        }
        return new Association(
                new AssociationId(id()),
                members.get(0),
                members.get(members.size() - 1),
                Sign.ofWireName(facts.value("sign", Wh.SIGN)),
                belief(),
                background());
    }

    private Claim claim() {
        return new Claim(
                new ClaimId(id()),
                concept(facts.node(Wh.CAUSE)),
                concept(facts.node(Wh.EFFECT)),
                Sign.ofWireName(facts.value("sign", Wh.SIGN)),
                belief(),
                facts.maybeValue("strength", Wh.STRENGTH).map(Strength::ofWireName),
                facts.bool(Wh.AFFIRMED),
                background());
    }

    private GraphConcept concept() {
        Concept concept = new Concept(
                new ConceptId(id()), facts.text(Wh.KEY), facts.text(Terms.PREFERRED_LABEL), knowledgeLinks());
        return new GraphConcept(concept, concept(facts.node(Wh.GROUP)));
    }

    private List<KnowledgeLink> knowledgeLinks() {
        return model
                .listSubjectsWithProperty(model.createProperty(Wh.LINKED_CONCEPT), model.createResource(facts.iri()))
                .toList()
                .stream()
                .map(link -> new Facts(model, link.getURI()))
                .map(link -> new KnowledgeLink(
                        link.text(Wh.KNOWLEDGE_BASE),
                        link.node(Wh.TARGET).iri(),
                        link.text(Terms.LABEL),
                        link.decimal(Wh.SCORE)))
                .toList();
    }

    private GraphDocument document() {
        List<String> authors = facts.nodes(Wh.AUTHORSHIP).stream()
                .sorted(Comparator.comparingInt(authorship -> authorship.integer(Wh.RANK)))
                .map(authorship -> authorship.text(Wh.NAME))
                .toList();
        DocumentMetadata metadata = new DocumentMetadata(
                facts.maybeText(Terms.TITLE),
                authors,
                facts.maybeText(Terms.ISSUED)
                        .map(year -> OptionalInt.of(Integer.parseInt(year)))
                        .orElseGet(OptionalInt::empty),
                facts.maybeText(Wh.DOI),
                facts.maybeText(Wh.PMID),
                facts.maybeText(Terms.SOURCE),
                facts.maybeText(Terms.LICENCE),
                facts.bool(Wh.RETRACTED));
        return new GraphDocument(new DocumentId(id()), facts.integer(Wh.GENERATION), metadata);
    }

    private ConceptLink link() {
        List<ConceptId> merged = concepts(Wh.MERGES);
        if (merged.size() != 2) {
            throw new IllegalArgumentException("<" + facts.iri() + "> merges " + merged.size() + " concepts");
        }
        return new ConceptLink(merged.get(0), merged.get(1), facts.text(Wh.REASON), facts.text(Wh.ASSERTED_BY));
    }

    private Belief belief() {
        return new Belief(
                facts.decimal(Wh.BELIEF),
                facts.integer(Wh.SUPPORTING_STUDIES),
                facts.integer(Wh.REFUTING_STUDIES),
                facts.integer(Wh.NULL_STUDIES),
                facts.maybeText(Wh.BELIEF_RULE));
    }

    private List<BackgroundEdge> background() {
        return facts.nodes(Wh.BACKGROUND).stream()
                .map(edge -> new BackgroundEdge(
                        edge.node(Wh.START).iri(),
                        edge.text(Wh.RELATION),
                        edge.node(Wh.END).iri(),
                        edge.decimal(Wh.WEIGHT),
                        edge.text(Wh.KNOWLEDGE_BASE),
                        edge.text(Terms.LICENCE)))
                .toList();
    }

    private List<ConceptId> concepts(String property) {
        return facts.nodes(property).stream().map(this::concept).sorted().toList();
    }

    private ConceptId concept(Facts node) {
        return new ConceptId(iris.id(node.iri()));
    }
}
