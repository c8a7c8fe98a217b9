package io.whence.enrichment.knowledge;

/**
 * A row of ConceptNet.
 *
 * @param uri its identity
 * @param relation such as {@code Causes}, without the leading {@code /r/}
 * @param start node without part of speech and sense, such as {@code /c/en/smoking}
 * @param end likewise
 * @param weight how strongly it is believed, not negative; 1 is usual
 * @param dataset where ConceptNet has it from, such as {@code /d/wordnet/3.1}
 * @param licence such as {@code cc:by-sa/4.0}
 */
record Assertion(String uri, String relation, String start, String end, double weight, String dataset, String licence) {

    /** {@code wordnet} or {@code conceptnet}. */
    String source() {
        return dataset.contains("/wordnet") || dataset.contains("/oewn") ? "wordnet" : "conceptnet";
    }
}
