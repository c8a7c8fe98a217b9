package io.whence.reasoning.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What counts as the name of a variable. */
interface Vocabulary {

    Set<String> ARTICLES = Set.of("the", "a", "an");
    Set<String> INNER = Set.of("of", "in", "for", "at");

    /** A name that was found. */
    record Found(String name, int end) {}

    /** Returns the names that start at a token, longest first. */
    List<Found> at(List<Token> tokens, int position);

    /** Returns a vocabulary of known names; case does not matter for a name of several words, or at the start of a sentence. */
    static Vocabulary of(Collection<String> names) {
        var words = names.stream().map(Tokens::of).toList();
        var known = List.copyOf(names);
        return (tokens, position) -> {
            var found = new ArrayList<Found>();
            for (int i = 0; i < known.size(); i++) {
                if (startsWith(tokens, position, words.get(i))) {
                    found.add(new Found(known.get(i), position + words.get(i).size()));
                }
            }
            var word = tokens.get(position).text();
            found.sort((a, b) -> a.end() != b.end()
                    ? b.end() - a.end()
                    : Boolean.compare(b.name().equals(word), a.name().equals(word)));
            return found;
        };
    }

    private static boolean startsWith(List<Token> tokens, int position, List<Token> name) {
        if (position + name.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < name.size(); i++) {
            var word = tokens.get(position + i).text();
            boolean exactly = name.size() == 1 && (position > 0 || word.length() < 3);
            if (exactly
                    ? !word.equals(name.get(i).text())
                    : !word.equalsIgnoreCase(name.get(i).text())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns a vocabulary of names not known beforehand: any single word, or up to six words none of which the grammar
     * uses itself; "of", "in", "for" and "at" may stand inside. Articles before a longer name are dropped.
     */
    static Vocabulary open(Set<String> reserved) {
        return (tokens, position) -> {
            var found = new ArrayList<Found>();
            for (int end = position + 1; end <= Math.min(tokens.size(), position + 6); end++) {
                var word = tokens.get(end - 1);
                boolean inner = INNER.contains(word.lower());
                if (!word.isWord() || (end > position + 1 && !inner && reserved.contains(word.lower()))) {
                    break;
                }
                if (end == position + 1 || !inner) {
                    found.add(0, new Found(name(tokens.subList(position, end)), end));
                }
                if (reserved.contains(word.lower()) && !ARTICLES.contains(word.lower()) && end == position + 1) {
                    break;
                }
            }
            return found;
        };
    }

    private static String name(List<Token> words) {
        boolean article = words.size() > 1 && ARTICLES.contains(words.get(0).lower());
        return words.subList(article ? 1 : 0, words.size()).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }
}
