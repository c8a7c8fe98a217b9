package io.whence.nlp.pattern;

import static io.whence.nlp.pattern.SentenceTree.NONE;

import io.whence.model.Relation;
import io.whence.model.RelationKind;
import io.whence.model.Sign;
import io.whence.model.Span;
import io.whence.model.Strength;
import io.whence.nlp.SentenceParse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a sentence words a relation whose arguments someone else found: signal, sign, kind, strength, stance, hedges.
 *
 * <p>The pattern that reads much the same arguments tells; where there is none, the relation is implicit, and the word
 * that governs both arguments says whether it is denied or hedged.
 */
public final class Wording {
    private final SentenceReader reader;
    private final SentenceTree tree;

    /**
     * Prepares a sentence.
     *
     * @param text the text that the sentence's offsets point into
     * @param sentence with its dependencies
     */
    public Wording(String text, SentenceParse sentence) {
        this.reader = new SentenceReader(text, sentence);
        this.tree = new SentenceTree(sentence);
    }

    /**
     * The relation between two arguments of the sentence; empty if one of them holds no token of it.
     *
     * @param cause where the cause stands in the text, one or more spans
     * @param effect where the effect stands
     * @param confidence of whoever found them, 0 to 1
     */
    public Optional<Relation> read(List<Span> cause, List<Span> effect, double confidence) {
        return phrase(cause).flatMap(by -> phrase(effect).map(on -> read(by, on, cause, effect, confidence)));
    }

    private Relation read(Phrase by, Phrase on, List<Span> cause, List<Span> effect, double confidence) {
        return reader.matches().stream()
                .filter(match -> match.cause().overlaps(by) && match.effect().overlaps(on))
                .max(Comparator.comparingDouble(match -> shared(match.cause(), by) + shared(match.effect(), on)))
                .map(match -> reader.relation(match, cause, effect, confidence, true))
                .orElseGet(() -> reader.relation(implicit(by, on), cause, effect, confidence, false));
    }

    private static double shared(Phrase one, Phrase other) {
        double both = Math.min(one.to(), other.to()) - Math.max(one.from(), other.from());
        return both / (one.size() + other.size() - both);
    }

    private Match implicit(Phrase by, Phrase on) {
        int anchor = governor(by.head(), on.head());
        return new Match(
                by, on, List.of(anchor), anchor, RelationKind.CAUSE, Sign.UNKNOWN, Strength.DIRECT, "implicit");
    }

    /** The lowest node above both. */
    private int governor(int one, int other) {
        int up = one;
        while (tree.head(up) != NONE && !tree.within(other, up)) {
            up = tree.head(up);
        }
        return up;
    }

    private Optional<Phrase> phrase(List<Span> spans) {
        int[] nodes = java.util.stream.IntStream.range(0, tree.size())
                .filter(node -> spans.stream().anyMatch(span -> touches(span, node)))
                .toArray();
        return nodes.length == 0
                ? Optional.empty()
                : Optional.of(new Phrase(nodes[0], nodes[nodes.length - 1] + 1, top(nodes)));
    }

    private boolean touches(Span span, int node) {
        Span token = tree.parse().tokens().get(node).span();
        return token.start() < span.end() && span.start() < token.end();
    }

    /** The node whose head lies outside. */
    private int top(int[] nodes) {
        for (int node : nodes) {
            int head = tree.head(node);
            if (head < nodes[0] || head > nodes[nodes.length - 1]) {
                return node;
            }
        }
        return nodes[0];
    }
}
