package io.whence.nlp.pattern;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the verb that signals a relation off its effect: in "X reduced crime" the effect is crime, and reduced says how,
 * though whoever marked it may have marked "reduced crime".
 */
final class Predicates {
    private static final Set<String> LEADING = Set.of("be", "have", "do", "not", "n't", "to", "also", "then", "thus");

    private final SentenceTree tree;

    Predicates(SentenceTree tree) {
        this.tree = tree;
    }

    /** The effect without a signal that opens or closes it; empty if the signal does neither or is all there is. */
    Optional<Phrase> withoutSignal(Phrase effect, List<Integer> signal) {
        int first = signal.stream().mapToInt(node -> node).min().orElse(SentenceTree.NONE);
        int last = signal.stream().mapToInt(node -> node).max().orElse(SentenceTree.NONE);
        if (first < effect.from() || last >= effect.to() || !tree.verb(first)) {
            return Optional.empty();
        }
        int from = effect.from();
        while (from < first && light(from)) {
            from++;
        }
        if (from == first && last + 1 < effect.to()) {
            return Optional.of(new Phrase(last + 1, effect.to(), effect.head()));
        }
        return last + 1 == effect.to() ? beforeVerb(effect, first) : Optional.empty();
    }

    /** "crime was reduced". */
    private Optional<Phrase> beforeVerb(Phrase effect, int verb) {
        int to = verb;
        while (to > effect.from() && light(to - 1)) {
            to--;
        }
        return to > effect.from() && to < verb
                ? Optional.of(new Phrase(effect.from(), to, effect.head()))
                : Optional.empty();
    }

    /** The verb that opens a phrase, with more behind it; the token before the phrase if none does. */
    int opening(Phrase phrase) {
        int at = phrase.from();
        while (at < phrase.to() && light(at)) {
            at++;
        }
        boolean opens =
                at + 1 < phrase.to() && tree.verb(at) && !tree.tag(at).equals("VBG") && !tree.labelled(at, "amod");
        return opens ? at : phrase.from() - 1;
    }

    private boolean light(int node) {
        return LEADING.contains(tree.lemma(node))
                || LEADING.contains(tree.word(node))
                || tree.tag(node).equals("MD")
                || tree.tag(node).startsWith("RB");
    }
}
