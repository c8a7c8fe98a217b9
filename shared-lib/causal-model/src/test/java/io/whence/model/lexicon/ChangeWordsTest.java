package io.whence.model.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeWordsTest {
    private final ChangeWords words = ChangeWords.load();

    @ParameterizedTest
    @CsvSource({
        "increase, increasing, increased, increase",
        "reduce, reducing, reduced, reduction",
        "lose, losing, lost, loss",
        "inhibit, inhibiting, inhibited, inhibition",
        "block, blocking, blocked, blockade",
        "improve, improving, improved, improvement",
        "worsen, worsening, worsened, worsening",
        "intensify, intensifying, intensified, intensification",
        "normalize, normalising, normalised, normalisation",
        "relieve, relieving, relieved, relief",
        "alter, altering, altered, alteration",
    })
    void aVerbItsGerundItsParticipleAndItsNounAgree(String verb, String gerund, String participle, String noun) {
        Way way = words.verb(verb).orElseThrow();

        assertThat(words.verb(gerund)).contains(way);
        assertThat(words.modifier(participle).or(() -> words.verb(participle))).contains(way);
        assertThat(words.noun(noun).map(ChangeWords.Noun::way)).contains(way);
        assertThat(words.nounsOf(gerund)).isEqualTo(words.nounsOf(verb));
    }

    @ParameterizedTest
    @CsvSource({
        "reduce, pain, NEGATIVE",
        "improve, pain, NEGATIVE",
        "improve, sleep, POSITIVE",
        "worsen, sleep, NEGATIVE",
        "worsen, pain, POSITIVE",
        "worsen, ploughing, UNKNOWN",
        "increase, ploughing, POSITIVE",
        "change, sleep, UNKNOWN",
    })
    void quantityAndValueAreTwoThings(String verb, String thing, Sign expected) {
        assertThat(words.verb(verb).orElseThrow().sign(words.valence(thing))).isEqualTo(expected);
    }

    @Test
    void aParticipleThatNamesAKindSaysNoDirection() {
        assertThat(words.modifier("reduced")).contains(Way.LESS);
        assertThat(words.modifier("induced")).isEmpty();
    }

    @Test
    void someWordsPointOnlyAtTheFrontOfAPhrase() {
        assertThat(words.modifier("high")).isEmpty();
        assertThat(words.opening("high")).contains(Way.MORE);
    }

    @Test
    void aNounSaysWhereItFolds() {
        assertThat(words.noun("growth").map(ChangeWords.Noun::frame)).contains(ChangeWords.Frame.BEFORE_IN);
        assertThat(words.noun("loss").map(ChangeWords.Noun::frame)).contains(ChangeWords.Frame.ANYWHERE);
    }
}
