package io.whence.nlp.transformer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Scores to relations, by the same rules as {@code training/whence_training/decode.py}: the best cause and effect spans
 * are combined wherever the links between their ends hold, best first, and a variant of a relation already taken is left
 * out.
 */
final class RelationDecoder {
    private static final int MOST_SPANS = 12;
    private static final float SPAN_FLOOR = -6;

    private final double threshold;

    /** @param threshold the least mean logit of a relation's four cells */
    RelationDecoder(double threshold) {
        this.threshold = threshold;
    }

    /**
     * The relations of a text, best first.
     *
     * @param atLeastOne whether to give the best one even if it stays under the threshold, because the text as a whole
     *     is said to be causal
     */
    List<Decoded> decode(Scores scores, boolean atLeastOne) {
        List<Decoded> taken = new ArrayList<>();
        for (Decoded candidate : candidates(scores)) {
            boolean enough = candidate.score() > threshold || (atLeastOne && taken.isEmpty());
            if (enough && taken.stream().noneMatch(candidate::isVariantOf)) {
                taken.add(candidate);
            }
        }
        return taken;
    }

    private static List<Decoded> candidates(Scores scores) {
        List<Decoded> candidates = new ArrayList<>();
        List<TokenSpan> effects = best(scores, Layer.EFFECT);
        for (TokenSpan cause : best(scores, Layer.CAUSE)) {
            effects.stream()
                    .filter(effect -> !effect.overlaps(cause))
                    .forEach(effect -> candidates.add(link(scores, cause, effect)));
        }
        candidates.sort(Comparator.comparingDouble(Decoded::score).reversed());
        return candidates;
    }

    private static Decoded link(Scores scores, TokenSpan cause, TokenSpan effect) {
        float supports = scores.at(Layer.HEADS_SUPPORT, cause.first(), effect.first());
        float denies = scores.at(Layer.HEADS_DENY, cause.first(), effect.first());
        double score = (scores.at(Layer.CAUSE, cause.first(), cause.last())
                        + scores.at(Layer.EFFECT, effect.first(), effect.last())
                        + Math.max(supports, denies)
                        + scores.at(Layer.TAILS, cause.last(), effect.last()))
                / 4.0;
        return new Decoded(cause, effect, signal(scores, effect), denies > supports, score);
    }

    /** The best signal that the effect's first piece is linked to. */
    private static Optional<TokenSpan> signal(Scores scores, TokenSpan effect) {
        return best(scores, Layer.SIGNAL).stream()
                .filter(span -> scores.at(Layer.SIGNAL, span.first(), span.last()) > 0)
                .filter(span -> scores.at(Layer.SIGNAL_HEADS, effect.first(), span.first()) > 0)
                .findFirst();
    }

    private static List<TokenSpan> best(Scores scores, Layer layer) {
        Comparator<TokenSpan> byScore = Comparator.comparingDouble(span -> scores.at(layer, span.first(), span.last()));
        PriorityQueue<TokenSpan> best = new PriorityQueue<>(byScore);
        for (int first = 1; first < scores.length() - 1; first++) {
            for (int last = first; last < scores.length() - 1; last++) {
                if (scores.at(layer, first, last) > SPAN_FLOOR) {
                    keep(best, new TokenSpan(first, last));
                }
            }
        }
        return best.stream().sorted(byScore.reversed()).toList();
    }

    private static void keep(PriorityQueue<TokenSpan> best, TokenSpan span) {
        best.add(span);
        if (best.size() > MOST_SPANS) {
            best.remove();
        }
    }

    /**
     * A relation in word pieces.
     *
     * @param denied whether the text denies it
     * @param score mean logit of its four cells
     */
    record Decoded(TokenSpan cause, TokenSpan effect, Optional<TokenSpan> signal, boolean denied, double score) {
        boolean isVariantOf(Decoded other) {
            return cause.overlaps(other.cause) && effect.overlaps(other.effect);
        }
    }
}
