package io.whence.nlp.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.Relation;
import io.whence.model.Sign;
import io.whence.model.Span;
import io.whence.model.Stance;
import io.whence.model.Strength;
import io.whence.nlp.Budget;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.SharedParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @Test
    void thePatternOfTheSameArgumentsTellsSignAndSignal() {
        Relation relation = read("Regular exercise may reduce chronic stress.", "exercise", "chronic stress");

        assertThat(relation.sign()).isEqualTo(Sign.NEGATIVE);
        assertThat(relation.signal()).hasSize(1);
        assertThat(relation.strength()).isEqualTo(Strength.CONDITIONAL);
        assertThat(relation.hedged()).isTrue();
        assertThat(relation.cause().text()).isEqualTo("exercise");
    }

    @Test
    void aDenialIsSeen() {
        Relation relation = read("Vaccines do not cause autism.", "Vaccines", "autism");

        assertThat(relation.stance()).isEqualTo(Stance.REFUTES);
    }

    @Test
    void withoutAPatternTheRelationIsImplicit() {
        Relation relation = read("Children in poor villages grew slowly.", "poor villages", "grew slowly");

        assertThat(relation.implicit()).isTrue();
        assertThat(relation.sign()).isEqualTo(Sign.UNKNOWN);
        assertThat(relation.confidence()).isEqualTo(0.4);
    }

    @ParameterizedTest
    @CsvSource({
        "Regular exercise prevented insulin resistance.,Regular exercise,prevented insulin resistance,insulin resistance",
        "A minimum wage reduced staff turnover.,A minimum wage,reduced staff turnover,staff turnover",
        "Zinc coatings significantly reduced rust.,Zinc coatings,significantly reduced rust,rust",
        "Staff turnover was reduced by higher wages.,higher wages,Staff turnover was reduced,Staff turnover",
        "Noise did not reduce output.,Noise,not reduce output,output"
    })
    void theVerbThatSaysHowIsNoPartOfTheEffect(String text, String cause, String effect, String named) {
        Relation relation = read(text, cause, effect);

        assertThat(relation.effect().text()).isEqualTo(named);
        assertThat(relation.sign()).isEqualTo(Sign.NEGATIVE);
        assertThat(relation.signal()).hasSize(1);
    }

    @Test
    void aDirectionThatIsPartOfTheEffectIsLeftToIt() {
        Relation relation = read("Higher wages led to reduced turnover.", "Higher wages", "reduced turnover");

        assertThat(relation.effect().text()).isEqualTo("reduced turnover");
        assertThat(relation.sign()).isEqualTo(Sign.POSITIVE);
    }

    @Test
    void aVerbThatTheParseMissedIsStillTheSignal() {
        Relation relation = read("This increased crime.", "This", "increased crime");

        assertThat(relation.effect().text()).isEqualTo("crime");
        assertThat(relation.sign()).isEqualTo(Sign.POSITIVE);
    }

    @Test
    void anArgumentOutsideTheSentenceGivesNothing() {
        SentenceParse sentence = parse("Rain causes floods.");

        assertThat(new Wording("Rain causes floods.", sentence)
                        .read(List.of(new Span(0, 4)), List.of(new Span(100, 104)), List.of(), 0.5))
                .isEmpty();
    }

    private static Relation read(String text, String cause, String effect) {
        return new Wording(text, parse(text))
                .read(List.of(span(text, cause)), List.of(span(text, effect)), List.of(), 0.4)
                .orElseThrow();
    }

    private static SentenceParse parse(String text) {
        return SharedParser.PARSER.parse(text, Budget.DEFAULT).sentences().get(0);
    }

    private static Span span(String text, String words) {
        return new Span(text.indexOf(words), text.indexOf(words) + words.length());
    }
}
