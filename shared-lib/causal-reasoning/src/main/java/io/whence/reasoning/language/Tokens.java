package io.whence.reasoning.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a text into words and signs; hyphens, apostrophes and decimal points stay inside a word. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("i\\.e\\.|e\\.g\\.|<->|->|<-|--|_\\|\\|_"
            + "|[\\p{L}\\p{N}_]+(?:(?:['’-]|(?<=\\d)\\.(?=\\d))[\\p{L}\\p{N}_]+)*|\\S");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");
    private static final Set<String> ENDS = Set.of(".", ";", "?", "!");

    private Tokens() {}

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            int start = text.codePointCount(0, matcher.start());
            tokens.add(new Token(
                    matcher.group(),
                    start,
                    start + matcher.group().codePointCount(0, matcher.group().length())));
        }
        return tokens;
    }

    /**
     * Returns the sentences with the capital of a first word undone where the text has the same word without it elsewhere, so
     * that "Smoking causes …" and "… causes smoking" name one thing. Names shorter than three letters keep their case.
     */
    static List<List<Token>> uncapitalised(List<List<Token>> sentences) {
        var known = new HashSet<String>();
        sentences.forEach(sentence -> sentence.forEach(token -> known.add(token.text())));
        return sentences.stream()
                .map(sentence -> uncapitalised(sentence, known))
                .toList();
    }

    private static List<Token> uncapitalised(List<Token> sentence, Set<String> known) {
        var first = sentence.get(0);
        if (!CAPITALISED.matcher(first.text()).matches() || !known.contains(first.lower())) {
            return sentence;
        }
        var changed = new ArrayList<>(sentence);
        changed.set(0, new Token(first.lower(), first.start(), first.end()));
        return List.copyOf(changed);
    }

    /** Returns the runs of tokens between full stops, semicolons, question and exclamation marks. */
    static List<List<Token>> sentences(List<Token> tokens) {
        var sentences = new ArrayList<List<Token>>();
        var current = new ArrayList<Token>();
        for (var token : tokens) {
            if (!ENDS.contains(token.text())) {
                current.add(token);
            } else if (!current.isEmpty()) {
                sentences.add(List.copyOf(current));
                current.clear();
            }
        }
        if (!current.isEmpty()) {
            sentences.add(List.copyOf(current));
        }
        return sentences;
    }

    /** Returns the stretch of the text from the first to the last of these tokens. */
    static String fragment(String text, List<Token> tokens) {
        int from = text.offsetByCodePoints(0, tokens.get(0).start());
        return text.substring(
                from, text.offsetByCodePoints(0, tokens.get(tokens.size() - 1).end()));
    }
}
