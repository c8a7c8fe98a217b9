package io.whence.reasoning.story;

import io.whence.reasoning.effects.CausalQuery.Event;
import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.estimand.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the yes/no variables behind descriptions. Descriptions that take turns at one place of otherwise equal statements are
 * the two values of one variable; others join the variable whose descriptions they resemble.
 */
public final class PhraseSpace {

    /** Least resemblance of a description to one seen before. */
    private static final double RESEMBLANCE = 0.45;

    /** A description and the value it stands for. */
    private record Value(Phrase phrase, int number) {}

    private final Map<String, List<Value>> variables = new LinkedHashMap<>();
    private final List<RawProbability> statements;

    public PhraseSpace(List<RawProbability> statements) {
        this.statements = List.copyOf(statements);
        var shapes = new LinkedHashMap<List<Integer>, List<RawProbability>>();
        for (var statement : statements) {
            var shape =
                    List.of(statement.conditions().size(), statement.events().size());
            shapes.computeIfAbsent(shape, key -> new ArrayList<>()).add(statement);
        }
        shapes.entrySet().stream()
                .sorted(Comparator.comparingInt(
                        entry -> -entry.getKey().get(0) - entry.getKey().get(1)))
                .forEach(entry -> read(entry.getKey(), entry.getValue()));
    }

    private void read(List<Integer> shape, List<RawProbability> alike) {
        for (int place = 0; place < shape.get(0); place++) {
            int at = place;
            slot(alike.stream()
                    .map(statement -> Phrase.of(statement.conditions().get(at)))
                    .toList());
        }
        for (int place = 0; place < shape.get(1); place++) {
            int at = place;
            slot(alike.stream()
                    .map(statement -> Phrase.of(statement.events().get(at)))
                    .toList());
        }
    }

    private void slot(List<Phrase> phrases) {
        var distinct = new ArrayList<>(new LinkedHashSet<>(phrases));
        if (distinct.size() == 2
                && resolve(distinct.get(0)).isEmpty()
                && resolve(distinct.get(1)).isEmpty()) {
            int first = distinct.get(0).affirmed() && !distinct.get(1).affirmed() ? 1 : 0;
            introduce(List.of(new Value(distinct.get(0), first), new Value(distinct.get(1), 1 - first)));
            return;
        }
        for (var phrase : distinct) {
            if (resolve(phrase).isEmpty()) {
                introduce(List.of(new Value(phrase, phrase.affirmed() ? 1 : 0)));
            }
        }
    }

    private void introduce(List<Value> values) {
        var shown = values.get(values.size() - 1).number() == 1 ? values.get(values.size() - 1) : values.get(0);
        var name = Words.join(shown.phrase().stems());
        variables.put(variables.containsKey(name) ? name + " (2)" : name, values);
    }

    /** Returns the variable and value that a description stands for; empty where nothing seen resembles it. */
    public Optional<Event> resolve(Phrase phrase) {
        Optional<Event> best = Optional.empty();
        double resemblance = RESEMBLANCE;
        for (var entry : variables.entrySet()) {
            for (var value : entry.getValue()) {
                double alike =
                        value.phrase().similarity(phrase) + (value.phrase().affirmed() == phrase.affirmed() ? 1e-6 : 0);
                if (alike > resemblance) {
                    resemblance = alike;
                    best = Optional.of(new Event(entry.getKey(), number(value, phrase)));
                }
            }
        }
        return best;
    }

    /** Returns what a question's description stands for; empty also where a word of it is in no statement. */
    public Optional<Event> resolveWhole(Phrase phrase) {
        var all = statements.stream()
                .flatMap(statement ->
                        java.util.stream.Stream.concat(statement.conditions().stream(), statement.events().stream()))
                .map(Phrase::of)
                .toList();
        return phrase.isExplainedBy(all) ? resolve(phrase) : Optional.empty();
    }

    private static int number(Value value, Phrase phrase) {
        return value.phrase().affirmed() == phrase.affirmed() ? value.number() : 1 - value.number();
    }

    /** Returns the statements as probabilities over the variables found. */
    public Map<Probability, Double> given() {
        var given = new LinkedHashMap<Probability, Double>();
        for (var statement : statements) {
            given.put(Probability.of(terms(statement.events()), terms(statement.conditions())), statement.value());
        }
        return given;
    }

    private List<Term> terms(List<List<String>> phrases) {
        return phrases.stream()
                .flatMap(words -> resolve(Phrase.of(words)).stream())
                .map(event -> new Term(event.variable(), event.value()))
                .toList();
    }

    public Set<String> variables() {
        return variables.keySet();
    }
}
