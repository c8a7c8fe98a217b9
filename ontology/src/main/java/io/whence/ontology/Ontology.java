package io.whence.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of the ontology, read from the class path. */
public final class Ontology {
    private Ontology() {}

    /** Classes and properties, as Turtle. */
    public static String vocabulary() {
        return read("whence.ttl");
    }

    /** The SHACL shapes that each named graph of the store meets, as Turtle. */
    public static String shapes() {
        return read("shapes.ttl");
    }

    /** The JSON-LD context. */
    public static String context() {
        return read("context.jsonld");
    }

    /** A worked example, such as {@code sleep.ttl}. */
    public static String example(String file) {
        return read("examples/" + file);
    }

    /** A competency question in one of its two languages, such as {@code 01-what-causes.rq}. */
    public static String question(String file) {
        return read("questions/" + file);
    }

    private static String read(String file) {
        try (InputStream in = Ontology.class.getResourceAsStream("/ontology/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no such file in the ontology: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " of the ontology", e);
        }
    }
}
