package io.whence.enrichment.knowledge;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Our own key beside ConceptNet's URIs, which are not lemmatised: "lung_cancers" and "lung cancer" share it, and so do
 * "eating_fish" and "eat_fish".
 */
final class LemmaKey {
    private final UnaryOperator<String> singular;
    private final UnaryOperator<String> infinitive;

    /**
     * @param singular the singular of a noun, any other word as it is
     * @param infinitive the infinitive of a gerund, any other word as it is
     */
    LemmaKey(UnaryOperator<String> singular, UnaryOperator<String> infinitive) {
        this.singular = singular;
        this.infinitive = infinitive;
    }

    String of(String phrase) {
        String[] words = phrase.split("[ _-]+");
        if (words.length > 1) {
            words[0] = infinitive.apply(words[0]);
        }
        return Arrays.stream(words).map(this::lemma).collect(Collectors.joining(" "));
    }

    private String lemma(String word) {
        return singular.apply(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
    }
}
