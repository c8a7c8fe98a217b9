package io.whence.reasoning.language;

import io.whence.reasoning.equivalence.Independence;
import io.whence.reasoning.equivalence.NoSuchClassException;
import io.whence.reasoning.grammar.Grammar;
import io.whence.reasoning.grammar.Input;
import io.whence.reasoning.grammar.NameCheck;
import io.whence.reasoning.grammar.Statement;
import io.whence.reasoning.grammar.StatementReader;
import io.whence.reasoning.grammar.Token;
import io.whence.reasoning.grammar.Tokens;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.grammar.Vocabulary;
import io.whence.reasoning.graph.Pair;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a premise states.
 *
 * @param variables in order of declaration, else of mention
 * @param independences the stated ones; every other pair and condition counts as dependent
 * @param dependences the stated ones, against which the others are checked
 * @param passed sentences that state nothing and were passed over
 */
record CorrelationPremise(
        List<String> variables, Set<Independence> independences, Set<Independence> dependences, List<String> passed) {

    private static final Grammar GRAMMAR = Grammar.of("common.grammar", "correlations.grammar");
    /** What ends a name in a declaration; any other word may be part of one. */
    private static final Set<String> BETWEEN_NAMES = Set.of(
            "and",
            "or",
            "whose",
            "where",
            "with",
            "are",
            "is",
            "was",
            "were",
            "variables",
            "have",
            "had",
            "be",
            "forms",
            "that",
            "which",
            "from",
            "among",
            "across",
            "using");
    /** Words that make a sentence a statement, so that it must be read. */
    private static final Pattern TELLING = Pattern.compile(
            "(?i)(in|un)?(dependen|correlat|associat|relat|cause|affect|influenc|confound|latent|hidden|unobserved|unmeasured|given|condition|adjust"
                    + "|separat|predict|not\\b|no\\b|never|vanish|screen).*|[⊥⫫⟂=≠].*");

    private static final Set<String> PRONOUNS = Set.of(
            "it", "they", "them", "which", "that", "this", "these", "those", "both", "neither", "nor", "not", "no",
            "never");
    private static final String EXPECTED = "variables, a correlation or an independence";

    static Grammar grammar() {
        return GRAMMAR;
    }

    /**
     * Reads a premise. Sentences that mention none of the declared variables and state no relation are passed over, and noted.
     *
     * @throws UnreadableTextException at the fragment that is no statement
     * @throws NoSuchClassException where the same is called both dependent and independent
     */
    static CorrelationPremise read(String text) {
        var declared = declared(text);
        var names = declared.isEmpty()
                ? Vocabulary.open(GRAMMAR.words(), word -> PRONOUNS.contains(word.toLowerCase(Locale.ROOT)))
                : Vocabulary.of(declared);
        var reader = new StatementReader(GRAMMAR, names, rules(declared), EXPECTED);
        var passed = new ArrayList<String>();
        var statements = reader.read(
                text,
                sentence -> !declared.isEmpty() && mentionsNone(sentence, names) && passedOver(text, sentence, passed));
        var gathered = new Gathered(declared);
        statements.forEach(gathered::add);
        if (declared.isEmpty()) {
            NameCheck.misspelt(gathered.variables).ifPresent(why -> {
                throw UnreadableTextException.whole(why, "every variable's name in one spelling");
            });
        }
        refuseContradiction(gathered.independences, gathered.dependences);
        return new CorrelationPremise(
                List.copyOf(gathered.variables),
                Set.copyOf(gathered.independences),
                Set.copyOf(gathered.dependences),
                passed);
    }

    private static boolean passedOver(String text, List<Token> sentence, List<String> passed) {
        boolean telling = sentence.stream()
                .anyMatch(token -> TELLING.matcher(token.text()).matches());
        if (!telling) {
            passed.add(Tokens.fragment(text, sentence));
        }
        return !telling;
    }

    private static List<String> rules(List<String> declared) {
        return declared.isEmpty()
                ? List.of("@dependent", "@independent", "@again", "@heading")
                : List.of("@dependent", "@independent", "@again", "@heading", "@variables");
    }

    /**
     * Returns the variables that some sentence declares; none where no sentence does. Of several readings that counts whose names
     * the other sentences use, and of these the one with the longest names.
     */
    private static List<String> declared(String text) {
        var open = Vocabulary.open(BETWEEN_NAMES);
        var sentences = Tokens.uncapitalised(Tokens.sentences(Tokens.of(text)));
        for (var sentence : sentences) {
            var input = new Input(GRAMMAR, sentence, open);
            for (int start = 0; start < sentence.size(); start++) {
                List<String> best = List.of();
                long most = -1;
                for (var reading : input.from("@variables", start)) {
                    var names = reading.names().getOrDefault("names", List.of());
                    long used = 1000 * used(names, sentences, sentence)
                            + names.stream().mapToInt(String::length).sum();
                    if (reading.end() == sentence.size() && used > most) {
                        best = names;
                        most = used;
                    }
                }
                if (!best.isEmpty()) {
                    return best;
                }
            }
        }
        return List.of();
    }

    /** Returns how many of the names the other sentences use. */
    private static long used(List<String> names, List<List<Token>> sentences, List<Token> declaring) {
        return names.stream()
                .filter(name -> {
                    var vocabulary = Vocabulary.of(List.of(name));
                    return sentences.stream()
                            .filter(sentence -> sentence != declaring)
                            .anyMatch(sentence -> !mentionsNone(sentence, vocabulary));
                })
                .count();
    }

    private static boolean mentionsNone(List<Token> sentence, Vocabulary names) {
        for (int i = 0; i < sentence.size(); i++) {
            if (!names.at(sentence, i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** What the statements read so far say. */
    private static final class Gathered {
        private final Set<String> variables;
        private final Set<Independence> independences = new LinkedHashSet<>();
        private final Set<Independence> dependences = new LinkedHashSet<>();
        private List<Independence> last = List.of();
        private boolean lastIndependent;

        Gathered(List<String> declared) {
            variables = new LinkedHashSet<>(declared);
        }

        void add(Statement statement) {
            List.of("x", "y", "z", "pairs").forEach(slot -> variables.addAll(statement.many(slot)));
            switch (statement.rule()) {
                case "independent" -> take(pairs(statement), true);
                case "dependent" -> take(pairs(statement), zero(statement));
                case "again" -> again(Set.copyOf(statement.many("z")));
                default -> {}
            }
        }

        private void take(List<Independence> pairs, boolean independent) {
            last = pairs;
            lastIndependent = independent;
            (independent ? independences : dependences).addAll(pairs);
        }

        /** "… given a, and given b and c": the same pairs under another condition. */
        private void again(Set<String> given) {
            if (last.isEmpty()) {
                throw UnreadableTextException.whole(
                        String.join(", ", given), "a statement before its second condition");
            }
            take(last.stream().map(pair -> new Independence(pair.pair(), given)).toList(), lastIndependent);
        }

        /** Returns whether a coefficient is stated to be a number that is 0. */
        private static boolean zero(Statement statement) {
            return statement.marked("r") && Double.parseDouble(statement.one("r")) == 0;
        }
    }

    /** Returns each pair that a statement joins: one with many, every two of a list, or the pairs listed. */
    private static List<Independence> pairs(Statement statement) {
        var given = Set.copyOf(statement.many("z"));
        var pairs = new ArrayList<Independence>();
        var listed = statement.many("pairs");
        for (int i = 0; i + 1 < listed.size(); i += 2) {
            pairs.add(new Independence(new Pair(listed.get(i), listed.get(i + 1)), given));
        }
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
