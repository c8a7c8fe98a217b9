package io.whence.enrichment.concept;

import static io.whence.enrichment.concept.Lexicon.Section.AUXILIARY;
import static io.whence.enrichment.concept.Lexicon.Section.NEGATION;
import static io.whence.enrichment.concept.Lexicon.Section.PRONOUN;

import io.whence.model.Token;
import io.whence.model.lexicon.ChangeWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tags for words of which nothing is known but their letters, such as those that a user types: function words by list,
 * words of change by the lexicon, gerunds by their ending, nouns all others.
 */
final class PlainWords {
    private static final Pattern PART = Pattern.compile(
            "(?<=\\p{L}\\p{L})(?=['\\u2019]s?$)|(?=[,;:)\\]]$)|(?<=^[(\\[])|(?<=[-/\\u2010\\u2011])|(?=[-/\\u2010\\u2011])");
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("and", "CC"),
            Map.entry("or", "CC"),
            Map.entry("&", "CC"),
            Map.entry("nor", "CC"),
            Map.entry("neither", "CC"),
            Map.entry("either", "CC"),
            Map.entry("but", "CC"),
            Map.entry("to", "TO"),
            Map.entry("who", "WP"),
            Map.entry("which", "WDT"),
            Map.entry("where", "WRB"),
            Map.entry("when", "WRB"),
            Map.entry("whose", "WP$"),
            Map.entry(",", ","),
            Map.entry(";", ":"),
            Map.entry("'s", "POS"),
            Map.entry("'", "POS"),
            Map.entry("\u2019s", "POS"),
            Map.entry("\u2019", "POS"));
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "on",
            "for",
            "with",
            "from",
            "by",
            "at",
            "between",
            "among",
            "during",
            "after",
            "before",
            "as",
            "through",
            "via",
            "without",
            "under",
            "over",
            "per",
            "against",
            "towards",
            "toward",
            "within",
            "into",
            "upon",
            "about",
            "across",
            "throughout",
            "following",
            "than",
            "because",
            "since",
            "while",
            "whereas");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "no", "all", "some", "any", "each", "every", "both");
    private static final Set<String> POSSESSIVES = Set.of("its", "their", "his", "her", "our", "my", "your");

    private final Lexicon lexicon;
    private final ChangeWords changes;

    PlainWords(Lexicon lexicon, ChangeWords changes) {
        this.lexicon = lexicon;
        this.changes = changes;
    }

    /** Tokens with the likeliest tags. */
    List<Token> tagged(String text, UnaryOperator<String> singular) {
        return Arrays.stream(text.strip().split("\\s+"))
                .flatMap(PlainWords::parts)
                .filter(part -> !part.isEmpty())
                .map(part -> token(part, singular))
                .toList();
    }

    private static Stream<String> parts(String word) {
        return Arrays.stream(PART.split(word));
    }

    private Token token(String form, UnaryOperator<String> singular) {
        String lower = form.toLowerCase(Locale.ROOT);
        String tag = tag(form, lower);
        boolean noun = tag.equals("NN") && form.chars().anyMatch(Character::isLowerCase);
        return new Token(form, noun ? singular.apply(lower) : lower, tag);
    }

    private String tag(String form, String lower) {
        if (TAGS.containsKey(lower)) {
            return TAGS.getOrDefault(lower, "NN");
        }
        if (PREPOSITIONS.contains(lower)) {
            return "IN";
        }
        if (DETERMINERS.contains(lower) || POSSESSIVES.contains(lower)) {
            return POSSESSIVES.contains(lower) ? "PRP$" : "DT";
        }
        return lexicon.has(PRONOUN, lower) ? "PRP" : content(form, lower);
    }

    private String content(String form, String lower) {
        boolean number = form.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '%');
        if (number) {
            return "CD";
        }
        if (lexicon.has(AUXILIARY, lower) && !lexicon.has(NEGATION, lower) && !lower.equals("need")) {
            return "VBZ";
        }
        if (changes.noun(lower).isPresent()) {
            return "NN";
        }
        if (changes.verb(lower).isPresent() && changes.modifier(lower).isEmpty()) {
            return "VB";
        }
        return changes.opening(lower).isPresent() ? changed(lower) : "NN";
    }

    private static String changed(String lower) {
        return lower.endsWith("ing") ? "VBG" : lower.endsWith("ed") ? "VBN" : "JJ";
    }
}
