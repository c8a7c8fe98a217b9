package io.whence.reasoning.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a text as a run of statements with connectors between them. A sentence may hold several statements; longer readings
 * are tried first, and a choice that leaves a remainder unread is taken back.
 */
public final class StatementReader {

    private static final String CONNECTOR = "connector";

    private final Grammar grammar;
    private final Vocabulary names;
    private final List<String> rules;
    private final String expected;

    public StatementReader(Grammar grammar, Vocabulary names, List<String> rules, String expected) {
        this.grammar = grammar;
        this.names = names;
        this.rules = rules;
        this.expected = expected;
    }

    /**
     * Reads a whole text, sentence by sentence. A sentence that mentions no variable states nothing and is passed over when
     * {@code mute} says so.
     *
     * @throws UnreadableTextException at the first sentence, or rest of one, that is no statement
     */
    public List<Statement> read(String text, java.util.function.Predicate<List<Token>> mute) {
        var statements = new ArrayList<Statement>();
        for (var sentence : Tokens.uncapitalised(Tokens.sentences(Tokens.of(text)))) {
            var run = new Run(sentence);
            var found = run.from(0);
            if (found.isPresent()) {
                statements.addAll(found.get());
            } else if (!mute.test(sentence)) {
                throw UnreadableTextException.of(text, sentence.subList(run.furthest, sentence.size()), expected);
            }
        }
        return statements;
    }

    /** Reads one sentence; empty where some of it is no statement. */
    public Optional<List<Statement>> tried(List<Token> sentence) {
        return new Run(sentence).from(0);
    }

    /**
     * Reads one sentence of a text.
     *
     * @throws UnreadableTextException at the part that is no statement
     */
    public List<Statement> sentence(String text, List<Token> sentence) {
        var run = new Run(sentence);
        return run.from(0)
                .orElseThrow(() -> UnreadableTextException.of(
                        text,
                        sentence.subList(Math.min(run.furthest, sentence.size() - 1), sentence.size()),
                        expected));
    }

    /** One sentence; remembers from which positions the rest cannot be read. */
    private final class Run {
        private final Input input;
        private final Map<Integer, Optional<List<Statement>>> known = new HashMap<>();
        private int furthest;

        Run(List<Token> tokens) {
            this.input = new Input(grammar, tokens, names);
        }

        Optional<List<Statement>> from(int position) {
            var before = known.get(position);
            if (before != null) {
                return before;
            }
            var found = position == input.size() ? Optional.of(List.<Statement>of()) : search(position);
            known.put(position, found);
            return found;
        }

        private Optional<List<Statement>> search(int position) {
            furthest = Math.max(furthest, position);
            for (var candidate : candidates(position)) {
                var rest = from(candidate.end());
                if (rest.isPresent()) {
                    return Optional.of(joined(candidate, rest.get()));
                }
            }
            for (var connector : input.from(CONNECTOR, position)) {
                var rest = from(connector.end());
                if (rest.isPresent()) {
                    return rest;
                }
            }
            return Optional.empty();
        }

        private List<Candidate> candidates(int position) {
            var candidates = new ArrayList<Candidate>();
            for (var rule : rules) {
                input.from(rule, position).forEach(reading -> candidates.add(new Candidate(rule, reading)));
            }
            candidates.sort(Comparator.comparingInt(Candidate::end).reversed());
            return candidates;
        }

        private List<Statement> joined(Candidate first, List<Statement> rest) {
            var all = new ArrayList<>(List.of(
                    new Statement(first.rule().substring(1), first.reading().names())));
            all.addAll(rest);
            return all;
        }
    }

    private record Candidate(String rule, Reading reading) {
        int end() {
            return reading.end();
        }
    }
}
