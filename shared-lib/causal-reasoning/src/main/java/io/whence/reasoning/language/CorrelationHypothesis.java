package io.whence.reasoning.language;

import io.whence.reasoning.equivalence.Relation;
import io.whence.reasoning.grammar.Statement;
import io.whence.reasoning.grammar.StatementReader;
import io.whence.reasoning.grammar.Tokens;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.grammar.Vocabulary;
import java.util.List;
import java.util.Locale;

/**
 * What a hypothesis claims.
 *
 * @param denied whether it claims that the relation does not hold
 */
record CorrelationHypothesis(Relation relation, String a, String b, boolean denied) {

    private static final String EXPECTED = "a causal relation between two of the variables";

    /**
     * Reads a hypothesis about known variables.
     *
     * @throws UnreadableTextException where it is none
     */
    static CorrelationHypothesis read(String text, List<String> variables) {
        var grammar = CorrelationPremise.grammar();
        var reader = new StatementReader(grammar, Vocabulary.of(variables), List.of("@hypothesis"), EXPECTED);
        var statements = reader.read(text, sentence -> false);
        if (statements.size() != 1) {
            throw UnreadableTextException.of(text, Tokens.of(text), "one " + EXPECTED.substring(2));
        }
        return of(statements.get(0));
    }

    /** Returns whether the hypothesis asserts something about edges, to be read off the compelled ones. */
    boolean byEdges() {
        return !denied && relation.namesEdges();
    }

    private static CorrelationHypothesis of(Statement statement) {
        var names = statement.marked("y") ? List.of(statement.one("x"), statement.one("y")) : statement.many("x");
        return new CorrelationHypothesis(relation(statement), names.get(0), names.get(1), statement.marked("denied"));
    }

    private static Relation relation(Statement statement) {
        for (var relation : Relation.values()) {
            if (statement.marked(mark(relation))) {
                return relation;
            }
        }
        throw new IllegalStateException("the grammar marks no relation in " + statement);
    }

    /** Returns the grammar's mark for a relation, such as only-indirect for ONLY_INDIRECT_CAUSE. */
    private static String mark(Relation relation) {
        return switch (relation) {
            case DIRECT_CAUSE, INDIRECT_CAUSE, ONLY_INDIRECT_CAUSE ->
                words(relation).replace("-cause", "");
            case DIRECTLY_CONNECTED -> "connected";
            case CAUSE, COMMON_CAUSE, COMMON_EFFECT, COMMON_PARENT, COMMON_CHILD -> words(relation);
        };
    }

    private static String words(Relation relation) {
        return relation.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
