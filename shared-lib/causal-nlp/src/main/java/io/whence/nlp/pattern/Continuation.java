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

    /** Whether it opens with one of them, after "and" perhaps. */
    public static boolean opens(SentenceParse sentence) {
        return !opening(sentence).isEmpty();
    }

    /** Where the words stand that it opens with; empty if they are none of these. */
    public static List<Span> opening(SentenceParse sentence) {
        List<ParseToken> tokens = sentence.tokens();
        int from = joined(tokens.get(0)) ? 1 : 0;
        List<String> words = tokens.subList(from, Math.min(tokens.size(), from + LONGEST)).stream()
                .map(token -> token.token().form().toLowerCase(Locale.ROOT))
                .toList();
        return OPENINGS.stream()
                .filter(opening -> tokens.size() > from + opening.size()
                        && words.size() >= opening.size()
                        && words.subList(0, opening.size()).equals(opening))
                .findFirst()
                .map(opening -> Stretch.span(tokens, from, from + opening.size()))
                .stream()
                .toList();
    }

    private static boolean joined(ParseToken first) {
        return Set.of("and", "but").contains(first.token().form().toLowerCase(Locale.ROOT));
    }
}
