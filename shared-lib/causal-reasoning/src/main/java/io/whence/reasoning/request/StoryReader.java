package io.whence.reasoning.request;

import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.grammar.Statement;
import io.whence.reasoning.grammar.StatementReader;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.story.Clause;
import io.whence.reasoning.story.PhraseSpace;
import io.whence.reasoning.story.RawProbability;
import io.whence.reasoning.story.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what sentences say beside the graph: probabilities in words, observations, mechanisms, methods. */
final class StoryReader {

    private static final List<String> RULES = List.of("@method", "@observed", "@correlation", "@probability");

    /** A probability in words, its parts as they stand. */
    private record Worded(String of, String given, double value, Sentence sentence) {}

    private final VariableNames names;
    private final Values values;
    private final String text;
    private final List<Worded> worded = new ArrayList<>();
    private final List<Clause> mechanisms = new ArrayList<>();
    private final List<String> observations = new ArrayList<>();
    private final Map<String, Set<String>> methods = new LinkedHashMap<>();

    StoryReader(VariableNames names, Values values, String text) {
        this.names = names;
        this.values = values;
        this.text = text;
    }

    void mechanism(Sentence sentence) {
        mechanisms.addAll(MechanismReader.read(sentence));
    }

    /** Reads a sentence; false where it is of another kind. */
    boolean read(Sentence sentence) {
        var reader = new StatementReader(RequestReader.GRAMMAR, names.vocabulary(), RULES, "");
        var statements = reader.tried(sentence.tokens());
        if (statements.isEmpty() || statements.get().isEmpty()) {
            return false;
        }
        statements.get().forEach(statement -> add(statement, sentence));
        return true;
    }

    void add(Statement statement, Sentence sentence) {
        switch (statement.rule()) {
            case "method" -> methods.put(statement.one("m"), new LinkedHashSet<>(statement.many("z")));
            case "observed" ->
                Words.split(Words.of(statement.one("o")), "and", ",")
                        .forEach(words -> observations.add(Words.join(words)));
            case "probability" -> probability(statement, sentence);
            default -> {}
        }
    }

    private void probability(Statement statement, Sentence sentence) {
        var of = statement.one("e");
        var given = new ArrayList<String>(statement.many("c"));
        given.addAll(statement.many("d"));
        for (var mark : List.of(" given ", " among ", " conditional on ")) {
            int cut = of.indexOf(mark);
            if (cut > 0) {
                given.add(of.substring(cut + mark.length()));
                of = of.substring(0, cut);
            }
        }
        double value = Double.parseDouble(statement.one("n"));
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(sentence.words() + ": " + value + " is not between 0 and 1");
        }
        worded.add(new Worded(of, String.join(" , ", given), value, sentence));
    }

    /** Notes every value that the words name, before values are numbered. */
    void note() {
        for (var one : worded) {
            for (var phrase : List.of(one.of(), one.given())) {
                EventList.read(phrase, names)
                        .ifPresent(events -> events.forEach(event -> values.note(event.variable(), event.value())));
            }
        }
    }

    /** Returns whether every probability in words is over known variables. */
    boolean overVariables() {
        return firstDescribed().isEmpty();
    }

    private Optional<Worded> firstDescribed() {
        return worded.stream()
                .filter(one -> EventList.read(one.of(), names).isEmpty()
                        || (!one.given().isBlank()
                                && EventList.read(one.given(), names).isEmpty()))
                .findFirst();
    }

    /** Adds the probabilities in words to those in symbols. */
    void putInto(Map<Probability, Double> known) {
        for (var one : worded) {
            var of = EventList.read(one.of(), names).orElseThrow();
            var given = one.given().isBlank()
                    ? List.<Formula.Event>of()
                    : EventList.read(one.given(), names).orElseThrow();
            var probability =
                    Probability.of(ProbabilityReader.terms(of, values), ProbabilityReader.terms(given, values));
            Contradictions.put(known, probability, one.value());
        }
    }

    /**
     * Returns the probabilities as ones over descriptions.
     *
     * @param beside whether others are given in symbols, which descriptions cannot be matched with
     */
    Optional<PhraseSpace> described(boolean beside) {
        if (worded.isEmpty() || overVariables()) {
            return Optional.empty();
        }
        if (beside) {
            throw UnreadableTextException.of(
                    text,
                    firstDescribed().orElseThrow().sentence().tokens(),
                    "variables of the graph with their values, such as 'smoking being high', as other probabilities are in symbols");
        }
        return Optional.of(new PhraseSpace(worded.stream()
                .map(one -> RawProbability.of(
                        new RawProbability.Parts(Words.of(one.given()), Words.of(one.of()), one.value())))
                .toList()));
    }

    Story story() {
        var longest = new LinkedHashMap<String, String>();
        names.variables().forEach(variable -> longest.put(variable, names.longest(variable)));
        return new Story(mechanisms, observations, methods, longest);
    }
}
