package io.whence.nlp.pattern;

import io.whence.model.Argument;
import io.whence.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether an argument says itself what it is, or points at something said elsewhere. */
public enum Pointer {
    /** It names what it is. */
    NONE,
    /** A bare pronoun or demonstrative: it, they, this, which. By itself it denotes nothing. */
    PRONOUN,
    /** A demonstrative with a noun: this increase, such exposure. By itself it denotes the noun. */
    PHRASE;

    private static final Set<String> PRONOUNS = Set.of(
            "it",
            "they",
            "them",
            "this",
            "that",
            "these",
            "those",
            "which",
            "who",
            "he",
            "she",
            "him",
            "her",
            "itself",
            "themselves",
            "both",
            "such",
            "so");
    private static final Set<String> DEMONSTRATIVES = Set.of("this", "that", "these", "those", "such");
    private static final Set<String> ASIDE = Set.of("all", "also", "then", "thus", "therefore", ",", "of", "itself");

    /** What is left of "as a result", "for this reason" where they are taken for arguments. */
    private static final Set<String> FRAGMENTS = Set.of(
            "a",
            "an",
            "the",
            "result",
            "a result",
            "as a result",
            "the result",
            "consequence",
            "a consequence",
            "as a consequence",
            "this reason",
            "these reasons",
            "reason",
            "the reason",
            "therefore",
            "consequently",
            "thus",
            "hence");

    /** Which of them an argument is. */
    public static Pointer of(Argument argument) {
        if (FRAGMENTS.contains(argument.text().toLowerCase(Locale.ROOT))) {
            return PRONOUN;
        }
        List<Token> tokens = argument.tokens().stream()
                .filter(token -> !ASIDE.contains(word(token)))
                .toList();
        if (tokens.isEmpty()) {
            return NONE;
        }
        boolean demonstrative = DEMONSTRATIVES.contains(word(tokens.get(0)));
        if (tokens.size() == 1) {
            return PRONOUNS.contains(word(tokens.get(0))) ? PRONOUN : NONE;
        }
        return demonstrative
                        && tokens.stream().skip(1).anyMatch(token -> token.tag().startsWith("NN"))
                        && !clause(tokens)
                ? PHRASE
                : NONE;
    }

    private static boolean clause(List<Token> tokens) {
        return tokens.stream().map(Token::tag).anyMatch(Set.of("VBD", "VBZ", "VBP", "MD", "WDT", "WP")::contains);
    }

    private static String word(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
