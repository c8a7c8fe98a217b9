package io.whence.graph.query;

import io.whence.model.Evidence;
import io.whence.model.Mention;
import io.whence.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A piece of evidence: who said what, where, in which words. Spans are in the document's text, in code points.
 *
 * @param bearsOn id of the claim or the association; none if it asserts nothing (aims, methods, hypotheses, titles)
 * @param association whether it speaks of an association and not of a cause
 * @param section role of the section that it stands in
 * @param quote the words, exactly as in the document
 * @param statement whose statement it is: {@code own}, {@code cited}, {@code background}, {@code aim}, {@code method} or
 *     {@code interpretation}
 * @param stance {@code supports}, {@code refutes} or {@code null_result}
 */
public record EvidenceView(
        String id,
        String iri,
        Optional<String> bearsOn,
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
        String statement,
        double confidence,
        String extractor,
        boolean retracted) {

    static EvidenceView of(Evidence evidence, String iri, Optional<String> bearsOn, DocumentRef document) {
        return new EvidenceView(
                evidence.elementId(),
                iri,
                bearsOn,
                evidence.correlational(),
                document,
                evidence.passage().generation(),
                evidence.passage().passage().value(),
                evidence.section().wireName(),
                evidence.sentence().text(),
                evidence.sentence().span(),
                MentionView.of(evidence.cause()),
                MentionView.of(evidence.effect()),
                evidence.signal(),
                evidence.sign().wireName(),
                evidence.kind().wireName(),
                evidence.strength().wireName(),
                evidence.stance().wireName(),
                evidence.hedged(),
                evidence.statement().wireName(),
                evidence.confidence(),
                evidence.extractor(),
                evidence.retracted());
    }

    /**
     * A concept as the sentence words it.
     *
     * @param concept id of what the words denote
     */
    public record MentionView(String concept, String text, List<Span> spans) {
        private static MentionView of(Mention mention) {
            return new MentionView(mention.concept().value(), mention.text(), mention.spans());
        }
    }
}
