package io.whence.reasoning.effects.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The variables that a text has introduced, and the other names it gave them. Case does not matter, except for names of one
 * letter: "A" may be a variable where "a" is an article.
 */
final class Names {

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "their", "his", "her", "its", "your", "my", "this", "that");

    private final Map<String, String> canonical = new LinkedHashMap<>();
    private int longest = 1;

    /** A name found in a sentence: the variable and the index after its last word. */
    record Found(String variable, int end) {}

    /** Returns the variable of a name, introducing it where it is new. */
    String introduce(List<String> words) {
        var bare = withoutDeterminer(words);
        var known = canonical.get(key(bare));
        if (known == null) {
            known = canonical.getOrDefault(key(words), display(bare));
            canonical.put(key(bare), known);
            longest = Math.max(longest, bare.size());
        }
        return known;
    }

    /** Introduces a variable under the very name that a given graph has for it. */
    void keep(String variable) {
        var words = Words.of(variable);
        if (!words.isEmpty()) {
            canonical.putIfAbsent(key(words), variable);
            canonical.putIfAbsent(key(withoutDeterminer(words)), variable);
            longest = Math.max(longest, words.size());
        }
    }

    /** Lets a short name stand for a longer one, whichever came first; the short one is the variable's name. */
    void alias(String symbol, List<String> meaning) {
        var variable = introduce(List.of(symbol));
        for (var words : List.of(meaning, withoutDeterminer(meaning))) {
            canonical.put(key(words), variable);
            longest = Math.max(longest, words.size());
        }
    }

    Optional<String> exact(List<String> words) {
        var found = canonical.get(key(words));
        return found != null ? Optional.of(found) : Optional.ofNullable(canonical.get(key(withoutDeterminer(words))));
    }

    /** Returns the longest known name that begins at an index, or after a determiner there. */
    Optional<Found> at(List<String> words, int from) {
        for (int length = Math.min(longest, words.size() - from); length > 0; length--) {
            var variable = canonical.get(key(words.subList(from, from + length)));
            if (variable != null) {
                return Optional.of(new Found(variable, from + length));
            }
        }
        return from < words.size() && DETERMINERS.contains(Words.lower(words.get(from)))
                ? at(words, from + 1)
                : Optional.empty();
    }

    /** Returns every known variable that a sentence names, in order of mention. */
    List<String> in(List<String> words) {
        var found = new java.util.ArrayList<String>();
        for (int i = 0; i < words.size(); ) {
            var name = at(words, i);
            name.ifPresent(mention -> found.add(mention.variable()));
            i = name.map(Found::end).orElse(i + 1);
        }
        return found;
    }

    Set<String> variables() {
        return new TreeSet<>(canonical.values());
    }

    /** Returns the longest name that a variable goes by, for matching descriptions of it. */
    List<String> wordsOf(String variable) {
        var best = variable;
        for (var entry : canonical.entrySet()) {
            if (entry.getValue().equals(variable) && entry.getKey().length() > best.length()) {
                best = entry.getKey();
            }
        }
        return Words.of(best);
    }

    private static List<String> withoutDeterminer(List<String> words) {
        return words.size() > 1 && DETERMINERS.contains(Words.lower(words.get(0)))
                ? words.subList(1, words.size())
                : words;
    }

    private static String key(List<String> words) {
        return words.size() == 1 && words.get(0).length() == 1 ? words.get(0) : Words.join(Words.lower(words));
    }

    private static String display(List<String> words) {
        var name = Words.join(words);
        boolean plain = words.get(0).length() > 1
                && Character.isUpperCase(name.charAt(0))
                && words.get(0).substring(1).equals(Words.lower(words.get(0).substring(1)));
        return plain ? Words.lower(name.substring(0, 1)) + name.substring(1) : name;
    }
}
