package io.whence.graph.rdf;

import io.whence.model.ElementKind;
import io.whence.ontology.Iris;
import io.whence.ontology.Wh;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads elements back through SPARQL, kind after kind and, within a kind, one sixteenth of the ids at a time, so that a
 * large graph never stands in memory as a whole.
 */
final class ElementReader {
    private static final String DIGITS = "0123456789abcdef";

    private static final String OWN = "GRAPH %1$s { ?s a <%2$s> FILTER (STRSTARTS(STR(?s), \"%3$s\")) %4$s ?n ?p ?o }";
    private static final String BACKGROUND =
            "GRAPH %1$s { ?s a <%2$s> FILTER (STRSTARTS(STR(?s), \"%3$s\")) ?s wh:background ?n } GRAPH ?g { ?n ?p ?o }";
    private static final String KNOWLEDGE =
            "GRAPH %1$s { ?s a <%2$s> FILTER (STRSTARTS(STR(?s), \"%3$s\")) } GRAPH ?g { ?n wh:concept ?s . ?n ?p ?o }";

    private final Connections connections;
    private final Iris iris;

    ElementReader(Connections connections, Iris iris) {
        this.connections = connections;
        this.iris = iris;
    }

    /** All elements in the order of the canonical export. */
    Stream<Reading> readings() {
        return Arrays.stream(ElementKind.values())
                .flatMap(kind -> DIGITS.chars().boxed().flatMap(digit -> part(kind, Character.toString(digit))));
    }

    private Stream<Reading> part(ElementKind kind, String digit) {
        Model model = fetch(kind, digit);
        return model.listSubjectsWithProperty(RDF.type, model.createResource(type(kind))).toList().stream()
                .map(Resource::getURI)
                .sorted()
                .map(iri -> read(model, kind, iri));
    }

    private Reading read(Model model, ElementKind kind, String iri) {
        try {
            return new Reading.Whole(new ElementParser(model, iris, iri).parse(kind));
        } catch (IllegalArgumentException e) {
            return new Reading.Broken(new Malformed(kind, iris.id(iri), String.valueOf(e.getMessage())));
        }
    }

    private Model fetch(ElementKind kind, String digit) {
        Model model = ModelFactory.createDefaultModel();
        connections.use(connection -> patterns(kind)
                .forEach(pattern -> model.add(connection.queryConstruct(construct(pattern, kind, digit)))));
        return model;
    }

    private String construct(String pattern, ElementKind kind, String digit) {
        return ElementUpdates.prefixes()
                + "CONSTRUCT { ?n ?p ?o } WHERE { "
                + pattern.formatted(
                        "<" + iris.literature() + ">", type(kind), iris.of(kind.wireName(), digit), hop(kind))
                + " }";
    }

    private static List<String> patterns(ElementKind kind) {
        return switch (kind) {
            case ASSOCIATION, CLAIM -> List.of(OWN, BACKGROUND);
            case CONCEPT -> List.of(OWN, KNOWLEDGE);
            case DOCUMENT, EVIDENCE, LINK -> List.of(OWN);
        };
    }

    /** From an element to the nodes that describe it. */
    private static String hop(ElementKind kind) {
        return switch (kind) {
            case ASSOCIATION, CLAIM, CONCEPT, LINK -> "BIND (?s AS ?n)";
            case DOCUMENT -> "?s (wh:authorship)? ?n .";
            case EVIDENCE ->
                "?s (wh:causeSpan|wh:effectSpan|wh:signalSpan|prov:wasDerivedFrom|prov:wasAttributedTo"
                        + "|oa:hasTarget|(oa:hasTarget/oa:hasSelector))? ?n .";
        };
    }

    private static String type(ElementKind kind) {
        return switch (kind) {
            case ASSOCIATION -> Wh.ASSOCIATION;
            case CLAIM -> Wh.CAUSAL_CLAIM;
            case CONCEPT -> Wh.CONCEPT;
            case DOCUMENT -> Wh.DOCUMENT;
            case EVIDENCE -> Wh.EVIDENCE;
            case LINK -> Wh.CONCEPT_MERGE;
        };
    }
}
