package io.whence.reasoning.request;

import io.whence.reasoning.estimand.Distribution;
import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.grammar.Statement;
import io.whence.reasoning.grammar.UnreadableTextException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the parts of a request together once each was read: the values of variables are numbered last, when all were named. */
final class Assembly {

    private final ReasoningText raw;
    private final VariableNames names;
    private final Values values;
    private final GraphStatements graph;
    private final ProbabilityReader probabilities;
    private final StoryReader story;
    private final List<Statement> questions;
    private final List<Sentence> asked;

    Assembly(
            ReasoningText raw,
            VariableNames names,
            Values values,
            GraphStatements graph,
            ProbabilityReader probabilities,
            StoryReader story,
            List<Statement> questions,
            List<Sentence> asked) {
        this.raw = raw;
        this.names = names;
        this.values = values;
        this.graph = graph;
        this.probabilities = probabilities;
        this.story = story;
        this.questions = questions;
        this.asked = asked;
    }

    ReasoningRequest request() {
        if (graph.isEmpty()) {
            throw UnreadableTextException.whole(
                    (raw.text() + raw.probabilities() + raw.query()).strip(),
                    "a graph: 'x causes y', 'x -> y', dagitty, DOT, GML, GraphML, lavaan");
        }
        var query = query();
        boolean table = CountTable.isOne(raw.probabilities());
        if (!table) {
            probabilities.readAll(raw.probabilities());
        }
        note(query);
        Optional<Distribution> counts =
                table ? Optional.of(CountTable.read(raw.probabilities(), names, values)) : Optional.empty();
        if (table && (!probabilities.stated().isEmpty() || !story.overVariables())) {
            throw UnreadableTextException.whole(raw.text().strip(), "probabilities either as a table or as statements");
        }
        var described = story.described(!probabilities.stated().isEmpty());
        var stated = new LinkedHashMap<Probability, Double>();
        probabilities
                .stated()
                .forEach(one ->
                        Contradictions.put(stated, ProbabilityReader.probability(one.chance(), values), one.value()));
        if (described.isEmpty()) {
            story.putInto(stated);
        }
        Contradictions.refuse(stated, values.sizes());
        return new ReasoningRequest(
                graph.graph(),
                new Known(stated, counts, values, described, story.story()),
                query,
                graph.assumptions(),
                graph.defects());
    }

    private void note(Query query) {
        probabilities.note();
        story.note();
        query.formula().ifPresent(this::note);
        note(query, "x", "v");
        note(query, "x", "f");
        note(query, "x0", "f");
        note(query, "y", "w");
        note(query, "y", "g");
        for (var place : List.of("c", "h")) {
            query.many(place).forEach(phrase -> EventList.read(phrase, names)
                    .orElseThrow(() -> UnreadableTextException.whole(
                            phrase, "variables with their values, such as 'age being low'"))
                    .forEach(event -> values.note(event.variable(), event.value())));
        }
    }

    private void note(Query query, String variable, String value) {
        if (query.has(variable) && query.has(value) && !query.kind().isStructural()) {
            query.many(value).forEach(label -> values.note(query.one(variable), label));
        }
    }

    private void note(Formula formula) {
        if (formula instanceof Formula.Chance chance) {
            if (chance.mean()) {
                chance.set().forEach(event -> values.note(event.variable(), event.value()));
                chance.given().forEach(event -> values.note(event.variable(), event.value()));
            } else {
                ProbabilityReader.note(chance, values);
            }
        } else if (formula instanceof Formula.Joined joined) {
            note(joined.left());
            note(joined.right());
        }
    }

    private Query query() {
        var reader = new QueryReader(names, story);
        boolean apart = !raw.query().isBlank();
        if (apart && (!questions.isEmpty() || !asked.isEmpty())) {
            throw UnreadableTextException.whole(
                    asked.isEmpty() ? raw.text().strip() : asked.get(0).words(),
                    "one question; another is asked in 'query'");
        }
        if (apart) {
            return reader.read(RequestReader.plain(raw.query()));
        }
        if (questions.size() == 1 && asked.isEmpty()) {
            reader.refuseUnknown(questions.get(0));
            return QueryReader.query(questions.get(0), Optional.empty(), List.of(), raw.text());
        }
        if (asked.isEmpty() || !questions.isEmpty()) {
            throw UnreadableTextException.whole(
                    raw.text().strip(), "one question, found " + (questions.size() + asked.size()));
        }
        return reader.read(asked.stream().map(Sentence::words).collect(Collectors.joining("? ")) + "?");
    }
}
