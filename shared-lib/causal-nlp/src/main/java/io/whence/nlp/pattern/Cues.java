package io.whence.nlp.pattern;

import io.whence.model.Token;
import io.whence.nlp.SentenceParse;
import java.util.Locale;
import java.util.Set;

/** Tells cheaply, from lemmas and tags alone, which sentences a pattern could match: only those are parsed. */
final class Cues {
    private static final Set<String> DEGREE = Set.of("so", "such", "the");

    private Cues() {}

    static boolean in(SentenceParse sentence) {
        return sentence.tokens().size() > 3 && sentence.tokens().stream().anyMatch(token -> cue(token.token()));
    }

    private static boolean cue(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String word = token.form().toLowerCase(Locale.ROOT);
        return (token.tag().startsWith("VB") && VerbPattern.FRAMES.containsKey(lemma))
                || (token.tag().startsWith("NN") && NounPattern.FRAMES.containsKey(lemma))
                || AdjectivePattern.FRAMES.containsKey(lemma)
                || AdverbPattern.ADVERBS.contains(word)
                || DEGREE.contains(word)
                || ConnectivePattern.BY_FIRST_WORD.containsKey(word);
    }
}
