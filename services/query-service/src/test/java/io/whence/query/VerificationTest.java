package io.whence.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.graph.query.DocumentRef;
import io.whence.graph.query.EvidenceView;
import io.whence.graph.query.EvidenceView.MentionView;
import io.whence.model.DocumentId;
import io.whence.model.NormalizedText;
import io.whence.model.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerificationTest {
    private static final String TEXT = "\uD83D\uDE34 Sleep loss raises stress. So it is.";

    @Test
    void evidenceOfTheTextAsItWasReadIsVerified() {
        Verification verification = Verification.of(evidence(), TEXT);

        assertThat(verification.verified()).isTrue();
        assertThat(verification.found()).contains("Sleep loss raises stress.");
    }

    @Test
    void aTextThatWasTamperedWithElsewhereIsFoundByItsHash() {
        Verification verification = Verification.of(evidence(), TEXT.replace("So it is", "Perhaps"));

        assertThat(verification.verified()).isFalse();
        assertThat(verification.problems()).singleElement().asString().contains("hash");
    }

    @Test
    void aChangedQuoteIsFoundByHashAndWords() {
        Verification verification = Verification.of(evidence(), TEXT.replace("raises stress", "lowers grief"));

        assertThat(verification.problems())
                .anySatisfy(problem -> assertThat(problem).contains("quoted sentence"))
                .anySatisfy(problem -> assertThat(problem).contains("'stress'"));
    }

    @Test
    void aTextThatEndsTooSoonOrIsGoneIsNotVerified() {
        assertThat(Verification.of(evidence(), "Sleep").verified()).isFalse();
        assertThat(Verification.of(evidence(), "Sleep").found()).isEmpty();
        assertThat(Verification.withoutText(evidence()).verified()).isFalse();
    }

    private static EvidenceView evidence() {
        String id = "a".repeat(40);
        String document = DocumentId.of(new NormalizedText(TEXT)).value();
        return new EvidenceView(
                id,
                "https://whence.io/id/evidence/" + id,
                Optional.of(id),
                false,
                new DocumentRef(document, Optional.empty(), Optional.empty(), Optional.empty(), false),
                1,
                id,
                "abstract",
                "Sleep loss raises stress.",
                new Span(2, 27),
                new MentionView(id, "Sleep loss", List.of(new Span(2, 12))),
                new MentionView(id, "stress", List.of(new Span(20, 26))),
                List.of(new Span(13, 19)),
                "positive",
                "increase",
                "direct",
                "supports",
                false,
                "own",
                0.9,
                "patterns/1",
                false);
    }
}
