package io.whence.reasoning.language;

import io.whence.reasoning.equivalence.Independence;
import io.whence.reasoning.equivalence.NoSuchClassException;
import io.whence.reasoning.graph.Pair;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a premise states.
 *
 * @param variables in order of declaration, else of mention
 * @param independences the stated ones; every other pair and condition counts as dependent
 */
record CorrelationPremise(List<String> variables, Set<Independence> independences) {

    private static final Grammar GRAMMAR = Grammar.of("common.grammar", "correlations.grammar");
    /** What ends a name in a declaration; any other word may be part of one. */
    private static final Set<String> BETWEEN_NAMES =
            Set.of("and", "or", "whose", "where", "with", "are", "is", "variables");

    private static final String EXPECTED = "variables, a correlation or an independence";

    static Grammar grammar() {
        return GRAMMAR;
    }

    /**
     * Reads a premise. Sentences that mention none of the declared variables are passed over.
     *
     * @throws UnreadableTextException at the fragment that is no statement
     * @throws NoSuchClassException where the same is called both dependent and independent
     */
    static CorrelationPremise read(String text) {
        var declared = declared(text);
        var names = declared.isEmpty() ? GRAMMAR.openVocabulary() : Vocabulary.of(declared);
        var reader = new StatementReader(GRAMMAR, names, rules(declared), EXPECTED);
        var statements = reader.read(text, sentence -> !declared.isEmpty() && mentionsNone(sentence, names));
        var variables = new LinkedHashSet<>(declared);
        var independences = new LinkedHashSet<Independence>();
        var dependences = new LinkedHashSet<Independence>();
        for (var statement : statements) {
            List.of("x", "y", "z").forEach(slot -> variables.addAll(statement.many(slot)));
            if (statement.rule().equals("independent")) {
                independences.addAll(pairs(statement));
            } else if (statement.rule().equals("dependent")) {
                dependences.addAll(pairs(statement));
            }
        }
        refuseContradiction(independences, dependences);
        return new CorrelationPremise(List.copyOf(variables), Set.copyOf(independences));
    }

    private static List<String> rules(List<String> declared) {
        return declared.isEmpty()
                ? List.of("@dependent", "@independent", "@heading")
                : List.of("@dependent", "@independent", "@heading", "@variables");
    }

    /** Returns the variables that some sentence declares; none where no sentence does. */
    private static List<String> declared(String text) {
        var open = Vocabulary.open(BETWEEN_NAMES);
        for (var sentence : Tokens.sentences(Tokens.of(text))) {
            var input = new Input(GRAMMAR, sentence, open);
            for (int start = 0; start < sentence.size(); start++) {
                for (var reading : input.from("@variables", start)) {
                    if (reading.end() == sentence.size()) {
                        return reading.names().getOrDefault("names", List.of());
                    }
                }
            }
        }
        return List.of();
    }

    private static boolean mentionsNone(List<Token> sentence, Vocabulary names) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!names.at(sentence, i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Returns each pair that a statement joins: one with many, or every two of a list. */
    private static List<Independence> pairs(Statement statement) {
        var given = Set.copyOf(statement.many("z"));
        var pairs = new ArrayList<Independence>();
        var left = statement.many("x");
        for (int i = 0; i < left.size(); i++) {
            var right = statement.marked("y") ? statement.many("y") : left.subList(i + 1, left.size());
            for (var other : right) {
                pairs.add(new Independence(new Pair(left.get(i), other), given));
            }
        }
        return pairs;
    }

    private static void refuseContradiction(Set<Independence> independences, Set<Independence> dependences) {
        for (var dependence : dependences) {
            if (independences.contains(dependence)) {
                throw new NoSuchClassException(
                        "the premise calls the same both dependent and independent: " + dependence);
            }
        }
    }
}
