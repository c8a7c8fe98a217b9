package io.whence.graph.query;

import io.whence.model.Span;
import java.util.List;

/**
 * A piece of evidence: who said what, where, in which words. Spans are in the document's text, in code points.
 *
 * @param bearsOn id of the claim or the association
 * @param association whether it bears on an association and not on a claim
 * @param section role of the section that it stands in
 * @param quote the words, exactly as in the document
 * @param stance {@code supports}, {@code refutes} or {@code null_result}
 */
public record EvidenceView(
        String id,
        String iri,
        String bearsOn,
        boolean association,
        DocumentRef document,
        long generation,
        String passage,
        String section,
        String quote,
        Span quoteSpan,
        MentionView cause,
        MentionView effect,
        List<Span> signalSpans,
        String sign,
        String kind,
        String strength,
        String stance,
        boolean hedged,
        double confidence,
        String extractor,
        boolean retracted) {

    /**
     * A concept as the sentence words it.
     *
     * @param concept id of what the words denote
     */
    public record MentionView(String concept, String text, List<Span> spans) {}
}
