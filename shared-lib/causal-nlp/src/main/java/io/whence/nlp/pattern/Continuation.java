package io.whence.nlp.pattern;

import io.whence.model.Span;
import io.whence.nlp.ParseToken;
import io.whence.nlp.SentenceParse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells from its first words that a sentence says what comes of the one before, or what that comes from. */
public final class Continuation {
    private static final int LONGEST = 5;

    private static final List<List<String>> OPENINGS = Stream.of(
                    "therefore",
                    "thus",
                    "hence",
                    "consequently",
                    "accordingly",
                    "thereby",
                    "as a result",
                    "as a consequence",
                    "in consequence",
                    "as such",
                    "in turn",
                    "in response",
                    "for this reason",
                    "for these reasons",
                    "for that reason",
                    "because of this",
                    "because of that",
                    "because of these",
                    "as a result of this",
                    "as a result of these",
                    "due to this",
                    "owing to this",
                    "thanks to this",
                    "this is because",
                    "that is because",
                    "this is why",
                    "that is why",
                    "this was because",
                    "this means",
                    "the reason",
                    "the result",
                    "the consequence",
                    "the cause",
                    "one reason",
                    "so")
            .map(opening -> List.of(opening.split(" ", -1)))
            .sorted(Comparator.comparingInt((List<String> words) -> -words.size()))
            .toList();

    private Continuation() {}

    /** Whether a sentence of these words opens with one of them, after "and" perhaps. */
    public static boolean opens(List<String> words) {
        return length(words) > 0;
    }

    /** Where the words stand that it opens with; empty if they are none of these. */
    public static List<Span> opening(SentenceParse sentence) {
        List<ParseToken> tokens = sentence.tokens();
        List<String> words = tokens.stream().map(token -> token.token().form()).toList();
        int length = length(words);
        int from = joined(words);
        return length == 0 ? List.of() : List.of(Stretch.span(tokens, from, from + length));
    }

    /** How many words it opens with, without "and"; 0 if they are none of these. */
    private static int length(List<String> words) {
        int from = joined(words);
        List<String> first = words.subList(from, Math.min(words.size(), from + LONGEST)).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return OPENINGS.stream()
                .filter(opening -> words.size() > from + opening.size()
                        && first.subList(0, Math.min(first.size(), opening.size()))
                                .equals(opening))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    private static int joined(List<String> words) {
        return Set.of("and", "but").contains(words.get(0).toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
}
