package io.whence.nlp.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.RelationKind;
import io.whence.model.SectionRole;
import io.whence.model.Span;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementRuleTest {

    @Test
    void aFindingIsTheTextsOwnIfNothingSpeaksAgainstIt() {
        assertThat(kind("Night work shortened sleep.")).isEqualTo(StatementKind.OWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Night work shortens sleep [4, 7].",
                "Night work shortens sleep [12-15], and so does noise.",
                "Night work shortens sleep (Smith et al., 2010).",
                "Night work shortens sleep (see Smith and Jones, 1998; Meyer 2003).",
                "Smith and Jones (1998) showed that night work shortens sleep.",
                "Previous studies found that night work shortens sleep.",
                "Several recent trials found that night work shortens sleep.",
            })
    void aResultWithACitationMarkIsCited(String sentence) {
        assertThat(kind(sentence)).isEqualTo(StatementKind.CITED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We found that night work shortens sleep, as others did [4].",
                "Our results agree with Smith et al. (2010) that night work shortens sleep.",
                "In contrast to previous studies, the present study found that night work shortens sleep.",
                "Night work (June 2010) shortened sleep.",
                "Night work shortened sleep (n = 2010).",
            })
    void whatTheAuthorsSayOfThemselvesIsTheirOwn(String sentence) {
        assertThat(kind(sentence)).isEqualTo(StatementKind.OWN);
    }

    @Test
    void aMarkBehindTheFullStopBelongsToTheSentenceBeforeIt() {
        String first = "Night work shortens sleep.";
        String text = first + " [4] Noise lowers mood.";

        var before = StatementRule.of(text, new Span(0, first.length()), SectionRole.OTHER);
        var after = StatementRule.of(text, new Span(first.length() + 1, text.length()), SectionRole.OTHER);

        assertThat(before.cited()).isTrue();
        assertThat(after.cited()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shorter sleep may explain the errors.",
                "A possible explanation is that noise lowers mood.",
                "The errors might be due to noise [3].",
            })
    void whatMayExplainIsAnInterpretation(String sentence) {
        assertThat(kind(sentence)).isEqualTo(StatementKind.INTERPRETATION);
    }

    @Test
    void titlesPurposesAndHypothesesAreAims() {
        assertThat(kind(SectionRole.TITLE, RelationKind.CAUSE, Strength.DIRECT)).isEqualTo(StatementKind.AIM);
        assertThat(kind(SectionRole.OTHER, RelationKind.PURPOSE, Strength.DIRECT))
                .isEqualTo(StatementKind.AIM);
        assertThat(kind(SectionRole.RESULTS, RelationKind.CAUSE, Strength.HYPOTHESISED))
                .isEqualTo(StatementKind.AIM);
    }

    @Test
    void aPurposeInTheMethodsIsMethod() {
        assertThat(kind(SectionRole.METHODS, RelationKind.PURPOSE, Strength.DIRECT))
                .isEqualTo(StatementKind.METHOD);
    }

    private static StatementKind kind(String sentence) {
        int length = sentence.codePointCount(0, sentence.length());
        return StatementRule.of(sentence, new Span(0, length), SectionRole.OTHER)
                .kind(RelationKind.CAUSE, Strength.DIRECT);
    }

    private static StatementKind kind(SectionRole section, RelationKind kind, Strength strength) {
        String sentence = "Night work shortens sleep.";
        return StatementRule.of(sentence, new Span(0, sentence.length()), section)
                .kind(kind, strength);
    }
}
