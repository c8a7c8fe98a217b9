package io.whence.reasoning.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares a predicted graph with a gold one, twice: names as they stand, and normalised.
 *
 * @param exact names count as equal only letter by letter
 * @param normalised names are compared without case, accents, punctuation, articles and plural endings
 */
public record GraphComparison(GraphScores exact, GraphScores normalised) {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    public static GraphComparison of(PlainGraph gold, PlainGraph predicted) {
        return new GraphComparison(
                GraphScores.of(gold, predicted),
                GraphScores.of(
                        gold.renamed(GraphComparison::normalise), predicted.renamed(GraphComparison::normalise)));
    }

    /** Returns a name as it is compared when normalised; names with nothing left keep their letters. */
    static String normalise(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var words = Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !ARTICLES.contains(word))
                .map(GraphComparison::singular)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? plain : words;
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.matches(".*(ss|us|is)");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
