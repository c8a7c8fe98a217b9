package io.whence.graph.rdf;

import io.whence.model.GraphElement;
import io.whence.ontology.Iris;
import io.whence.ontology.Ontology;
import io.whence.ontology.Wh;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Writes a graph as RDF, element after element, without ever holding it as a whole. The named graphs become one. */
public final class RdfExport {
    private static final Map<String, String> PREFIXES = Map.of(
            "wh", Wh.NAMESPACE,
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "prov", "http://www.w3.org/ns/prov#",
            "oa", "http://www.w3.org/ns/oa#",
            "dcterms", "http://purl.org/dc/terms/");

    private final ElementTriples triples;

    public RdfExport(Iris iris) {
        this.triples = new ElementTriples(iris);
    }

    /** Writes Turtle; the stream stays open. */
    public void turtle(Stream<GraphElement> elements, OutputStream out) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        PREFIXES.forEach(writer::prefix);
        elements.forEach(element -> triples.of(element).forEach(quad -> writer.triple(quad.asTriple())));
        writer.finish();
    }

    /** Writes one JSON-LD document that carries the context of the ontology; the stream stays open. */
    public void jsonLd(Stream<GraphElement> elements, OutputStream out) {
        JsonLdNodes nodes = new JsonLdNodes();
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        String context = Ontology.context().strip();
        writer.print(context.substring(0, context.length() - 1).stripTrailing());
        writer.print(",\n\"@graph\": [");
        String[] separator = {"\n"};
        elements.forEach(element -> bySubject(triples.of(element)).forEach((subject, quads) -> {
            writer.print(separator[0] + nodes.node(subject, quads));
            separator[0] = ",\n";
        }));
        writer.print("\n]}\n");
        writer.flush();
    }

    private static Map<Node, List<Quad>> bySubject(Set<Quad> quads) {
        Map<Node, List<Quad>> subjects = new LinkedHashMap<>();
        quads.forEach(quad -> subjects.computeIfAbsent(quad.getSubject(), subject -> new java.util.ArrayList<>())
                .add(quad));
        return subjects;
    }
}
