package io.whence.graph.rdf;

import io.whence.model.ElementKind;
import io.whence.ontology.Iris;
import io.whence.ontology.Wh;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.update.Update;

/** The SPARQL updates that take elements out of the store. What other elements say of the same subject stays. */
final class ElementUpdates {
    private static final String PREFIXES =
            """
            PREFIX wh: <https://whence.io/ns#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private final Iris iris;

    ElementUpdates(Iris iris) {
        this.iris = iris;
    }

    static String prefixes() {
        return PREFIXES;
    }

    /** The update that removes the elements of one kind with these ids. */
    String removal(ElementKind kind, Collection<String> ids) {
        String values = values(kind, ids);
        return PREFIXES
                + removals(kind).stream().map(text -> text.formatted(values)).collect(Collectors.joining(";\n"));
    }

    /** The update that removes what no element refers to any more: passages, extractors, background assertions. */
    String sweep() {
        String literature = literature();
        return PREFIXES
                + unreferenced(literature, "wh:Passage", "prov:wasDerivedFrom") + ";\n"
                + unreferenced(literature, "wh:Extractor", "prov:wasAttributedTo") + ";\n"
                + """
                DELETE { GRAPH ?g { ?n ?p ?o } }
                WHERE { GRAPH ?g { ?n a wh:BackgroundAssertion . ?n ?p ?o }
                        FILTER NOT EXISTS { GRAPH %s { ?x wh:background ?n } } }"""
                        .formatted(literature);
    }

    /** The update that takes the plain triples of pairs of concepts away and states anew those that still hold. */
    String plainTriples(Collection<ConceptPair> pairs) {
        String values = pairs.stream()
                .map(pair -> "(<" + pair.cause() + "> <" + pair.effect() + ">)")
                .collect(Collectors.joining(" ", "VALUES (?c ?e) { ", " }"));
        return PREFIXES
                + """
                DELETE { GRAPH %1$s { ?c wh:causes ?e . ?c wh:prevents ?e } } WHERE { %2$s };
                INSERT { GRAPH %1$s { ?c ?property ?e } }
                WHERE { %2$s GRAPH %1$s { ?claim wh:cause ?c ; wh:effect ?e ; wh:affirmed true ; wh:sign ?sign }
                        BIND (IF(?sign = wh:sign-negative, wh:prevents, wh:causes) AS ?property) }"""
                        .formatted(literature(), values);
    }

    /** The query for the pairs of concepts that claims with these ids are about in the store. */
    String pairs(Collection<String> claims) {
        return PREFIXES
                + "SELECT DISTINCT ?c ?e WHERE { %s GRAPH %s { ?s wh:cause ?c ; wh:effect ?e } }"
                        .formatted(values(ElementKind.CLAIM, claims), literature());
    }

    /** The query for the watermark; no row if there is none. */
    String watermark() {
        return PREFIXES + "SELECT ?watermark WHERE { GRAPH %1$s { %1$s wh:watermark ?watermark } }".formatted(state());
    }

    /** The update that sets the watermark. */
    String watermark(long value) {
        return PREFIXES
                + """
                DELETE WHERE { GRAPH %1$s { %1$s wh:watermark ?before } };
                INSERT DATA { GRAPH %1$s { %1$s wh:watermark %2$d } }"""
                        .formatted(state(), value);
    }

    /** The update that adds triples. */
    static Update insertion(Collection<Quad> quads) {
        QuadDataAcc data = new QuadDataAcc();
        quads.forEach(data::addQuad);
        return new UpdateDataInsert(data);
    }

    /** The update that removes everything said of these subjects, in whichever graph. */
    static String emptying(Collection<String> subjects) {
        return subjects.stream()
                .map(subject -> "<" + subject + ">")
                .collect(Collectors.joining(
                        " ", "DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { VALUES ?s { ", " } GRAPH ?g { ?s ?p ?o } }"));
    }

    private String values(ElementKind kind, Collection<String> ids) {
        return ids.stream()
                .map(id -> "<" + iris.of(kind.wireName(), id) + ">")
                .collect(Collectors.joining(" ", "VALUES ?s { ", " }"));
    }

    private String state() {
        return "<" + iris.projection() + ">";
    }

    private String literature() {
        return "<" + iris.literature() + ">";
    }

    private List<String> removals(ElementKind kind) {
        String graph = literature();
        return switch (kind) {
            case ASSOCIATION, CLAIM -> List.of(own(graph, "wh:evidence"));
            case CONCEPT ->
                List.of(
                        own(graph, "wh:causes, wh:prevents, skos:exactMatch"),
                        "DELETE { GRAPH ?g { ?l ?p ?o } } WHERE { %s GRAPH ?g { ?l wh:concept ?s . ?l ?p ?o } }",
                        "DELETE { GRAPH ?g { ?s skos:closeMatch ?o } } WHERE { %s GRAPH ?g { ?s skos:closeMatch ?o } }");
            case DOCUMENT -> List.of(nested(graph, "wh:authorship"));
            case EVIDENCE ->
                List.of(
                        nested(
                                graph,
                                "wh:causeSpan|wh:effectSpan|wh:signalSpan|oa:hasTarget|(oa:hasTarget/oa:hasSelector)"),
                        "DELETE { GRAPH %1$s { ?x wh:evidence ?s } } WHERE { %%s GRAPH %1$s { ?x wh:evidence ?s } }"
                                .formatted(graph));
            case LINK ->
                List.of(
                        """
                    DELETE { GRAPH %1$s { ?a skos:exactMatch ?b } }
                    WHERE { %%s GRAPH %1$s { ?s wh:merges ?a, ?b FILTER (STR(?a) < STR(?b)) } }"""
                                .formatted(graph),
                        own(graph, "wh:evidence"));
        };
    }

    /** Removes what is said of the subject itself, but for properties that other elements answer for. */
    private static String own(String graph, String others) {
        return ("DELETE { GRAPH %1$s { ?s ?p ?o } }"
                        + " WHERE { %%s GRAPH %1$s { ?s ?p ?o FILTER (?p NOT IN (%2$s)) } }")
                .formatted(graph, others);
    }

    /** Removes what is said of the subject and of the nodes that this path leads to. */
    private static String nested(String graph, String path) {
        return "DELETE { GRAPH %1$s { ?n ?p ?o } } WHERE { %%s GRAPH %1$s { ?s (%2$s)? ?n . ?n ?p ?o } }"
                .formatted(graph, path);
    }

    private static String unreferenced(String graph, String type, String property) {
        return ("DELETE { GRAPH %1$s { ?n ?p ?o } }"
                        + " WHERE { GRAPH %1$s { ?n a %2$s . ?n ?p ?o FILTER NOT EXISTS { ?x %3$s ?n } } }")
                .formatted(graph, type, property);
    }

    /** The IRIs of two concepts that a claim is about. */
    record ConceptPair(String cause, String effect) {
        static ConceptPair of(Node cause, Node effect) {
            return new ConceptPair(cause.getURI(), effect.getURI());
        }
    }

    /** Whether a triple is the plain form of a claim. */
    static boolean isPlain(Quad quad) {
        return quad.getPredicate().hasURI(Wh.CAUSES) || quad.getPredicate().hasURI(Wh.PREVENTS);
    }
}
