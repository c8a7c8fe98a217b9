package io.whence.nlp.pattern;

import io.whence.model.RelationKind;
import io.whence.model.Sign;
import io.whence.model.Strength;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What words signal by themselves, whatever they hang on: the first causal verb, noun or adjective among them, else a
 * connective.
 *
 * @param anchor the word whose clause says whether it is denied or hedged; without meaning if not {@code anchored}
 * @param anchored whether there is such a word, else the words join two clauses
 */
record Signal(int anchor, boolean anchored, RelationKind kind, Sign sign, Strength strength) {
    /** Words that join what is said to what was said before: "as a result". */
    static final Signal JOINING = new Signal(0, false, RelationKind.CAUSE, Sign.POSITIVE, Strength.DIRECT);

    /** Of tokens in order; empty if none of them is in the lexicon. */
    static Optional<Signal> of(SentenceTree tree, int... nodes) {
        return word(tree, nodes).or(() -> connective(tree, nodes));
    }

    private static Optional<Signal> word(SentenceTree tree, int... nodes) {
        return Arrays.stream(nodes)
                .boxed()
                .flatMap(node -> lexical(tree, node).stream())
                .findFirst();
    }

    private static Optional<Signal> lexical(SentenceTree tree, int node) {
        if (tree.verb(node)) {
            return first(
                    VerbPattern.FRAMES,
                    tree.lemma(node),
                    frame -> said(node, frame.kind(), frame.sign(), frame.association()));
        }
        if (tree.noun(node)) {
            return first(
                    NounPattern.FRAMES,
                    tree.lemma(node),
                    frame -> said(node, frame.kind(), frame.sign(), frame.association()));
        }
        return Optional.empty();
    }

    private static <T> Optional<Signal> first(Map<String, List<T>> frames, String lemma, Function<T, Signal> said) {
        return frames.getOrDefault(lemma, List.of()).stream().findFirst().map(said);
    }

    private static Signal said(int node, RelationKind kind, Sign sign, boolean association) {
        return new Signal(node, true, kind, sign, association ? Strength.CORRELATIONAL : Strength.DIRECT);
    }

    private static Optional<Signal> connective(SentenceTree tree, int... nodes) {
        boolean adverb = Arrays.stream(nodes).anyMatch(node -> AdverbPattern.ADVERBS.contains(tree.word(node)));
        Optional<Connective> connective = Arrays.stream(nodes)
                .boxed()
                .flatMap(node -> ConnectivePattern.BY_FIRST_WORD.getOrDefault(tree.word(node), List.of()).stream()
                        .filter(known -> tree.spells(node, known.words().toArray(String[]::new))))
                .findFirst();
        return connective
                .map(known -> new Signal(0, false, known.kind(), Sign.POSITIVE, known.strength()))
                .or(() -> adverb ? Optional.of(JOINING) : Optional.empty());
    }
}
