package io.whence.reasoning.request;

import io.whence.reasoning.grammar.Token;
import io.whence.reasoning.grammar.Tokens;
import io.whence.reasoning.grammar.Vocabulary;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The variables of a request and the other names that its text gives them. Case does not matter for names of more than three
 * letters; articles and possessives before a name do not belong to it.
 */
final class VariableNames {

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "their", "his", "her", "its", "your", "my", "this", "that");

    private final Map<String, String> canonical = new LinkedHashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();

    /** Returns the variable of a name, taking it up where it is new. */
    String take(String name) {
        var bare = bare(name);
        var known = of(name);
        if (known.isPresent()) {
            return known.get();
        }
        canonical.put(key(bare), bare);
        written.put(bare, bare);
        return bare;
    }

    /** Takes up a variable under exactly this name. */
    void keep(String variable) {
        canonical.putIfAbsent(key(variable), variable);
        written.put(variable, variable);
    }

    /** Lets a name stand for a variable. */
    void alias(String variable, String other) {
        keep(variable);
        canonical.put(key(bare(other)), variable);
        canonical.put(key(other), variable);
        written.put(other, variable);
        written.put(bare(other), variable);
    }

    Optional<String> of(String name) {
        var exact = written.get(name);
        if (exact != null) {
            return Optional.of(exact);
        }
        var found = canonical.getOrDefault(key(name), canonical.get(key(bare(name))));
        return Optional.ofNullable(found);
    }

    /** Returns the variable of a name in a formula, where a lower-case letter may stand for that of the capital: P(b | a). */
    Optional<String> loosely(String name) {
        var known = of(name);
        if (known.isPresent()) {
            return known;
        }
        var same = written.keySet().stream().filter(name::equalsIgnoreCase).toList();
        return same.size() == 1 ? Optional.ofNullable(written.get(same.get(0))) : Optional.empty();
    }

    Set<String> variables() {
        return new LinkedHashSet<>(written.values());
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    /** Returns the longest name that a variable goes by. */
    String longest(String variable) {
        return written.entrySet().stream()
                .filter(entry -> entry.getValue().equals(variable))
                .map(Map.Entry::getKey)
                .reduce(variable, (best, name) -> name.length() > best.length() ? name : best);
    }

    Vocabulary vocabulary() {
        return Vocabulary.of(written);
    }

    /** Returns the longest known name at a token, also after a determiner; empty where there is none. */
    static Optional<Vocabulary.Found> at(Vocabulary names, List<Token> tokens, int position) {
        int at = position;
        while (at < tokens.size()) {
            var found = names.at(tokens, at).stream().findFirst();
            if (found.isPresent()) {
                return found;
            }
            if (!DETERMINERS.contains(tokens.get(at).lower())) {
                return Optional.empty();
            }
            at++;
        }
        return Optional.empty();
    }

    static String bare(String name) {
        var rest = name.strip();
        for (int blank = rest.indexOf(' ');
                blank > 0 && DETERMINERS.contains(rest.substring(0, blank).toLowerCase(Locale.ROOT));
                blank = rest.indexOf(' ')) {
            rest = rest.substring(blank + 1).strip();
        }
        return rest;
    }

    private static String key(String name) {
        var words = Tokens.of(name).stream().map(Token::text).collect(Collectors.joining(" "));
        return words.length() <= Vocabulary.CASELESS ? words : words.toLowerCase(Locale.ROOT);
    }
}
