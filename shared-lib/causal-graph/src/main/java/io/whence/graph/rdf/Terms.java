package io.whence.graph.rdf;

import io.whence.ontology.Wh;
import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs of other vocabularies that are written, and literals in the one form that is written. */
final class Terms {
    static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
    static final Node LABEL = iri("http://www.w3.org/2000/01/rdf-schema#label");

    static final Node TITLE = dcterms("title");
    static final Node CREATOR = dcterms("creator");
    static final Node ISSUED = dcterms("issued");
    static final Node SOURCE = dcterms("source");
    static final Node LICENCE = dcterms("license");
    static final Node PART_OF = dcterms("isPartOf");

    static final Node SKOS_CONCEPT = skos("Concept");
    static final Node PREFERRED_LABEL = skos("prefLabel");
    static final Node EXACT_MATCH = skos("exactMatch");
    static final Node CLOSE_MATCH = skos("closeMatch");

    static final Node DERIVED_FROM = prov("wasDerivedFrom");
    static final Node ATTRIBUTED_TO = prov("wasAttributedTo");

    static final Node ANNOTATION = oa("Annotation");
    static final Node SPECIFIC_RESOURCE = oa("SpecificResource");
    static final Node POSITION_SELECTOR = oa("TextPositionSelector");
    static final Node QUOTE_SELECTOR = oa("TextQuoteSelector");
    static final Node HAS_BODY = oa("hasBody");
    static final Node HAS_TARGET = oa("hasTarget");
    static final Node HAS_SOURCE = oa("hasSource");
    static final Node HAS_SELECTOR = oa("hasSelector");
    static final Node OA_START = oa("start");
    static final Node OA_END = oa("end");
    static final Node EXACT = oa("exact");

    private Terms() {}

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /** A value of one of the vocabulary's closed lists. */
    static Node value(String list, String wireName) {
        return iri(Wh.value(list, wireName));
    }

    static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    /** A year of four digits or more. */
    static Node year(int value) {
        return NodeFactory.createLiteralDT(String.format("%04d", value), XSDDatatype.XSDgYear);
    }

    static Node bool(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    /** The shortest decimal that reads as this number again. */
    static Node decimal(double value) {
        String text = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return NodeFactory.createLiteralDT(text.contains(".") ? text : text + ".0", XSDDatatype.XSDdecimal);
    }

    private static Node dcterms(String name) {
        return iri("http://purl.org/dc/terms/" + name);
    }

    private static Node skos(String name) {
        return iri("http://www.w3.org/2004/02/skos/core#" + name);
    }

    private static Node prov(String name) {
        return iri("http://www.w3.org/ns/prov#" + name);
    }

    private static Node oa(String name) {
        return iri("http://www.w3.org/ns/oa#" + name);
    }
}
