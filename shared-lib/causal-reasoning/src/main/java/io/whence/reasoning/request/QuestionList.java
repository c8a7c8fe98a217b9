package io.whence.reasoning.request;

import io.whence.reasoning.grammar.Grammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What can be said and asked, taken from the grammars themselves. */
public final class QuestionList {

    private static final Grammar CORRELATIONS = Grammar.of("common.grammar", "correlations.grammar");
    private static final List<String> TOLD = List.of(
            "@edge",
            "@which",
            "@arrow",
            "@latent",
            "@hidden",
            "@hidden-cause",
            "@common",
            "@collider",
            "@nodes",
            "@no-hidden",
            "@probability",
            "@correlation",
            "@observed",
            "@method");
    private static final List<String> CLAIMED = List.of(
            "direct",
            "indirect",
            "only-indirect",
            "any-cause",
            "common-effect",
            "common-cause",
            "common-child",
            "common-parent",
            "connected");

    private QuestionList() {}

    /**
     * One kind of question or statement.
     *
     * @param kind its name, as in {@link Kind}
     * @param wordings one example of each way to put it; X, Y, Z stand for variables
     */
    public record Entry(String kind, List<String> wordings) {

        public Entry {
            wordings = List.copyOf(wordings);
        }
    }

    /** Returns every kind of question about a graph or an effect. */
    public static List<Entry> questions() {
        var entries = new ArrayList<Entry>();
        for (var kind : Kind.values()) {
            var wordings = kind == Kind.FORMULA
                    ? List.of(
                            "P(Y=1 | do(X=1))",
                            "P(Y=1 | do(X=1)) - P(Y=1 | do(X=0))",
                            "E[Y | do(X=1)] / E[Y | do(X=0)]",
                            "Is P(Y | do(X)) identifiable?",
                            "Is P(Y=1 | do(X=1)) greater than P(Y=1 | do(X=0))?")
                    : RequestReader.GRAMMAR.samples(kind.rule());
            entries.add(new Entry(kind.name().toLowerCase(Locale.ROOT), wordings));
        }
        return entries;
    }

    /** Returns every kind of statement that a text may hold. */
    public static List<Entry> statements() {
        var entries = new ArrayList<>(TOLD.stream()
                .map(rule -> new Entry(rule.substring(1), RequestReader.GRAMMAR.samples(rule)))
                .toList());
        entries.add(new Entry("dependent", CORRELATIONS.samples("@dependent")));
        entries.add(new Entry("independent", CORRELATIONS.samples("@independent")));
        return entries;
    }

    /** Returns every relation that a hypothesis over correlations may claim. */
    public static List<Entry> hypotheses() {
        return CLAIMED.stream()
                .map(rule -> new Entry(rule, CORRELATIONS.samples(rule)))
                .toList();
    }
}
