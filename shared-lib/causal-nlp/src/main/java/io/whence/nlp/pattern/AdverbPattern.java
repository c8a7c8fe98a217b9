package io.whence.nlp.pattern;

import static io.whence.nlp.pattern.SentenceTree.NONE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Adverbs of consequence between two clauses of a sentence: therefore, hence, as a result. */
final class AdverbPattern implements Pattern {
    static final Set<String> ADVERBS = Set.of("therefore", "thus", "hence", "consequently", "accordingly", "thereby");
    private static final Set<String> BACK = Set.of("conj", "parataxis", "ccomp", "dep", "advcl");

    @Override
    public void match(SentenceTree tree, int node, Consumer<Match> matches) {
        int verb = ADVERBS.contains(tree.word(node)) ? tree.head(node) : phrasal(tree, node);
        if (verb != NONE) {
            read(tree, node, verb).ifPresent(matches);
        }
    }

    /** The verb that "as a result" hangs on, unless "of" follows. */
    private static int phrasal(SentenceTree tree, int node) {
        boolean result = tree.spells(node, "as", "a", "result") || tree.spells(node, "as", "a", "consequence");
        return result && !tree.spells(node + 3, "of") ? tree.head(node + 2) : NONE;
    }

    private static Optional<Match> read(SentenceTree tree, int adverb, int verb) {
        if (!tree.clausal(verb)) {
            return Optional.empty();
        }
        int reason = before(tree, adverb, verb);
        Phrases phrases = new Phrases(tree);
        return reason == NONE
                ? Optional.empty()
                : phrases.clause(reason, verb, adverb).flatMap(cause -> phrases.clause(verb, adverb, reason)
                        .map(effect -> Pairs.causal(List.of(adverb), verb, "therefore")
                                .of(List.of(cause), List.of(effect))
                                .get(0)));
    }

    private static int before(SentenceTree tree, int adverb, int verb) {
        int head = tree.head(verb);
        if (head != NONE && head < adverb && tree.clausal(head) && BACK.contains(tree.label(verb))) {
            return head;
        }
        return tree.children(verb).stream()
                .filter(child -> child < adverb && tree.clausal(child))
                .filter(child -> Set.of("ccomp", "parataxis", "dep").contains(tree.label(child)))
                .findFirst()
                .orElse(NONE);
    }
}
