package io.whence.nlp.pattern;

import static io.whence.nlp.pattern.SentenceTree.NONE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** "So strong that ...": what is so strong brings about what follows. */
final class DegreePattern implements Pattern {
    @Override
    public void match(SentenceTree tree, int node, Consumer<Match> matches) {
        if (Set.of("so", "such").contains(tree.word(node)) && !tree.spells(node, "so", "that")) {
            read(tree, node).ifPresent(matches);
        }
    }

    private static Optional<Match> read(SentenceTree tree, int node) {
        int that = that(tree, node);
        int clause = that == NONE ? NONE : tree.head(that);
        int main = clause == NONE ? NONE : tree.head(clause);
        if (main == NONE || main > that || !Set.of("ccomp", "advcl").contains(tree.label(clause))) {
            return Optional.empty();
        }
        Phrases phrases = new Phrases(tree);
        return phrases.clause(tree.clausal(main) ? main : tree.head(main) == NONE ? main : tree.head(main), clause)
                .flatMap(
                        cause -> phrases.clause(clause).map(effect -> Pairs.causal(List.of(node, that), main, "so-that")
                                .of(List.of(cause), List.of(effect))
                                .get(0)));
    }

    private static int that(SentenceTree tree, int node) {
        for (int i = node + 1; i < Math.min(tree.size(), node + 8); i++) {
            if (tree.word(i).equals("that") && tree.labelled(i, "mark")) {
                return i;
            }
        }
        return NONE;
    }
}
