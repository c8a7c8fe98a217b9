package io.whence.nlp.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whence.model.Sign;
import io.whence.model.Stance;
import io.whence.model.Strength;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelationDecoderTest {
    private static final int LENGTH = 14;

    private final float[] pairs = new float[Layer.COUNT * LENGTH * LENGTH];
    private final float[] said = new float[Said.VALUES * LENGTH * LENGTH];
    private final RelationDecoder decoder = new RelationDecoder(0, AnnotationStyle.NEWS);

    RelationDecoderTest() {
        Arrays.fill(pairs, -8);
    }

    @Test
    void aCauseAndAnEffectWithoutALinkAreNoRelation() {
        set(Layer.CAUSE, 1, 2, 5);
        set(Layer.EFFECT, 5, 7, 5);

        assertThat(decode()).isEmpty();
    }

    @Test
    void twoEffectsOfOneCauseAreTwoRelations() {
        relation(1, 2, 4, 5);
        relation(1, 2, 7, 9);

        assertThat(decode()).extracting(found -> found.effect().first()).containsExactlyInAnyOrder(4, 7);
    }

    @Test
    void aChainGivesBothItsLinks() {
        relation(1, 2, 4, 5);
        relation(4, 5, 7, 9);

        assertThat(decode())
                .extracting(
                        found -> List.of(found.cause().first(), found.effect().first()))
                .containsExactlyInAnyOrder(List.of(1, 4), List.of(4, 7));
    }

    @Test
    void aWorseReadingOfTheSamePlacesIsLeftOut() {
        relation(1, 2, 4, 5);
        set(Layer.CAUSE, 1, 3, 1);
        set(Layer.TAILS, 3, 5, 1);

        assertThat(decode()).extracting(found -> found.cause().last()).containsExactly(2);
    }

    @Test
    void theBeliefInVariantsIsPooledAndTheLikeliestOfThemIsGiven() {
        relation(1, 3, 6, 9);
        set(Layer.CAUSE, 1, 4, 4.5f);
        set(Layer.TAILS, 4, 9, 5);

        RelationDecoder.Decoded found = decode().get(0);

        assertThat(found.cause().last()).isEqualTo(3);
        assertThat(found.score()).isGreaterThan(5);
    }

    @Test
    void whatManyVariantsSayGoesBeforeWhatOneSaysALittleLouder() {
        relation(1, 3, 6, 9);
        set(Layer.CAUSE, 1, 4, 5);
        set(Layer.TAILS, 4, 9, 5);
        relation(11, 11, 6, 9);
        set(Layer.CAUSE, 11, 11, 5.5f);

        assertThat(decode()).extracting(found -> found.cause().first()).containsExactly(1, 11);
    }

    @Test
    void whatIsSaidOfALinkStandsWhereItsArgumentsStart() {
        relation(1, 2, 4, 5);
        says(1, 1, 4, 3);
        says(5, 1, 4, 3);

        Said said = decode().get(0).said();

        assertThat(said.sign()).isEqualTo(Sign.NEGATIVE);
        assertThat(said.stance()).isEqualTo(Stance.NULL_RESULT);
        assertThat(said.strength()).isEqualTo(Strength.DIRECT);
        assertThat(said.logProbability()).isCloseTo(Math.log(0.909 * 0.909 * 0.25), within(0.01));
    }

    @Test
    void theSignalIsTheOneThatTheEffectIsLinkedTo() {
        relation(1, 2, 5, 6);
        set(Layer.SIGNAL, 3, 4, 4);
        set(Layer.SIGNAL, 8, 8, 6);
        set(Layer.SIGNAL_HEADS, 5, 3, 4);

        assertThat(decode())
                .extracting(RelationDecoder.Decoded::signal)
                .containsExactly(Optional.of(new TokenSpan(3, 4)));
    }

    private void relation(int cause, int causeLast, int effect, int effectLast) {
        set(Layer.CAUSE, cause, causeLast, 5);
        set(Layer.EFFECT, effect, effectLast, 5);
        set(Layer.HEADS, cause, effect, 5);
        set(Layer.TAILS, causeLast, effectLast, 5);
    }

    private void set(Layer layer, int first, int second, float score) {
        pairs[(layer.index() * LENGTH + first) * LENGTH + second] = score;
    }

    private void says(int value, int cause, int effect, float logit) {
        said[(value * LENGTH + cause) * LENGTH + effect] = logit;
    }

    private List<RelationDecoder.Decoded> decode() {
        return decoder.decode(pieces(), scores());
    }

    /** One piece every ten characters. */
    private static Pieces pieces() {
        return new Pieces(
                new long[LENGTH],
                AnnotationStyle.PAPER,
                IntStream.range(0, LENGTH)
                        .mapToObj(i -> new Pieces.Piece(10 * i, 10 * i + 9))
                        .toList());
    }

    private Scores scores() {
        return new Scores(LENGTH, pairs, said, 0, 0);
    }
}
