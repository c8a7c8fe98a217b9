package io.whence.ontology;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The IRIs of things: one IRI names the same thing in both stores.
 *
 * @param base what they all start with, ending in a slash
 */
public record Iris(String base) {
    /** What installations use that configure nothing else. */
    public static final String DEFAULT_BASE = "https://whence.io/id/";

    public Iris {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("an IRI base ends in a slash: " + base);
        }
    }

    public static Iris standard() {
        return new Iris(DEFAULT_BASE);
    }

    /**
     * The IRI of a thing.
     *
     * @param kind {@code document}, {@code passage}, {@code concept}, {@code claim}, {@code association},
     *     {@code evidence}, {@code link} (of two concepts), {@code knowledge-link}, {@code background}
     * @param id its id, 40 hexadecimal digits
     */
    public String of(String kind, String id) {
        return base + kind + "/" + id;
    }

    /** The id in the IRI of a thing. */
    public String id(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** The IRI of an extractor in one version, such as {@code patterns/1}. */
    public String extractor(String extractor) {
        return base + "extractor/" + URLEncoder.encode(extractor, StandardCharsets.UTF_8);
    }

    /** The named graph of what was read in documents. */
    public String literature() {
        return base + "graph/literature";
    }

    /** The named graph of how far the RDF store has followed the other, and what that is said of. */
    public String projection() {
        return base + "graph/projection";
    }

    /** The named graph of a knowledge base, such as {@code wordnet}. */
    public String knowledge(String source) {
        return base + "graph/" + source;
    }
}
