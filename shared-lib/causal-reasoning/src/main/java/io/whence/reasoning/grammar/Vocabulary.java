package io.whence.reasoning.grammar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What counts as the name of a variable. */
public interface Vocabulary {

    Set<String> ARTICLES = Set.of("the", "a", "an");
    Set<String> INNER = Set.of("of", "in", "for", "at");

    Set<String> OPENERS = Set.of("a", "an", "our", "this", "these", "each", "every", "all");

    /** Names of fewer letters keep their case. */
    int CASELESS = 3;

    /** A name that was found. */
    record Found(String name, int end) {}

    /** Returns the names that start at a token, longest first. */
    List<Found> at(List<Token> tokens, int position);

    /** Returns a vocabulary of known names; see {@link #of(Map)}. */
    static Vocabulary of(Collection<String> names) {
        var same = new LinkedHashMap<String, String>();
        names.forEach(name -> same.put(name, name));
        return of(same);
    }

    /**
     * Returns a vocabulary of known names and the variables they stand for. Case does not matter for a name of three letters or
     * more, unless another name differs in nothing else.
     */
    static Vocabulary of(Map<String, String> names) {
        var byFirst = new HashMap<String, List<Known>>();
        names.forEach((name, variable) -> {
            var words = Tokens.of(name).stream().map(Token::text).toList();
            if (!words.isEmpty()) {
                byFirst.computeIfAbsent(lower(words.get(0)), first -> new ArrayList<>())
                        .add(new Known(words, variable));
            }
        });
        return (tokens, position) -> {
            var found = new ArrayList<Found>();
            var known = byFirst.getOrDefault(tokens.get(position).lower(), List.of());
            for (boolean exactly : new boolean[] {true, false}) {
                for (var name : known) {
                    int end = position + name.words().size();
                    if (name.startsAt(tokens, position, exactly)
                            && found.stream().noneMatch(other -> other.end() == end)) {
                        found.add(new Found(name.variable(), end));
                    }
                }
            }
            found.sort((a, b) -> b.end() - a.end());
            return found;
        };
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** A name's words and the variable it stands for. */
    record Known(List<String> words, String variable) {

        boolean startsAt(List<Token> tokens, int position, boolean exactly) {
            if (position + words.size() > tokens.size()) {
                return false;
            }
            boolean caseless = !exactly && (words.size() > 1 || words.get(0).length() >= CASELESS);
            for (int i = 0; i < words.size(); i++) {
                var word = tokens.get(position + i).text();
                if (caseless ? !word.equalsIgnoreCase(words.get(i)) : !word.equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Returns an open vocabulary in which every word may be a name; see {@link #open(Set, Predicate)}. */
    static Vocabulary open(Set<String> reserved) {
        return open(reserved, word -> false);
    }

    /**
     * Returns a vocabulary of names not known beforehand: any single word, or up to six words none of which the grammar
     * uses itself; "of", "in", "for" and "at" may stand inside. Articles before a longer name are dropped. No name says a word
     * twice in a row.
     *
     * @param barred words that are no names, such as "which"
     */
    static Vocabulary open(Set<String> reserved, Predicate<String> barred) {
        return (tokens, position) -> {
            var found = new ArrayList<Found>();
            for (int end = position + 1; end <= Math.min(tokens.size(), position + 6); end++) {
                var word = tokens.get(end - 1);
                boolean first = end == position + 1;
                boolean inner = INNER.contains(word.lower()) && !opensPhrase(tokens, end);
                if (!word.isWord()
                        || barred.test(word.text())
                        || (!first && INNER.contains(word.lower()) && !inner)
                        || (!first && !inner && reserved.contains(word.lower()))
                        || (!first && word.lower().equals(tokens.get(end - 2).lower()))) {
                    break;
                }
                if (first || !inner) {
                    found.add(0, new Found(name(tokens.subList(position, end)), end));
                }
                if (reserved.contains(word.lower()) && !ARTICLES.contains(word.lower()) && first) {
                    break;
                }
            }
            return found;
        };
    }

    /** "In a cohort" and "for 500 adults" do not belong to the name before them. */
    private static boolean opensPhrase(List<Token> tokens, int position) {
        var next = position < tokens.size() ? tokens.get(position).lower() : "";
        return OPENERS.contains(next) || next.matches("\\d+");
    }

    private static String name(List<Token> words) {
        boolean article = words.size() > 1 && ARTICLES.contains(words.get(0).lower());
        return words.subList(article ? 1 : 0, words.size()).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }
}
