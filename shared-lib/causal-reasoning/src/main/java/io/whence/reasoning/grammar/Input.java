package io.whence.reasoning.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One sentence being matched against a grammar; remembers what rules and name lists were found where. */
public final class Input {

    /** What to look up: a rule, or a list of names, from a token on. */
    private record Key(String rule, int position) {}

    private static final String LIST = "{*}";
    private static final String SINGLE = "{}";

    private final Grammar grammar;
    private final List<Token> tokens;
    private final List<String> words;
    private final Vocabulary names;
    private final Map<Key, List<Reading>> found = new HashMap<>();

    public Input(Grammar grammar, List<Token> tokens, Vocabulary names) {
        this.grammar = grammar;
        this.tokens = List.copyOf(tokens);
        this.words = this.tokens.stream().map(Token::lower).toList();
        this.names = names;
    }

    List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    /** Returns the token in lower case; empty beyond the end. */
    String word(int position) {
        return position < words.size() ? words.get(position) : "";
    }

    /** Returns the words from one position to before another, as they stand. */
    String text(int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).collect(java.util.stream.Collectors.joining(" "));
    }

    List<Vocabulary.Found> namesAt(int position) {
        return position < words.size() ? names.at(tokens, position) : List.of();
    }

    /** Returns the readings of a rule after what was read before. */
    List<Reading> rule(String rule, Reading before) {
        var fresh = from(rule, before.end());
        return before.names().isEmpty()
                ? fresh
                : fresh.stream().map(before::then).toList();
    }

    /** Returns the readings of a rule from a token on. */
    public List<Reading> from(String rule, int position) {
        return remembered(new Key(rule, position), () -> grammar.rule(rule).match(this, Reading.at(position)));
    }

    /** Returns the names that may be read at a token, each as a reading of the slot {@code ""}. */
    List<Reading> single(int position) {
        return remembered(new Key(SINGLE, position), () -> NameList.single(this, position));
    }

    /** Returns the lists of names that may be read at a token, each as a reading of the slot {@code ""}. */
    List<Reading> list(int position) {
        return remembered(new Key(LIST, position), () -> NameList.match(this, position));
    }

    private List<Reading> remembered(Key key, java.util.function.Supplier<List<Reading>> search) {
        var before = found.get(key);
        if (before != null) {
            return before;
        }
        var readings = search.get();
        found.put(key, readings);
        return readings;
    }

    /** Returns readings that go on from {@code before} with the names found put into a slot. */
    List<Reading> filled(String slot, Reading before, List<Reading> readings) {
        var filled = new ArrayList<Reading>(readings.size());
        for (var reading : readings) {
            filled.add(before.to(reading.end()).with(slot, reading.names().getOrDefault("", List.of())));
        }
        return filled;
    }
}
