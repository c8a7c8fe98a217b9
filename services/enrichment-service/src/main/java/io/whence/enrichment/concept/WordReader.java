package io.whence.enrichment.concept;

import io.whence.model.Argument;
import io.whence.model.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** From the tokens of an argument to words: acronyms expanded, parentheses left out, hyphenated words put together. */
final class WordReader {
    private static final Set<String> LEMMA_COUNTS = Set.of("VBZ", "VBP", "VBD", "VB", "MD");
    private static final Set<String> MAY_BE_PLURAL = Set.of("NNS", "NNPS", "NNP");
    private static final Set<String> OPENING = Set.of("(", "[", "{", "-LRB-", "-LSB-", "-LCB-");
    private static final Set<String> CLOSING = Set.of(")", "]", "}", "-RRB-", "-RSB-", "-RCB-");
    private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");
    private static final Map<String, Kind> FUNCTION_WORDS = Map.ofEntries(
            Map.entry("of", Kind.PREPOSITION),
            Map.entry("in", Kind.PREPOSITION),
            Map.entry("on", Kind.PREPOSITION),
            Map.entry("for", Kind.PREPOSITION),
            Map.entry("to", Kind.PREPOSITION),
            Map.entry("with", Kind.PREPOSITION),
            Map.entry("from", Kind.PREPOSITION),
            Map.entry("by", Kind.PREPOSITION),
            Map.entry("at", Kind.PREPOSITION),
            Map.entry("and", Kind.CONJUNCTION),
            Map.entry("or", Kind.CONJUNCTION),
            Map.entry("the", Kind.DETERMINER),
            Map.entry("a", Kind.DETERMINER),
            Map.entry("an", Kind.DETERMINER));

    private final UnaryOperator<String> singular;

    /** @param singular the singular of a noun, and any other word as it is */
    WordReader(UnaryOperator<String> singular) {
        this.singular = singular;
    }

    /** The words of an argument; its text is split at white space if it came without tokens. */
    List<Word> read(Argument argument, Map<String, String> acronyms) {
        if (argument.tokens().isEmpty()) {
            return plain(argument.text());
        }
        List<Word> outside = join(outsideParentheses(argument.tokens()), acronyms);
        return outside.isEmpty() ? join(argument.tokens(), acronyms) : outside;
    }

    /** The words of a text of which nothing is known but its letters. */
    List<Word> plain(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .flatMap(word -> plainWord(word).stream())
                .toList();
    }

    private Optional<Word> plainWord(String written) {
        Kind kind = FUNCTION_WORDS.getOrDefault(written.toLowerCase(Locale.ROOT), Kind.NOUN);
        return Word.of(written, kind)
                .map(word ->
                        kind == Kind.NOUN && !acronym(written) ? new Word(singular.apply(word.key()), kind) : word);
    }

    private static List<Token> outsideParentheses(List<Token> tokens) {
        List<Token> outside = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int close = OPENING.contains(tokens.get(i).form()) ? closing(tokens, i) : i;
            if (close == i) {
                outside.add(tokens.get(i));
            }
            i = close;
        }
        return outside;
    }

    private static int closing(List<Token> tokens, int open) {
        for (int i = open + 1; i < tokens.size(); i++) {
            if (CLOSING.contains(tokens.get(i).form())) {
                return i;
            }
        }
        return open;
    }

    private List<Word> join(List<Token> tokens, Map<String, String> acronyms) {
        List<Word> words = new ArrayList<>();
        boolean hyphen = false;
        for (Token token : tokens) {
            List<Word> next = words(token, acronyms);
            if (hyphen && !next.isEmpty()) {
                words.add(words.remove(words.size() - 1).hyphenated(next.get(0)));
                words.addAll(next.subList(1, next.size()));
            } else {
                words.addAll(next);
            }
            hyphen = HYPHENS.contains(token.form())
                    && !words.isEmpty()
                    && words.get(words.size() - 1).kind() != Kind.COMMA;
        }
        return words;
    }

    private List<Word> words(Token token, Map<String, String> acronyms) {
        if (token.tag().equals(",")) {
            return List.of(Word.COMMA);
        }
        return expansion(token.form(), acronyms)
                .map(this::plain)
                .orElseGet(() -> Word.of(written(token), Kind.ofTag(token.tag())).stream()
                        .toList());
    }

    private static Optional<String> expansion(String form, Map<String, String> acronyms) {
        String singular = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
        return Stream.of(form, singular)
                .map(acronyms::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** Lemmas of nouns and finite verbs; "smoking" is one thing whether it was tagged as a noun or as a verb. */
    private String written(Token token) {
        if (acronym(token.form())) {
            return token.form();
        }
        if (MAY_BE_PLURAL.contains(token.tag()) && token.lemma().equalsIgnoreCase(token.form())) {
            return singular.apply(token.form().toLowerCase(Locale.ROOT));
        }
        boolean lemma = token.tag().startsWith("NN") || LEMMA_COUNTS.contains(token.tag());
        return lemma ? token.lemma() : token.form();
    }

    private static boolean acronym(String form) {
        return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
    }
}
