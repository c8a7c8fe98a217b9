package io.whence.reasoning.request;

import io.whence.reasoning.grammar.NameCheck;
import io.whence.reasoning.grammar.Statement;
import io.whence.reasoning.grammar.StatementReader;
import io.whence.reasoning.grammar.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads "x and y have a direct effect on z" whatever words the names hold: nothing else in the sentence could be part of them,
 * because the verb is too long for a name.
 */
final class EffectSentence {

    private static final List<List<String>> VERBS = List.of(
            List.of("has", "a", "direct", "effect", "on"),
            List.of("have", "a", "direct", "effect", "on"),
            List.of("has", "a", "direct", "causal", "effect", "on"),
            List.of("have", "a", "direct", "causal", "effect", "on"));

    private EffectSentence() {}

    static boolean read(Sentence sentence, GraphStatements graph, VariableNames names) {
        var words = sentence.lower();
        int start = lead(sentence);
        for (var verb : VERBS) {
            int at = java.util.Collections.indexOfSubList(words, verb);
            if (start >= 0 && at > start && at == java.util.Collections.lastIndexOfSubList(words, verb)) {
                var causes = names(sentence, start, at, names);
                var effects = names(sentence, at + verb.size(), words.size(), names);
                if (causes.isPresent() && effects.isPresent()) {
                    graph.edges(causes.get(), effects.get());
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns where the statement begins after a lead such as "Imagine …:"; -1 where the lead is not one. */
    private static int lead(Sentence sentence) {
        int colon = sentence.lower().lastIndexOf(":");
        if (colon < 0) {
            return 0;
        }
        var scene = new StatementReader(
                        RequestReader.GRAMMAR, Vocabulary.of(List.of()), List.of("@scene", "@instruction"), "")
                .tried(sentence.tokens().subList(0, colon));
        return scene.map(List<Statement>::size).orElse(0) > 0 ? colon + 1 : -1;
    }

    /** Cuts a list at commas and "and", unless it is one known name. */
    private static Optional<List<String>> names(Sentence sentence, int from, int to, VariableNames names) {
        if (from >= to) {
            return Optional.empty();
        }
        var whole = new Sentence(sentence.tokens().subList(from, to), false, false).words();
        var known = names.of(whole);
        if (known.isPresent()) {
            return Optional.of(List.of(known.get()));
        }
        var found = new ArrayList<String>();
        for (var part : whole.split("\\s*,\\s*(?:and\\s+)?|\\s+and\\s+", -1)) {
            var name = VariableNames.bare(part);
            if (name.isBlank() || NameCheck.refuse(name).isPresent() || !name.matches("[\\p{L}\\p{N}'’ ._/-]+")) {
                return Optional.empty();
            }
            found.add(part);
        }
        return Optional.of(found);
    }
}
