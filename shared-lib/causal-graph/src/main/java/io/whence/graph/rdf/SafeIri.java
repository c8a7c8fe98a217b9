package io.whence.graph.rdf;

/** Keeps a knowledge base's odd names from breaking an update: what no IRI may hold is percent-encoded. */
final class SafeIri {
    private static final String FORBIDDEN = "<>\"{}|^`\\";

    private SafeIri() {}

    static String of(String iri) {
        StringBuilder safe = new StringBuilder(iri.length());
        iri.codePoints().forEach(point -> append(safe, point));
        return safe.toString();
    }

    private static void append(StringBuilder safe, int point) {
        if (point <= ' ' || FORBIDDEN.indexOf(point) >= 0) {
            safe.append(String.format("%%%02X", point));
        } else {
            safe.appendCodePoint(point);
        }
    }
}
