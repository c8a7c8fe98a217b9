package io.whence.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {
    @Test
    void wordsInAnotherOrderOrFormAreAlike() {
        assertThat(Phrase.likeness("damaged DNA", "the DNA damage")).isEqualTo(1);
        assertThat(Phrase.likeness("infections of the lungs", "lung infection")).isEqualTo(1);
    }

    @Test
    void likenessIsTwiceTheSharedWordsOverAll() {
        assertThat(Phrase.likeness("heavy rain", "rain gauge")).isEqualTo(0.5);
        assertThat(Phrase.likeness("heavy rain", "acid rain forest")).isEqualTo(0.4);
    }

    @Test
    void stopWordsDoNotMakePhrasesAlike() {
        assertThat(Phrase.likeness("the end of the war", "the price of the bread"))
                .isZero();
    }

    @Test
    void aPhraseOfStopWordsIsItself() {
        assertThat(Phrase.likeness("this", "This")).isEqualTo(1);
        assertThat(Phrase.likeness("this", "that")).isZero();
    }

    @Test
    void repeatedWordsCountAsOftenAsTheyStandInBoth() {
        assertThat(Phrase.likeness("rain rain rain", "rain")).isEqualTo(0.5);
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(Phrase.likeness("", "")).isZero();
    }

    @Test
    void shortWordsKeepTheirEndings() {
        assertThat(List.of("need", "bus", "virus", "analysis", "ring", "studies", "stress"))
                .extracting(Phrase::stem)
                .containsExactly("need", "bus", "virus", "analysis", "ring", "study", "stress");
    }

    @Test
    void aPairIsAlikeWhereBothPhrasesAreAndNotCrosswise() {
        assertThat(Phrase.alike("heavy rain", "floods", "rain", "a flood")).isTrue();
        assertThat(Phrase.alike("heavy rain", "drought", "rain", "a flood")).isFalse();
        assertThat(Phrase.alike("a flood", "rain", "rain", "a flood")).isFalse();
        assertThat(Phrase.alike("rain makes floods", "rain makes floods", "rain", "floods"))
                .isFalse();
    }

    @Test
    void aParaphrasedPairIsFoundByItsWordsAndOnce() {
        Marked text = new Marked("Without a control group, practice effects were precluded.");
        GoldText gold = text.gold(text.paraphrased("no control group", "precludes practice effects"));
        Prediction twice = Marked.causal(
                text.found(1, "a control group", "practice effects were precluded"),
                text.found(1, "control group", "practice effects"));

        Counts counts = new Scorer(gold, twice).pairsByWords();

        assertThat(counts).isEqualTo(new Counts(1, 2, 1, 1));
    }
}
