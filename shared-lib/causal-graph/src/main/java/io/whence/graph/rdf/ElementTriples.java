package io.whence.graph.rdf;

import io.whence.model.Association;
import io.whence.model.BackgroundEdge;
import io.whence.model.Belief;
import io.whence.model.Claim;
import io.whence.model.ConceptLink;
import io.whence.model.ContentHash;
import io.whence.model.ElementKind;
import io.whence.model.GraphConcept;
import io.whence.model.GraphDocument;
import io.whence.model.GraphElement;
import io.whence.model.KnowledgeLink;
import io.whence.model.Sign;
import io.whence.ontology.Iris;
import io.whence.ontology.Wh;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * What each element of the graph is in RDF: triples in named graphs, every node an IRI that follows from the element's
 * id, no blank nodes.
 */
final class ElementTriples {
    private final Iris iris;
    private final EvidenceTriples evidence;
    private final GraphElement.Cases<Description> cases;

    ElementTriples(Iris iris) {
        this.iris = iris;
        this.evidence = new EvidenceTriples(iris);
        this.cases = new GraphElement.Cases<>(
                this::association, this::claim, this::concept, this::document, evidence::of, this::link);
    }

    /** Everything that is said because this element is in the graph. */
    Set<Quad> of(GraphElement element) {
        return element.fold(cases).quads();
    }

    private Description subject(GraphElement element) {
        return Description.of(iris.literature(), iri(element.elementKind(), element.elementId()));
    }

    private String iri(ElementKind kind, String id) {
        return iris.of(kind.wireName(), id);
    }

    private Node concept(Object id) {
        return Terms.iri(iri(ElementKind.CONCEPT, id.toString()));
    }

    private Description document(GraphDocument document) {
        var metadata = document.metadata();
        Description description = subject(document)
                .type(Wh.DOCUMENT)
                .with(Wh.GENERATION, Terms.integer(document.generation()))
                .with(Wh.RETRACTED, Terms.bool(metadata.retracted()))
                .with(Terms.TITLE, metadata.title().map(Terms::text))
                .with(Wh.DOI, metadata.doi().map(Terms::text))
                .with(Wh.PMID, metadata.pmid().map(Terms::text))
                .with(Terms.SOURCE, metadata.sourceUri().map(Terms::text))
                .with(Terms.LICENCE, metadata.licence().map(Terms::text));
        metadata.year().ifPresent(year -> description.with(Terms.ISSUED, Terms.year(year)));
        authors(description, iri(ElementKind.DOCUMENT, document.elementId()), metadata.authors());
        return description;
    }

    private static void authors(Description description, String document, List<String> authors) {
        for (int rank = 1; rank <= authors.size(); rank++) {
            String authorship = document + "#author-" + rank;
            Node name = Terms.text(authors.get(rank - 1));
            description.with(Terms.CREATOR, name).with(Wh.AUTHORSHIP, Terms.iri(authorship));
            description
                    .about(authorship)
                    .type(Wh.AUTHORSHIP_CLASS)
                    .with(Wh.RANK, Terms.integer(rank))
                    .with(Wh.NAME, name);
        }
    }

    private Description concept(GraphConcept element) {
        Node label = Terms.text(element.concept().label());
        Description description = subject(element)
                .type(Wh.CONCEPT)
                .with(Terms.TYPE, Terms.SKOS_CONCEPT)
                .with(Wh.KEY, Terms.text(element.concept().key()))
                .with(Terms.PREFERRED_LABEL, label)
                .with(Terms.LABEL, label)
                .with(Wh.GROUP, concept(element.group()));
        element.concept().links().forEach(link -> knowledge(description, element.elementId(), link));
        return description;
    }

    private void knowledge(Description description, String concept, KnowledgeLink link) {
        String graph = iris.knowledge(link.source());
        Node target = Terms.iri(SafeIri.of(link.target()));
        String id = ContentHash.of("knowledge-link")
                .with("concept", concept)
                .with("source", link.source())
                .with("target", link.target())
                .with("label", link.label())
                .with("score", Double.toString(link.score()))
                .hex();
        description.in(graph, iri(ElementKind.CONCEPT, concept)).with(Terms.CLOSE_MATCH, target);
        description
                .in(graph, iris.of("knowledge-link", id))
                .type(Wh.KNOWLEDGE_LINK)
                .with(Wh.LINKED_CONCEPT, concept((Object) concept))
                .with(Wh.TARGET, target)
                .with(Terms.LABEL, Terms.text(link.label()))
                .with(Wh.SCORE, Terms.decimal(link.score()))
                .with(Wh.KNOWLEDGE_BASE, Terms.text(link.source()));
    }

    private Description claim(Claim claim) {
        Node cause = concept(claim.cause());
        Node effect = concept(claim.effect());
        Description description = subject(claim)
                .type(Wh.CAUSAL_CLAIM)
                .with(Wh.CAUSE, cause)
                .with(Wh.EFFECT, effect)
                .with(Wh.SIGN, Terms.value("sign", claim.sign().wireName()))
                .with(Wh.STRENGTH, claim.strength().map(strength -> Terms.value("strength", strength.wireName())))
                .with(Wh.AFFIRMED, Terms.bool(claim.affirmed()));
        if (claim.affirmed()) {
            description.about(cause.getURI()).with(plainProperty(claim.sign()), effect);
        }
        return statement(description, claim.belief(), claim.background());
    }

    /** The property of a claim's plain triple: a claim of negative sign must not read as "causes". */
    private static String plainProperty(Sign sign) {
        return sign == Sign.NEGATIVE ? Wh.PREVENTS : Wh.CAUSES;
    }

    private Description association(Association association) {
        Description description = subject(association)
                .type(Wh.ASSOCIATION)
                .with(Wh.MEMBER, concept(association.first()))
                .with(Wh.MEMBER, concept(association.second()))
                .with(Wh.SIGN, Terms.value("sign", association.sign().wireName()));
        return statement(description, association.belief(), association.background());
    }

    private Description statement(Description description, Belief belief, List<BackgroundEdge> background) {
        description
                .with(Wh.BELIEF, Terms.decimal(belief.value()))
                .with(Wh.SUPPORTING_STUDIES, Terms.integer(belief.supporting()))
                .with(Wh.REFUTING_STUDIES, Terms.integer(belief.refuting()))
                .with(Wh.NULL_STUDIES, Terms.integer(belief.nullResults()))
                .with(Wh.BELIEF_RULE, belief.rule().map(Terms::text));
        background.forEach(edge -> background(description, edge));
        return description;
    }

    private void background(Description description, BackgroundEdge edge) {
        String iri = iris.of("background", backgroundId(edge));
        description.with(Wh.BACKGROUND, Terms.iri(iri));
        description
                .in(iris.knowledge(edge.source()), iri)
                .type(Wh.BACKGROUND_ASSERTION)
                .with(Wh.START, Terms.iri(SafeIri.of(edge.start())))
                .with(Wh.RELATION, Terms.text(edge.relation()))
                .with(Wh.END, Terms.iri(SafeIri.of(edge.end())))
                .with(Wh.WEIGHT, Terms.decimal(edge.weight()))
                .with(Terms.LICENCE, Terms.text(edge.licence()))
                .with(Wh.KNOWLEDGE_BASE, Terms.text(edge.source()));
    }

    private static String backgroundId(BackgroundEdge edge) {
        return ContentHash.of("background")
                .with("start", edge.start())
                .with("relation", edge.relation())
                .with("end", edge.end())
                .with("weight", Double.toString(edge.weight()))
                .with("source", edge.source())
                .with("licence", edge.licence())
                .hex();
    }

    private Description link(ConceptLink link) {
        Description description = subject(link)
                .type(Wh.CONCEPT_MERGE)
                .with(Wh.MERGES, concept(link.first()))
                .with(Wh.MERGES, concept(link.second()))
                .with(Wh.REASON, Terms.text(link.why()))
                .with(Wh.ASSERTED_BY, Terms.text(link.by()));
        description.about(concept(link.first()).getURI()).with(Terms.EXACT_MATCH, concept(link.second()));
        return description;
    }
}
