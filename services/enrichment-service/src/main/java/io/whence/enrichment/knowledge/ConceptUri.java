package io.whence.enrichment.knowledge;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of ConceptNet nodes, by the rule of ConceptNet 5.5 and later: case folded, split into words, without a leading
 * "to" or article, joined by underscores. There is no lemmatisation in them.
 *
 * @see <a href="https://github.com/commonsense/conceptnet5/wiki/URI-hierarchy">URI hierarchy</a>
 */
final class ConceptUri {
    private static final String SITE = "http://conceptnet.io";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'\\u2019]+");
    private static final Pattern NO_IRI = Pattern.compile("[\\x00-\\x20\"%<>\\[\\\\\\]^`{|}\\x7F]");
    private static final Set<String> LEADING = Set.of("to", "the", "a", "an");

    private ConceptUri() {}

    /** The URI of an English phrase, such as {@code /c/en/lung_cancer}. */
    static String ofPhrase(String phrase) {
        return "/c/en/" + text(phrase);
    }

    private static String text(String phrase) {
        String folded = Normalizer.normalize(phrase, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String[] words = BETWEEN_WORDS
                .splitAsStream(folded)
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        int first = words.length > 1 && LEADING.contains(words[0]) ? 1 : 0;
        return Arrays.stream(words, first, words.length).collect(Collectors.joining("_"));
    }

    /** The URI without part of speech and sense: {@code /c/en/stress/n} gives {@code /c/en/stress}; empty if none. */
    static Optional<String> withoutSense(String uri) {
        String[] parts = uri.split("/", 5);
        return parts.length >= 4 && parts[1].equals("c") && !parts[2].isEmpty() && !parts[3].isEmpty()
                ? Optional.of("/c/" + parts[2] + "/" + parts[3])
                : Optional.empty();
    }

    static String language(String uri) {
        String[] parts = uri.split("/", 4);
        return parts.length == 4 ? parts[2] : "";
    }

    /** The words of a node: {@code /c/en/lung_cancer} gives {@code lung cancer}. */
    static String phrase(String uri) {
        return uri.split("/", 5)[3].replace('_', ' ');
    }

    /** The node's IRI; characters that no IRI may hold are percent-encoded. */
    static String iri(String uri) {
        return SITE
                + NO_IRI.matcher(uri)
                        .replaceAll(
                                found -> String.format("%%%02X", found.group().getBytes(StandardCharsets.UTF_8)[0]));
    }
}
