package io.whence.reasoning.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a text into words and signs; hyphens, apostrophes and decimal points stay inside a word. */
public final class Tokens {

    private static final Pattern TOKEN =
            Pattern.compile("i\\.e\\.|e\\.g\\.|<-+>|-+>|<-+|-{2,}|!?_\\|\\|_|_\\|/\\|_|[\u22a5\u27c2\u2aeb]\\u0338?"
                    + "|[\\p{L}\\p{N}_]+(?:(?:['’-]|(?<=\\d)\\.(?=\\d))[\\p{L}\\p{N}_]+)*|\\S");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}{2,}");
    private static final Set<String> LEADS = Set.of(":", "-", "–", "•", "*", "·", "(");
    private static final Set<String> ENDS = Set.of(".", ";", "?", "!");

    private Tokens() {}

    public static List<Token> of(String text) {
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
     * Returns the sentences with the capital of a first word undone, so that "Smoking causes …" and "… causes smoking" name one
     * thing. A word that has its capital elsewhere too, and one of fewer than three letters, keeps it. A word after a colon or
     * a bullet is a first word as well.
     */
    public static List<List<Token>> uncapitalised(List<List<Token>> sentences) {
        var inside = new HashSet<String>();
        for (var sentence : sentences) {
            for (int i = 1; i < sentence.size(); i++) {
                if (!isFirst(sentence, i)) {
                    inside.add(sentence.get(i).text());
                }
            }
        }
        return sentences.stream()
                .map(sentence -> uncapitalised(sentence, inside))
                .toList();
    }

    private static boolean isFirst(List<Token> sentence, int position) {
        return position == 0 || LEADS.contains(sentence.get(position - 1).text());
    }

    private static List<Token> uncapitalised(List<Token> sentence, Set<String> inside) {
        var changed = new ArrayList<>(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            var token = sentence.get(i);
            if (isFirst(sentence, i) && CAPITALISED.matcher(token.text()).matches() && !inside.contains(token.text())) {
                changed.set(i, new Token(token.lower(), token.start(), token.end()));
            }
        }
        return List.copyOf(changed);
    }

    /** Returns the runs of tokens between full stops, semicolons, question and exclamation marks. */
    public static List<List<Token>> sentences(List<Token> tokens) {
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
    public static String fragment(String text, List<Token> tokens) {
        int from = text.offsetByCodePoints(0, tokens.get(0).start());
        return text.substring(
                from, text.offsetByCodePoints(0, tokens.get(tokens.size() - 1).end()));
    }
}
