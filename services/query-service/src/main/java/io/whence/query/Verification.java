package io.whence.query;

import io.whence.graph.query.EvidenceView;
import io.whence.graph.query.EvidenceView.MentionView;
import io.whence.model.DocumentId;
import io.whence.model.NormalizedText;
import io.whence.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a piece of evidence still stands in the stored text.
 *
 * @param verified whether everything holds
 * @param document id that the text should have as its hash
 * @param textHash hash of the text that is stored now; absent if none is stored
 * @param quote the words that should stand at the place
 * @param found the words that stand there now; absent if the text is too short or gone
 * @param problems what does not hold, in sentences
 */
public record Verification(
        String evidence,
        boolean verified,
        String document,
        Optional<String> textHash,
        String quote,
        Optional<String> found,
        List<String> problems) {

    /** Checks evidence against a text. */
    static Verification of(EvidenceView evidence, String text) {
        String hash = DocumentId.of(new NormalizedText(text)).value();
        Optional<String> found = slice(text, evidence.quoteSpan());
        List<String> problems = new ArrayList<>();
        if (!hash.equals(evidence.document().id())) {
            problems.add("The stored text is not the one that was read: its hash is " + hash + ", not "
                    + evidence.document().id() + ".");
        }
        if (!found.equals(Optional.of(evidence.quote()))) {
            problems.add("The quoted sentence does not stand at " + place(evidence.quoteSpan()) + ".");
        }
        mention("cause", evidence.cause(), text, problems);
        mention("effect", evidence.effect(), text, problems);
        return new Verification(
                evidence.id(),
                problems.isEmpty(),
                evidence.document().id(),
                Optional.of(hash),
                evidence.quote(),
                found,
                problems);
    }

    /** There is no text to check against. */
    static Verification withoutText(EvidenceView evidence) {
        return new Verification(
                evidence.id(),
                false,
                evidence.document().id(),
                Optional.empty(),
                evidence.quote(),
                Optional.empty(),
                List.of("The document's text is not stored any more."));
    }

    private static void mention(String role, MentionView mention, String text, List<String> problems) {
        String found = mention.spans().stream()
                .flatMap(span -> slice(text, span).stream())
                .collect(Collectors.joining(" "));
        if (!found.equals(mention.text())) {
            problems.add("The words for the " + role + ", '" + mention.text() + "', do not stand at "
                    + mention.spans().stream().map(Verification::place).collect(Collectors.joining(", ")) + ".");
        }
    }

    private static Optional<String> slice(String text, Span span) {
        return span.end() <= text.codePointCount(0, text.length())
                ? Optional.of(NormalizedText.slice(text, span))
                : Optional.empty();
    }

    private static String place(Span span) {
        return "[" + span.start() + "," + span.end() + ")";
    }
}
