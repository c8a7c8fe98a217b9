package io.whence.reasoning.request;

import io.whence.reasoning.grammar.Token;
import io.whence.reasoning.grammar.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A stretch of text between two ends: full stop, semicolon, question mark, line end.
 *
 * @param tokens without the end
 * @param asks whether it ends with a question mark
 * @param goesOn whether only a line end parts it from the next
 */
record Sentence(List<Token> tokens, boolean asks, boolean goesOn) {

    private static final Set<String> ENDS = Set.of(".", ";", "?", "!");
    /** Words that may well end a sentence without naming a variable. */
    private static final Set<String> PERSONAL = Set.of(
            "it",
            "they",
            "them",
            "that",
            "this",
            "these",
            "those",
            "also",
            "directly",
            "indirectly",
            "both",
            "too",
            "either");

    private static final Set<String> BULLETS = Set.of("-", "–", "•", "*", "·", "◦");

    /** Returns the sentences of a text, capitals of first words undone. */
    static List<Sentence> of(String text) {
        var sentences = new ArrayList<Sentence>();
        var current = new ArrayList<Token>();
        int lastEnd = 0;
        for (var token : Tokens.of(text)) {
            boolean lineEnd =
                    !current.isEmpty() && between(text, lastEnd, token.start()).indexOf('\n') >= 0;
            if (lineEnd) {
                sentences.add(new Sentence(List.copyOf(current), false, true));
                current.clear();
            }
            if (ENDS.contains(token.text())) {
                if (!current.isEmpty()) {
                    sentences.add(
                            new Sentence(List.copyOf(current), token.text().equals("?"), false));
                    current.clear();
                }
            } else {
                current.add(token);
            }
            lastEnd = token.end();
        }
        if (!current.isEmpty()) {
            sentences.add(new Sentence(List.copyOf(current), false, false));
        }
        var plain =
                Tokens.uncapitalised(sentences.stream().map(Sentence::tokens).toList());
        var result = new ArrayList<Sentence>();
        for (int i = 0; i < plain.size(); i++) {
            result.add(new Sentence(
                    withoutBullet(plain.get(i)),
                    sentences.get(i).asks(),
                    sentences.get(i).goesOn()));
        }
        return result;
    }

    private static String between(String text, int from, int to) {
        int start = text.offsetByCodePoints(0, from);
        return text.substring(start, text.offsetByCodePoints(start, to - from));
    }

    private static List<Token> withoutBullet(List<Token> tokens) {
        return tokens.size() > 1 && BULLETS.contains(tokens.get(0).text()) ? tokens.subList(1, tokens.size()) : tokens;
    }

    /** Returns this sentence and the next as one. */
    Sentence with(Sentence next) {
        var both = new ArrayList<>(tokens);
        both.addAll(next.tokens());
        return new Sentence(List.copyOf(both), next.asks(), next.goesOn());
    }

    /** Returns whether an arrow has the circle of a PAG at an end, as in {@code a o-> b}. */
    boolean hasCircles() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            var left = tokens.get(i);
            var right = tokens.get(i + 1);
            boolean adjoining = left.end() == right.start();
            boolean before = left.text().equals("o") && right.text().startsWith("-");
            boolean after = right.text().equals("o") && left.text().matches("<?-+");
            if (adjoining && (before || after)) {
                return true;
            }
        }
        return false;
    }

    String words() {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    List<String> lower() {
        return tokens.stream().map(Token::lower).toList();
    }

    Sentence from(int position) {
        return new Sentence(tokens.subList(position, tokens.size()), asks, goesOn);
    }

    /**
     * Returns the words that point at something said before and so name no variable, such as "it" and "which". One that stands
     * where a pronoun could not, as "It" within a sentence or at the start of all, is a name after all.
     */
    static Set<String> pronouns(List<Sentence> sentences, Set<String> candidates) {
        var pronouns = new HashSet<String>();
        var names = new HashSet<String>();
        for (int k = 0; k < sentences.size(); k++) {
            var sentence = sentences.get(k);
            for (int i = 0; i < sentence.tokens().size(); i++) {
                var word = sentence.tokens().get(i);
                if (candidates.contains(word.lower())) {
                    boolean capital = Character.isUpperCase(word.text().codePointAt(0));
                    boolean last = i > 0 && i + 1 == sentence.tokens().size() && !PERSONAL.contains(word.lower());
                    boolean opening = i == 0 && k == 0;
                    ((capital && i > 0) || last || opening ? names : pronouns).add(word.text());
                }
            }
        }
        pronouns.removeAll(names);
        return pronouns;
    }
}
