package io.whence.graph.rdf;

import io.whence.ontology.Wh;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;

/** What is said of one node, asked by property; says what is missing. */
final class Facts {
    private final Model model;
    private final Resource subject;

    Facts(Model model, String iri) {
        this(model, model.createResource(iri));
    }

    private Facts(Model model, Resource subject) {
        this.model = model;
        this.subject = subject;
    }

    String iri() {
        return subject.getURI();
    }

    List<RDFNode> all(Node property) {
        return model.listObjectsOfProperty(subject, property(property)).toList();
    }

    List<RDFNode> all(String property) {
        return all(Terms.iri(property));
    }

    List<Facts> nodes(String property) {
        return all(property).stream().map(this::facts).toList();
    }

    List<Facts> nodes(Node property) {
        return all(property).stream().map(this::facts).toList();
    }

    Facts node(String property) {
        return node(Terms.iri(property));
    }

    Facts node(Node property) {
        return facts(one(property));
    }

    Optional<String> maybeText(Node property) {
        return optional(property).map(node -> node.asLiteral().getLexicalForm());
    }

    Optional<String> maybeText(String property) {
        return maybeText(Terms.iri(property));
    }

    Optional<String> maybeValue(String list, String property) {
        return optional(Terms.iri(property)).map(node -> wireName(list, node));
    }

    String text(String property) {
        return text(Terms.iri(property));
    }

    String text(Node property) {
        return one(property).asLiteral().getLexicalForm();
    }

    int integer(String property) {
        return integer(Terms.iri(property));
    }

    int integer(Node property) {
        return Integer.parseInt(text(property));
    }

    double decimal(String property) {
        return Double.parseDouble(text(property));
    }

    boolean bool(String property) {
        return Boolean.parseBoolean(text(property));
    }

    /** The wire name of a value of one of the vocabulary's closed lists. */
    String value(String list, String property) {
        return wireName(list, one(Terms.iri(property)));
    }

    private static String wireName(String list, RDFNode node) {
        return node.asResource().getURI().substring(Wh.value(list, "").length());
    }

    private RDFNode one(Node property) {
        return optional(property)
                .orElseThrow(() -> new IllegalArgumentException("<" + iri() + "> has no <" + property + ">"));
    }

    private Optional<RDFNode> optional(Node property) {
        List<RDFNode> values = all(property);
        if (values.size() > 1) {
            throw new IllegalArgumentException("<" + iri() + "> has several <" + property + ">");
        }
        return values.stream().findFirst();
    }

    private Facts facts(RDFNode node) {
        if (!node.isURIResource()) {
            throw new IllegalArgumentException("<" + iri() + "> points at " + node + " where an IRI belongs");
        }
        return new Facts(model, node.asResource());
    }

    private Property property(Node property) {
        return model.createProperty(property.getURI());
    }
}
