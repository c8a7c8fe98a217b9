package io.whence.enrichment.concept;

import io.whence.model.Argument;
import io.whence.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** From the tokens of an argument to words: acronyms expanded, parentheses left out, hyphenated words put together. */
final class WordReader {
    private static final Set<String> LEMMA_COUNTS = Set.of("VBZ", "VBP", "VBD", "VB", "MD");
    private static final Set<String> MAY_BE_PLURAL = Set.of("NNS", "NNPS", "NNP");
    private static final Set<String> OPENING = Set.of("(", "[", "{", "-LRB-", "-LSB-", "-LCB-");
    private static final Set<String> CLOSING = Set.of(")", "]", "}", "-RRB-", "-RSB-", "-RCB-");
    private static final Set<String> JOINING = Set.of("-", "\u2010", "\u2011", "/");
    private static final Set<String> POSSESSIVES = Set.of("'", "'s", "\u2019", "\u2019s");
    private static final Set<String> BREAKING = Set.of(";", ":");

    /** Whoever was studied has what was measured: "patients' quality of life" is quality of life. */
    private static final Set<String> STUDIED = Set.of("patient", "participant", "subject", "individual", "person");

    private static final Set<String> AS_PARTICIPLES =
            Set.of("associated", "related", "induced", "based", "derived", "mediated", "acquired");

    private static final Pattern ACRONYMS = Pattern.compile("\\p{Lu}{2,}s");
    private static final Pattern CAPITALIZED = Pattern.compile("\\p{Lu}\\p{Ll}+");
    private static final Pattern FORM_OF_A_VERB = Pattern.compile(".*(ed|er|ing)");

    private final UnaryOperator<String> singular;
    private final PlainWords plainWords;

    /** @param singular the singular of a noun, and any other word as it is */
    WordReader(UnaryOperator<String> singular, PlainWords plainWords) {
        this.singular = singular;
        this.plainWords = plainWords;
    }

    /** The words of an argument; its text is split at white space if it came without tokens. */
    List<Word> read(Argument argument, Map<String, String> acronyms) {
        return argument.tokens().isEmpty() ? plain(argument.text()) : read(argument.tokens(), acronyms);
    }

    /** The words of tokens. */
    List<Word> read(List<Token> tokens, Map<String, String> acronyms) {
        List<Word> outside = join(outsideParentheses(tokens), acronyms);
        return outside.isEmpty() ? join(tokens, acronyms) : outside;
    }

    /** The words of a text of which nothing is known but its letters. */
    List<Word> plain(String text) {
        return read(plainWords.tagged(text, singular), Map.of());
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
        String sign = "";
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            List<Word> next = words(tokens, i, acronyms);
            if (!sign.isEmpty() && !next.isEmpty()) {
                words.add(words.remove(words.size() - 1).joined(sign, next.get(0)));
                words.addAll(next.subList(1, next.size()));
            } else {
                words.addAll(next);
            }
            possessive(token, words);
            boolean joins = JOINING.contains(token.form())
                    && !words.isEmpty()
                    && words.get(words.size() - 1).kind() != Kind.COMMA;
            sign = joins ? token.form() : "";
        }
        return words;
    }

    /** "students'" keeps its apostrophe; "patients'" goes. */
    private static void possessive(Token token, List<Word> words) {
        if (POSSESSIVES.contains(token.form()) && !words.isEmpty()) {
            Word owner = words.remove(words.size() - 1);
            if (!STUDIED.contains(owner.key())) {
                words.add(owner.possessive(token.form()));
            }
        }
    }

    private List<Word> words(List<Token> tokens, int at, Map<String, String> acronyms) {
        Token token = tokens.get(at);
        if (token.tag().equals(",") || BREAKING.contains(token.form())) {
            return List.of(Word.COMMA);
        }
        if (token.form().equals("&")) {
            return List.of(Word.AND);
        }
        return expansion(token.form(), acronyms)
                .map(this::plain)
                .orElseGet(() -> Word.of(written(token), kind(tokens, at), form(token), name(tokens, at)).stream()
                        .toList());
    }

    /** As it is written, without the capital of the first word of a sentence. */
    private static String form(Token token) {
        boolean capital = CAPITALIZED.matcher(token.form()).matches()
                && !token.tag().startsWith("NNP")
                && Character.isLowerCase(token.lemma().codePointAt(0));
        return capital ? token.form().toLowerCase(Locale.ROOT) : token.form();
    }

    /** "plus" names a combination, and taggers take "associated" and a last noun for verbs. */
    private static Kind kind(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Kind kind = token.form().equals("plus") ? Kind.OTHER : Kind.ofTag(token.tag());
        if (kind == Kind.DETERMINER && acronym(token.form())) {
            return Kind.NOUN;
        }
        if (kind != Kind.FINITE && kind != Kind.INFINITIVE) {
            return kind;
        }
        if (AS_PARTICIPLES.contains(token.form())) {
            return Kind.PARTICIPLE;
        }
        boolean noun = at > 0
                && at + 1 == tokens.size()
                && Kind.ofTag(tokens.get(at - 1).tag()) == Kind.ADJECTIVE;
        return noun ? Kind.NOUN : kind;
    }

    /** An acronym, or capitalized beside another name: "New" of "New Zealand". */
    private static boolean name(List<Token> tokens, int at) {
        boolean acronym = acronym(tokens.get(at).form())
                && tokens.stream().anyMatch(token -> token.form().chars().anyMatch(Character::isLowerCase));
        return acronym || named(tokens, at);
    }

    private static boolean named(List<Token> tokens, int at) {
        return proper(tokens.get(at))
                && !FORM_OF_A_VERB.matcher(tokens.get(at).form()).matches()
                && ((at > 0 && proper(tokens.get(at - 1))) || (at + 1 < tokens.size() && proper(tokens.get(at + 1))));
    }

    private static boolean proper(Token token) {
        return token.tag().startsWith("NNP")
                && Character.isUpperCase(token.form().codePointAt(0));
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
        if (ACRONYMS.matcher(token.form()).matches()) {
            return token.form().substring(0, token.form().length() - 1);
        }
        if (acronym(token.form())) {
            return token.form();
        }
        if (MAY_BE_PLURAL.contains(token.tag()) && token.lemma().equalsIgnoreCase(token.form())) {
            return singular.apply(token.form().toLowerCase(Locale.ROOT));
        }
        boolean lemma = token.tag().startsWith("NN")
                || (LEMMA_COUNTS.contains(token.tag()) && !AS_PARTICIPLES.contains(token.form()));
        return lemma ? token.lemma() : token.form();
    }

    private static boolean acronym(String form) {
        return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
    }
}
