package io.whence.nlp.pattern;

import static io.whence.nlp.pattern.SentenceTree.NONE;

import io.whence.model.RelationKind;
import io.whence.model.Sign;
import io.whence.model.Strength;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** "The more people come, the louder it gets": read off the words, since parsers disagree about the tree. */
final class ComparativePattern implements Pattern {
    private static final Set<String> LESS = Set.of("less", "fewer", "lower", "smaller", "weaker", "worse", "shorter");
    private static final Set<String> STOP = Set.of(".", ";", "!", "?");

    @Override
    public void match(SentenceTree tree, int node, Consumer<Match> matches) {
        if (!opens(tree, node)) {
            return;
        }
        int second = second(tree, node);
        int end = second == NONE ? NONE : end(tree, second);
        if (end > second + 1 && second > node + 3) {
            Sign sign = LESS.contains(tree.word(node + 1)) == LESS.contains(tree.word(second + 1))
                    ? Sign.POSITIVE
                    : Sign.NEGATIVE;
            matches.accept(new Match(
                    new Phrase(node + 1, second - 1, node + 1),
                    new Phrase(second + 1, end, second + 1),
                    List.of(node, second),
                    node + 1,
                    RelationKind.INCREASE,
                    sign,
                    Strength.DIRECT,
                    "comparative"));
        }
    }

    private static boolean opens(SentenceTree tree, int node) {
        return tree.word(node).equals("the")
                && node + 2 < tree.size()
                && Set.of("JJR", "RBR").contains(tree.tag(node + 1));
    }

    private static int second(SentenceTree tree, int first) {
        for (int i = first + 2; i < tree.size() && !STOP.contains(tree.word(i)); i++) {
            if (opens(tree, i) && tree.word(i - 1).equals(",")) {
                return i;
            }
        }
        return NONE;
    }

    private static int end(SentenceTree tree, int from) {
        int end = from;
        while (end < tree.size()
                && !STOP.contains(tree.word(end))
                && !tree.word(end).equals("(")) {
            end++;
        }
        return end;
    }
}
