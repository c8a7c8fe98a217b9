package io.whence.reasoning.grammar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A controlled language: named rules, some of which are whole statements. Immutable once read. */
public final class Grammar {

    private final Map<String, Node> rules = new LinkedHashMap<>();
    private final Set<String> words = new HashSet<>();

    private Grammar(String text) {
        rules.putAll(GrammarReader.read(text));
        rules.values().forEach(rule -> words.addAll(rule.words()));
    }

    /** Reads a grammar from files that lie beside this class, as if they were one. */
    public static Grammar of(String... resources) {
        return new Grammar(Arrays.stream(resources).map(Grammar::text).collect(Collectors.joining("\n")));
    }

    private static String text(String resource) {
        try (var stream = Grammar.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no grammar " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read grammar " + resource, e);
        }
    }

    Node rule(String name) {
        var rule = rules.get(name);
        if (rule == null) {
            throw new IllegalStateException("the grammar has no rule " + name);
        }
        return rule;
    }

    /** Returns an example of each way to say a rule, with X, Y, Z for variables. */
    public List<String> samples(String name) {
        var rule = rule(name);
        var options = rule instanceof Node.Choice choice ? choice.parts() : List.of(rule);
        return options.stream()
                .map(option -> Samples.of(option, this))
                .distinct()
                .toList();
    }

    /** Returns every word the grammar uses itself. */
    public Set<String> words() {
        return words;
    }

    public Vocabulary openVocabulary() {
        return Vocabulary.open(words);
    }
}
