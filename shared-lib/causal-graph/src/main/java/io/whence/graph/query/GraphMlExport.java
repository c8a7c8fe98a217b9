package io.whence.graph.query;

import io.whence.model.Association;
import io.whence.model.Belief;
import io.whence.model.Claim;
import io.whence.model.GraphConcept;
import io.whence.model.GraphElement;
import io.whence.model.Sign;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a graph as GraphML: concepts as nodes, claims as directed edges, associations as undirected ones. */
public final class GraphMlExport {
    private static final Map<String, String> NODE_KEYS = Map.of("label", "string", "key", "string", "group", "string");
    private static final Map<String, String> EDGE_KEYS = new LinkedHashMap<>();

    static {
        EDGE_KEYS.put("relation", "string");
        EDGE_KEYS.put("sign", "string");
        EDGE_KEYS.put("belief", "double");
        EDGE_KEYS.put("supporting", "int");
        EDGE_KEYS.put("refuting", "int");
        EDGE_KEYS.put("nullResults", "int");
        EDGE_KEYS.put("affirmed", "boolean");
    }

    private final XMLStreamWriter xml;

    private GraphMlExport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes the graph; the stream stays open.
     *
     * @param elements of the graph; read twice, because nodes come before edges
     * @throws XMLStreamException if the stream cannot be written
     */
    public static void write(Supplier<Stream<GraphElement>> elements, OutputStream out) throws XMLStreamException {
        new GraphMlExport(XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8")).write(elements);
    }

    private void write(Supplier<Stream<GraphElement>> elements) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
        keys("node", NODE_KEYS);
        keys("edge", EDGE_KEYS);
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "whence");
        xml.writeAttribute("edgedefault", "directed");
        each(elements, element -> element instanceof GraphConcept concept ? () -> node(concept) : () -> {});
        each(elements, this::edge);
        xml.writeEndDocument();
        xml.flush();
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private interface Step {
        Writing of(GraphElement element);
    }

    private static void each(Supplier<Stream<GraphElement>> elements, Step step) throws XMLStreamException {
        try (Stream<GraphElement> all = elements.get()) {
            for (GraphElement element : (Iterable<GraphElement>) all::iterator) {
                step.of(element).run();
            }
        }
    }

    private Writing edge(GraphElement element) {
        if (element instanceof Claim claim) {
            return () -> claim(claim);
        }
        return element instanceof Association association ? () -> association(association) : () -> {};
    }

    private void node(GraphConcept concept) throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", concept.elementId());
        data("label", concept.concept().label());
        data("key", concept.concept().key());
        data("group", concept.group().value());
        xml.writeEndElement();
    }

    private void claim(Claim claim) throws XMLStreamException {
        start(claim.elementId(), claim.cause().value(), claim.effect().value(), true);
        values("causes", claim.sign(), claim.belief());
        data("affirmed", String.valueOf(claim.affirmed()));
        xml.writeEndElement();
    }

    private void association(Association association) throws XMLStreamException {
        start(
                association.elementId(),
                association.first().value(),
                association.second().value(),
                false);
        values("correlates_with", association.sign(), association.belief());
        xml.writeEndElement();
    }

    private void start(String id, String source, String target, boolean directed) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("id", id);
        xml.writeAttribute("source", source);
        xml.writeAttribute("target", target);
        xml.writeAttribute("directed", String.valueOf(directed));
    }

    private void values(String relation, Sign sign, Belief belief) throws XMLStreamException {
        data("relation", relation);
        data("sign", sign.wireName());
        data("belief", String.valueOf(belief.value()));
        data("supporting", String.valueOf(belief.supporting()));
        data("refuting", String.valueOf(belief.refuting()));
        data("nullResults", String.valueOf(belief.nullResults()));
    }

    private void keys(String owner, Map<String, String> keys) throws XMLStreamException {
        for (Map.Entry<String, String> key : keys.entrySet()) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", key.getKey());
            xml.writeAttribute("for", owner);
            xml.writeAttribute("attr.name", key.getKey());
            xml.writeAttribute("attr.type", key.getValue());
        }
    }

    private void data(String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value.codePoints()
                .filter(GraphMlExport::allowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        xml.writeEndElement();
    }

    /** What XML 1.0 can hold. */
    private static boolean allowed(int point) {
        return point >= ' ' || point == '\t' || point == '\n' || point == '\r';
    }
}
