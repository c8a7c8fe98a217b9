package io.whence.reasoning.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts text into sentences and sentences into words, arrows and punctuation. */
public final class Words {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+|\\n+|(?<=;)\\s+");

    private static final Pattern TOKEN = Pattern.compile(
            "<->|->|<-|→|←|↔|[-−]?\\d+(?:\\.\\d+)?%?(?![\\p{L}])|[\\p{L}\\p{N}_$](?:[\\p{L}\\p{N}_'’.%$]|-(?=[\\p{L}\\p{N}]))*|[,;:?{}()=|]");

    private Words() {}

    static List<String> sentences(String text) {
        var sentences = new ArrayList<String>();
        for (var part : SENTENCE_END.split(text, -1)) {
            var stripped = part.strip();
            if (!stripped.isEmpty()) {
                sentences.add(stripped);
            }
        }
        return sentences;
    }

    /** Returns the tokens of a sentence without its closing mark. */
    public static List<String> of(String sentence) {
        var words = new ArrayList<String>();
        var matcher = TOKEN.matcher(sentence.replace('’', '\''));
        while (matcher.find()) {
            words.add(trimmed(matcher.group()));
        }
        return List.copyOf(words);
    }

    private static String trimmed(String word) {
        int end = word.length();
        while (end > 1 && word.charAt(end - 1) == '.') {
            end--;
        }
        return word.substring(0, end);
    }

    public static String join(List<String> words) {
        return String.join(" ", words);
    }

    public static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    static List<String> lower(List<String> words) {
        return words.stream().map(Words::lower).toList();
    }

    /** Returns where a phrase of lower-case words begins in a sentence, from an index on, or -1. */
    static int find(List<String> words, int from, String... phrase) {
        for (int i = Math.max(from, 0); i + phrase.length <= words.size(); i++) {
            if (matches(words, i, phrase)) {
                return i;
            }
        }
        return -1;
    }

    static boolean has(List<String> words, String... phrase) {
        return find(words, 0, phrase) >= 0;
    }

    private static boolean matches(List<String> words, int at, String... phrase) {
        for (int i = 0; i < phrase.length; i++) {
            if (!lower(words.get(at + i)).equals(phrase[i])) {
                return false;
            }
        }
        return true;
    }

    /** Cuts a list of words at every separator, dropping empty pieces. */
    public static List<List<String>> split(List<String> words, String... separators) {
        var pieces = new ArrayList<List<String>>();
        var piece = new ArrayList<String>();
        for (var word : words) {
            if (List.of(separators).contains(lower(word))) {
                pieces.add(List.copyOf(piece));
                piece.clear();
            } else {
                piece.add(word);
            }
        }
        pieces.add(List.copyOf(piece));
        pieces.removeIf(List::isEmpty);
        return pieces;
    }
}
