package io.whence.nlp.transformer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Scores to relations, by the same rules as {@code training/whence_training/decode.py}: the best cause and effect spans
 * are combined; each pair is judged by the belief in all pairs that would count as the same relation, because people who
 * mark the same text differ in where arguments end (minimum Bayes risk, Goel and Byrne 2000); best first, a variant of a
 * relation already taken is left out. Of variants that gather nearly as much belief the likeliest is given.
 */
final class RelationDecoder {
    private static final float SPAN_FLOOR = -6;
    private static final double TEMPERATURE = 0.5;
    private final double threshold;
    private final AnnotationStyle style;

    /** @param threshold the least score of a relation */
    RelationDecoder(double threshold, AnnotationStyle style) {
        this.threshold = threshold;
        this.style = style;
    }

    /**
     * The relations of a text, best first.
     *
     * @param text what was scored
     */
    List<Decoded> decode(Pieces text, Scores scores) {
        TopSpans causes = TopSpans.of(scores, Layer.CAUSE, SPAN_FLOOR);
        TopSpans effects = TopSpans.of(scores, Layer.EFFECT, SPAN_FLOOR);
        List<Pooled> pooled = pooled(cells(scores, causes, effects), causes.variants(text), effects.variants(text));
        if (pooled.isEmpty() || pooled.get(0).score <= threshold) {
            return List.of();
        }
        TopSpans signals = TopSpans.of(scores, Layer.SIGNAL, 0);
        List<Spans> taken = new ArrayList<>();
        List<Decoded> given = new ArrayList<>();
        for (Pooled one : pooled) {
            if (one.score <= threshold) {
                break;
            }
            Spans centre = one.centre.spans(causes, effects);
            Spans likeliest = one.likeliest.spans(causes, effects);
            if (taken.stream().noneMatch(spans -> spans.overlaps(centre) || spans.overlaps(likeliest))) {
                taken.add(centre);
                taken.add(likeliest);
                given.add(decoded(likeliest, scores, signals, one.score));
            }
        }
        return given;
    }

    private static Decoded decoded(Spans spans, Scores scores, TopSpans signals, double score) {
        Said said = Said.of(scores, spans.cause.first(), spans.effect.first());
        return new Decoded(spans.cause, spans.effect, signal(scores, signals, spans.effect), said, score);
    }

    private static List<Cell> cells(Scores scores, TopSpans causes, TopSpans effects) {
        List<Cell> cells = new ArrayList<>();
        for (int cause = 0; cause < causes.size(); cause++) {
            for (int effect = 0; effect < effects.size(); effect++) {
                if (!causes.overlap(cause, effects, effect)) {
                    cells.add(cell(scores, causes, cause, effects, effect));
                }
            }
        }
        return cells;
    }

    private static Cell cell(Scores scores, TopSpans causes, int cause, TopSpans effects, int effect) {
        float heads = scores.at(Layer.HEADS, causes.first(cause), effects.first(effect));
        float tails = scores.at(Layer.TAILS, causes.last(cause), effects.last(effect));
        return new Cell(cause, effect, (causes.score(cause) + effects.score(effect) + heads + tails) / 4.0);
    }

    /** Each cell as the centre of its variants, the one with the greatest belief among them first. */
    private List<Pooled> pooled(List<Cell> cells, boolean[][] sameCause, boolean[][] sameEffect) {
        double[] beliefs = new double[cells.size()];
        for (int i = 0; i < beliefs.length; i++) {
            for (Cell other : cells) {
                if (cells.get(i).isVariantOf(other, sameCause, sameEffect)) {
                    beliefs[i] += Math.exp(other.score / TEMPERATURE);
                }
            }
        }
        List<Pooled> pooled = new ArrayList<>(beliefs.length);
        for (int i = 0; i < beliefs.length; i++) {
            Cell centre = cells.get(i);
            Cell likeliest = centre;
            for (int j = 0; j < beliefs.length; j++) {
                Cell other = cells.get(j);
                boolean stands = beliefs[j] >= style.nearly() * beliefs[i] && other.score > likeliest.score;
                if (stands && centre.isVariantOf(other, sameCause, sameEffect)) {
                    likeliest = other;
                }
            }
            pooled.add(new Pooled(centre, likeliest, TEMPERATURE * Math.log(beliefs[i])));
        }
        pooled.sort(Comparator.comparingDouble(Pooled::score).reversed());
        return pooled;
    }

    /** The best signal that the effect's first piece is linked to. */
    private static Optional<TokenSpan> signal(Scores scores, TopSpans signals, TokenSpan effect) {
        for (int rank = 0; rank < signals.size(); rank++) {
            if (scores.at(Layer.SIGNAL_HEADS, effect.first(), signals.first(rank)) > 0) {
                return Optional.of(signals.span(rank));
            }
        }
        return Optional.empty();
    }

    /** A cause and an effect by their ranks; the score is the mean logit of its four cells. */
    private record Cell(int cause, int effect, double score) {
        boolean isVariantOf(Cell other, boolean[][] sameCause, boolean[][] sameEffect) {
            return sameCause[cause][other.cause] && sameEffect[effect][other.effect];
        }

        Spans spans(TopSpans causes, TopSpans effects) {
            return new Spans(causes.span(cause), effects.span(effect));
        }
    }

    /** Variants of one relation around a centre, and which of them to give. */
    private record Pooled(Cell centre, Cell likeliest, double score) {}

    private record Spans(TokenSpan cause, TokenSpan effect) {
        boolean overlaps(Spans other) {
            return cause.overlaps(other.cause) && effect.overlaps(other.effect);
        }
    }

    /**
     * A relation in word pieces.
     *
     * @param said what the text says of it
     * @param score log of the belief in it and its variants, on the scale of logits
     */
    record Decoded(TokenSpan cause, TokenSpan effect, Optional<TokenSpan> signal, Said said, double score) {}
}
