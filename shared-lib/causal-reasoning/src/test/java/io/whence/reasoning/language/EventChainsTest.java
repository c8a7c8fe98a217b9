package io.whence.reasoning.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.reasoning.grammar.UnreadableTextException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventChainsTest {

    private static Event event(String subject, String action, String object) {
        return new Event(subject, action, Optional.ofNullable(object));
    }

    @Test
    void verbsCloseTheClausesFromTheInside() {
        var chain = EventChains.read("The baker that the clown that the night guard waved at praised sneezed loudly.");

        assertThat(chain.events())
                .containsExactly(
                        event("baker", "sneezed loudly", null),
                        event("clown", "praised", "baker"),
                        event("night guard", "waved at", "clown"));
    }

    @Test
    void depthHasNoLimit() {
        var chain = EventChains.read(
                "The poet that the nun that the king that the thief that the cook that the child drew fed robbed crowned hugged wept.");

        assertThat(chain.events()).hasSize(6);
        assertThat(chain.events().get(5)).isEqualTo(event("child", "drew", "cook"));
        assertThat(EventChains.ask(chain, "What series of events led to the king's action?"))
                .isEqualTo(
                        "the child drawing the cook which led to the cook feeding the thief which led to the thief robbing the king");
    }

    @ParameterizedTest
    @CsvSource({
        "What did the clown do?,praise the baker",
        "Who praised the baker?,the clown",
        "What was affected by the clown?,the baker",
        "How many distinct entities are in the sentence?,3",
        "What did the entity acted upon by the mime do?,praised the baker",
        "What did the entity that was greeted do?,praised the baker",
        "What series of events led to the baker's action?,the mime greeting the clown which led to the clown praising the baker",
        "What series of events led to the mime's action?,no prior events",
        "What is the consequence of the clown's involvement?,the baker sneezed",
        "What is the consequence of the baker's involvement?,none",
    })
    void questionsFollowTheNesting(String question, String answer) {
        var chain = EventChains.read("The baker that the clown that the mime greeted praised sneezed.");

        assertThat(EventChains.ask(chain, question)).isEqualTo(answer);
    }

    @Test
    void otherRelativePronounsAndNoneDoAsWell() {
        var expected = EventChains.read("The baker that the clown praised sneezed.");

        assertThat(EventChains.read("The baker whom the clown praised sneezed."))
                .isEqualTo(expected);
        assertThat(EventChains.read("The baker the clown praised sneezed.")).isEqualTo(expected);
    }

    @Test
    void aSubjectRelativeClauseHasItsNounAsSubject() {
        var chain = EventChains.read("The baker that praised the clown sneezed.");

        assertThat(chain.events()).containsExactly(event("baker", "sneezed", null), event("baker", "praised", "clown"));
    }

    @Test
    void anObjectBesideTheStrandedPrepositionStaysWithItsVerb() {
        var chain = EventChains.read("The baker that the clown took the photograph of toured the old mill.");

        assertThat(chain.events())
                .containsExactly(
                        event("baker", "toured the old mill", null), event("clown", "took the photograph of", "baker"));
    }

    @ParameterizedTest
    @CsvSource({
        "startled,startle,startling",
        "barked,bark,barking",
        "spotted,spot,spotting",
        "carried,carry,carrying",
        "hired,hire,hiring",
        "expelled,expel,expelling",
        "called,call,calling",
        "chased,chase,chasing",
        "examined,examine,examining",
        "cornered,corner,cornering",
        "caught,catch,catching",
        "hit,hit,hitting",
        "fled,flee,fleeing",
        "rescued,rescue,rescuing",
        "agreed,agree,agreeing",
        "lay,lie,lying",
        "frustrated,frustrate,frustrating",
        "buzzed,buzz,buzzing",
        "knifed,knife,knifing",
        "taxied,taxi,taxiing",
        "targeted,target,targeting",
        "seated,seat,seating",
        "nursed,nurse,nursing",
        "prescribed,prescribe,prescribing"
    })
    void otherFormsFollowFromThePast(String past, String base, String gerund) {
        assertThat(VerbForms.base(past)).isEqualTo(base);
        assertThat(VerbForms.gerund(past)).isEqualTo(gerund);
    }

    @Test
    void aMissingVerbIsSaid() {
        assertThatThrownBy(() -> EventChains.read("The baker that the clown that the mime."))
                .isInstanceOf(UnreadableTextException.class)
                .hasMessageContaining("mime");
    }

    /** Some piles of ambiguous verbs have two readings ("left cut the grass"), so a few of a thousand may differ. */
    @Test
    void generatedSentencesOfEveryDepthAreReadBack() {
        int wrong = 0;
        for (int seed = 0; seed < 1000; seed++) {
            var made = NestedSentences.of(1 + seed % 7, seed);
            if (!EventChains.read(made.sentence()).events().equals(made.events())) {
                wrong++;
                System.out.println(made.sentence() + " "
                        + EventChains.read(made.sentence()).events());
            }
        }

        assertThat(wrong).isLessThanOrEqualTo(10);
    }

    @Test
    void clausesMayAlsoFollowOneAnother() {
        var chain = EventChains.read("The baker that praised the clown that fed the heron sneezed.");

        assertThat(chain.events())
                .containsExactly(
                        event("baker", "sneezed", null),
                        event("baker", "praised", "clown"),
                        event("clown", "fed", "heron"));
    }

    @Test
    void aPhraseBelongsToTheNounBeforeIt() {
        assertThat(EventChains.read("The lamp on the desk that the clown bought flickered.")
                        .events())
                .containsExactly(
                        event("lamp on the desk", "flickered", null), event("clown", "bought", "lamp on the desk"));
    }
}
