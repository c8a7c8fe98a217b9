package io.whence.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

/** Questions to the reasoning engine. */
@Command(
        name = "reason",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        description = {
            "Answers causal questions exactly, with the derivation.",
            "A text may also be the name of a file, or - for standard input."
        },
        subcommands = {
            ReasonCommand.Correlations.class,
            ReasonCommand.Graph.class,
            ReasonCommand.Effects.class,
            ReasonCommand.ActualCausation.class,
            ReasonCommand.EventChain.class,
            ReasonCommand.Direction.class,
            ReasonCommand.Compare.class,
            ReasonCommand.Convert.class,
            ReasonCommand.Questions.class,
            ReasonCommand.Literature.class
        })
final class ReasonCommand {

    /** Whether a hypothesis follows from correlations. */
    @Command(name = "correlations", description = "Does a causal hypothesis follow from correlations?")
    static final class Correlations extends ReasonQuestion {

        @Parameters(index = "0", paramLabel = "PREMISE", description = "may end with \"Hypothesis: …\"")
        private String premise = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "HYPOTHESIS")
        private String hypothesis = "";

        @Override
        String address() {
            return "/v1/reason/correlations";
        }

        @Override
        void fill(ObjectNode body) {
            body.put("premise", text(premise)).put("hypothesis", text(hypothesis));
        }

        @Override
        List<String> describe(JsonNode answer) {
            return ReasonAnswers.correlations(answer);
        }
    }

    /** Questions about a graph. */
    @Command(
            name = "graph",
            description =
                    "Reachability, separation, paths, adjustment, instruments, identifiability; 'questions' lists all.")
    static final class Graph extends ReasonQuestion {

        @Parameters(
                index = "0",
                paramLabel = "GRAPH",
                description = "\"A -> B; B <-> C\", dagitty, DOT, …, or sentences")
        private String graph = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "QUESTION", description = "\"Does A cause C?\"")
        private String question = "";

        @Override
        String address() {
            return "/v1/reason/graph";
        }

        @Override
        void fill(ObjectNode body) {
            graph(body, graph);
            body.put("question", text(question));
        }

        @Override
        List<String> describe(JsonNode answer) {
            return ReasonAnswers.graph(answer);
        }
    }

    /** Effects of interventions. */
    @Command(name = "effects", description = "Identifies an effect and computes it from what is given.")
    static final class Effects extends ReasonQuestion {

        @Parameters(
                index = "0",
                paramLabel = "GRAPH",
                description = "\"A -> B; B <-> C\", dagitty, DOT, …, or sentences")
        private String graph = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "QUERY", description = "\"What is the ATE of A on B?\"")
        private String query = "";

        @Option(
                names = "--given",
                paramLabel = "PROBABILITIES",
                description = "\"P(B=1|A=0)=0.3; P(A=1)=0.5\", or a table of counts")
        private String given = "";

        @Override
        String address() {
            return "/v1/effects";
        }

        @Override
        void fill(ObjectNode body) {
            graph(body, graph);
            body.put("query", text(query)).put("probabilities", text(given));
        }

        @Override
        List<String> describe(JsonNode answer) {
            return ReasonAnswers.effect(answer);
        }
    }

    /** What caused what in a single case. */
    @Command(name = "actual-causation", description = "Did the candidate cause the outcome, in what happened?")
    static final class ActualCausation extends ReasonQuestion {

        @Parameters(index = "0", paramLabel = "MODEL", description = "structural equations, usually a file")
        private String model = "";

        @Parameters(index = "1", paramLabel = "CANDIDATE", description = "\"Suzy\", \"not Ann and Level = 2\"")
        private String candidate = "";

        @Parameters(index = "2", paramLabel = "OUTCOME", description = "a formula over the model's variables")
        private String outcome = "";

        @Override
        String address() {
            return "/v1/actual-causation";
        }

        @Override
        void fill(ObjectNode body) {
            body.put("scm", text(model)).put("candidate", candidate).put("outcome", outcome);
        }

        @Override
        List<String> describe(JsonNode answer) {
            return ReasonAnswers.actualCausation(answer);
        }
    }

    /** Who did what to whom. */
    @Command(
            name = "event-chain",
            description = "Takes a nested sentence apart: who did what to whom, and in which order.")
    static final class EventChain extends ReasonQuestion {

        @Parameters(index = "0", paramLabel = "SENTENCE")
        private String sentence = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = "QUESTION", description = "\"What did the dog do?\"")
        private String question = "";

        @Override
        String address() {
            return "/v1/parse/event-chain";
        }

        @Override
        void fill(ObjectNode body) {
            body.put("sentence", text(sentence)).put("question", text(question));
        }

        @Override
        List<String> describe(JsonNode answer) {
            return ReasonAnswers.eventChain(answer);
        }
    }

    /** Which of two things is the cause. */
    @Command(name = "direction", description = "Which of two things is the cause, by the literature in the graph?")
    static final class Direction extends ReasonQuestion {

        @Parameters(index = "0", paramLabel = "A")
        private String first = "";

        @Parameters(index = "1", paramLabel = "B")
        private String second = "";

        @Override
        String address() {
            return "/v1/pairs/direction";
        }

        @Override
        void fill(ObjectNode body) {
            body.put("a", first).put("b", second);
        }

        @Override
        List<String> describe(JsonNode answer) {
            return ReasonAnswers.direction(answer, first, second);
        }
    }

    /** How well a graph matches another. */
    @Command(name = "compare", description = "Compares a predicted graph with a gold one.")
    static final class Compare extends ReasonQuestion {

        @Parameters(index = "0", paramLabel = "GOLD", description = "\"a -> b; b -> c\"")
        private String gold = "";

        @Parameters(index = "1", paramLabel = "PREDICTED")
        private String predicted = "";

        @Override
        String address() {
            return "/v1/graphs/evaluate";
        }

        @Override
        void fill(ObjectNode body) {
            body.put("gold", text(gold)).put("predicted", text(predicted));
        }

        @Override
        List<String> describe(JsonNode answer) {
            return ReasonAnswers.comparison(answer);
        }
    }

    /** A graph in another format. */
    @Command(name = "convert", description = "Writes a graph in another format.")
    static final class Convert extends ReasonQuestion {

        @Parameters(index = "0", paramLabel = "GRAPH", description = "in any format, usually a file")
        private String graph = "";

        @Option(
                names = "--to",
                paramLabel = "FORMAT",
                defaultValue = "edges",
                description = "edges, dagitty, dot, gml, graphml, lavaan, bnlearn, json")
        private String to = "edges";

        @Override
        String address() {
            return "/v1/graphs/convert";
        }

        @Override
        void fill(ObjectNode body) {
            body.put("graph", text(graph)).put("to", to);
        }

        @Override
        List<String> describe(JsonNode answer) {
            return ReasonAnswers.conversion(answer);
        }
    }

    /** What can be asked. */
    @Command(name = "questions", description = "Lists everything that can be asked and stated, with examples.")
    static final class Questions extends ReasonQuestion {

        @Override
        String address() {
            return "/v1/reason/questions";
        }

        @Override
        void fill(ObjectNode body) {
            // the list is read without a body
        }

        @Override
        JsonNode ask(Gateway gateway) {
            return gateway.get(address());
        }

        @Override
        List<String> describe(JsonNode answer) {
            return ReasonAnswers.questions(answer);
        }
    }

    /** A part of the literature graph, and questions about it. */
    @Command(
            name = "literature",
            description = "A part of the literature graph with its cycles, or a question about it.")
    static final class Literature extends ReasonQuestion {

        @Parameters(arity = "1..*", paramLabel = "CONCEPT", description = "words, labels or ids")
        private List<String> concepts = List.of();

        @Option(names = "--question", paramLabel = "TEXT", description = "\"Does stress cause insomnia?\"")
        private String question = "";

        @Option(names = "--hops", defaultValue = "1", description = "how far to go from the concepts: 0 to 2")
        private int hops = 1;

        @Option(names = "--belief", defaultValue = "0", description = "leaves out claims believed less")
        private double belief;

        @Option(names = "--document", paramLabel = "ID", description = "only claims with evidence in this document")
        private List<String> documents = List.of();

        @Option(names = "--drop", paramLabel = "CLAIM", description = "leaves out a claim, to break a cycle")
        private List<String> dropped = List.of();

        @Override
        String address() {
            return question.isBlank() ? "/v1/graphs/literature" : "/v1/graphs/literature/questions";
        }

        @Override
        void fill(ObjectNode body) {
            body.put("hops", hops).put("minBelief", belief).put("question", question);
            put(body.putArray("concepts"), concepts);
            put(body.putArray("documents"), documents);
            put(body.putArray("drop"), dropped);
        }

        private static void put(ArrayNode array, List<String> texts) {
            texts.forEach(array::add);
        }

        @Override
        List<String> describe(JsonNode answer) {
            return ReasonAnswers.literature(answer);
        }
    }
}
