package io.whence.reasoning.request;

import io.whence.reasoning.format.GraphFormat;
import io.whence.reasoning.grammar.Grammar;
import io.whence.reasoning.grammar.Statement;
import io.whence.reasoning.grammar.StatementReader;
import io.whence.reasoning.grammar.Token;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.grammar.Vocabulary;
import io.whence.reasoning.graph.MixedGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a request at the border: first what other names variables have, then the graph with names not known before, then all that
 * needs the variables to be known. Every sentence is read by one of these or the request is refused.
 */
final class RequestReader {

    static final Grammar GRAMMAR =
            Grammar.of("common.grammar", "graph.grammar", "questions.grammar", "effects.grammar");
    /** The words of statements, which are no part of names; those of questions may be. */
    private static final Grammar TOLD = Grammar.of("common.grammar", "graph.grammar");

    static final List<String> STATEMENTS = List.of(
            "@arrow",
            "@latent",
            "@hidden",
            "@hidden-cause",
            "@common",
            "@collider",
            "@edge",
            "@which",
            "@nodes",
            "@no-hidden",
            "@scene",
            "@instruction");
    private static final List<String> STRUCTURAL =
            Stream.of(Kind.values()).filter(Kind::isStructural).map(Kind::rule).toList();
    private static final String EXPECTED = "an edge such as 'X causes Y', a probability, or a question about the graph";
    private static final Pattern BLOCK =
            Pattern.compile("(?is)\\b(?:(?:strict\\s+)?(?:digraph|graph)|dag|pdag|mag|pag)\\b[^{}\\[\\].;?]{0,40}\\{");
    /** Only to a question for what would have been are sentences of causes mechanisms; else they are edges. */
    private static final Pattern COUNTERFACTUAL = Pattern.compile("(?i)^\\s*would\\b.*\\bif\\b");

    private static final Set<String> NO_NAMES = Set.of(
            "it",
            "they",
            "them",
            "which",
            "who",
            "whom",
            "that",
            "this",
            "these",
            "those",
            "what",
            "there",
            "not",
            "no",
            "never",
            "nothing",
            "both",
            "neither",
            "nor",
            "either",
            "also",
            "may",
            "might",
            "could",
            "should",
            "would",
            "will",
            "must",
            "however",
            "because",
            "strongly",
            "weakly",
            "directly",
            "indirectly",
            "possibly",
            "probably",
            "perhaps",
            "often",
            "sometimes",
            "mainly",
            "partly",
            "only",
            "then",
            "via",
            "through");
    private static final Set<String> MORE_RESERVED = Set.of(
            "may",
            "might",
            "could",
            "should",
            "would",
            "will",
            "must",
            "shall",
            "cannot",
            "strongly",
            "weakly",
            "partly",
            "mainly",
            "mostly",
            "possibly",
            "probably",
            "perhaps",
            "sometimes",
            "often",
            "usually",
            "rarely",
            "never",
            "always",
            "via",
            "through",
            "because",
            "since",
            "unless",
            "until",
            "therefore",
            "thus",
            "hence",
            "whether",
            "nor",
            "neither",
            "which",
            "who",
            "whom",
            "it",
            "they",
            "them",
            "this",
            "these",
            "there",
            "what",
            "does",
            "do",
            "did",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "can",
            "not",
            "no",
            "merely",
            "simply",
            "slightly",
            "moderately",
            "partially",
            "fully",
            "completely",
            "correlates",
            "correlate",
            "represents",
            "denotes");
    private static final Set<String> QUESTION_WORDS = Set.of(
            "is",
            "are",
            "does",
            "do",
            "can",
            "could",
            "what",
            "which",
            "how",
            "will",
            "would",
            "should",
            "find",
            "list",
            "give",
            "name",
            "compute",
            "calculate",
            "estimate",
            "identify",
            "determine",
            "isn't",
            "doesn't",
            "aren't",
            "don't",
            "choose",
            "through",
            "show",
            "derive",
            "was");

    private final ReasoningText raw;
    private final VariableNames names = new VariableNames();
    private final GraphStatements graph = new GraphStatements(names);
    private final Values values = new Values();
    private final ProbabilityReader probabilities = new ProbabilityReader(names, values);
    private final List<Statement> questions = new ArrayList<>();
    private final List<Sentence> asked = new ArrayList<>();
    private String text = "";

    RequestReader(ReasoningText raw) {
        this.raw = LastQuestion.apart(raw);
    }

    ReasoningRequest read() {
        raw.graph().ifPresent(graph::give);
        text = withoutBlocks(plain(raw.text()));
        var sentences = Sentence.of(withoutChances(text));
        var unnamed = sentences.stream()
                .filter(sentence -> !Aliases.read(sentence, names))
                .toList();
        var story = new StoryReader(names, values, text);
        var later = firstPass(unnamed, story);
        graph.checkNames(raw.text() + " ; " + raw.query());
        probabilities.takeFrom(text);
        later.forEach(sentence -> known(sentence, story));
        graph.checkNames(raw.text() + " ; " + raw.query());
        return new Assembly(raw, names, values, graph, probabilities, story, questions, asked).request();
    }

    static String plain(String text) {
        return text.replace('’', '\'')
                .replace('\u00a0', ' ')
                .replace("\r", "")
                .replaceAll("(?<![\\p{L}\\p{N}.)])\\.(?=\\d)", "0.")
                .replaceAll("(?m)(^|[ \\t])(#|//) .*$", "");
    }

    /** Takes graphs in dagitty's or Graphviz' form out of the text. */
    private String withoutBlocks(String whole) {
        if (GraphFormat.of(whole) != GraphFormat.EDGES
                && GraphFormat.of(whole) != GraphFormat.LAVAAN
                && !whole.contains("?")) {
            graph.add(GraphFormat.readAny(whole));
            return "";
        }
        var rest = new StringBuilder(whole);
        for (var block = BLOCK.matcher(rest); block.find(); block = BLOCK.matcher(rest)) {
            int end = closing(rest, block.end());
            graph.add(GraphFormat.readAny(rest.substring(block.start(), end)));
            rest.replace(block.start(), end, " ".repeat(end - block.start() - 1) + ".");
        }
        return rest.toString();
    }

    private static int closing(CharSequence text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        throw UnreadableTextException.at(
                text.toString(), from - 1, Math.min(text.length(), from + 40), "a closing brace");
    }

    /** Blanks out probabilities in symbols, which are read once the variables are known. */
    private static String withoutChances(String text) {
        var rest = new StringBuilder(text);
        var start = FormulaReader.START.matcher(text);
        while (start.find()) {
            int end = Chances.end(text, start.start());
            for (int i = start.start(); i < end; i++) {
                rest.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
            }
            if (end > start.start()) {
                rest.setCharAt(end - 1, ';');
            }
        }
        return rest.toString();
    }

    /** Reads the graph; returns the sentences that are not about it, or that need its variables to be known. */
    private List<Sentence> firstPass(List<Sentence> sentences, StoryReader story) {
        var later = new ArrayList<Sentence>();
        var barred = Sentence.pronouns(sentences, NO_NAMES);
        var reserved = new HashSet<>(TOLD.words());
        reserved.addAll(MORE_RESERVED);
        // The month is a name's word; the verb is barred by its small letter.
        reserved.remove("may");
        var open = Vocabulary.open(reserved, barred::contains);
        boolean counterfactual = COUNTERFACTUAL.matcher(raw.query()).find();
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (isQuestion(sentence)) {
                asked.add(sentence);
                continue;
            }
            if (counterfactual && MechanismReader.isOne(sentence)) {
                story.mechanism(sentence);
                continue;
            }
            if (sentence.hasCircles()) {
                later.add(sentence);
                continue;
            }
            var read = statements(sentence, open);
            while (read.isEmpty()
                    && sentence.goesOn()
                    && i + 1 < sentences.size()
                    && !isQuestion(sentences.get(i + 1))) {
                var longer = statements(sentence.with(sentences.get(i + 1)), open);
                if (longer.isEmpty()) {
                    break;
                }
                sentence = sentence.with(sentences.get(++i));
                read = longer;
            }
            if (read.isPresent()) {
                take(read.get());
            } else if (!EffectSentence.read(sentence, graph, names)) {
                later.add(sentence);
            }
        }
        return later;
    }

    private static boolean isQuestion(Sentence sentence) {
        return QUESTION_WORDS.contains(sentence.lower().get(0))
                && (sentence.asks() || sentence.tokens().size() > 3)
                && !sentence.lower().contains("represents")
                && (sentence.asks()
                        || !Set.of("is", "are", "was", "do", "will")
                                .contains(sentence.lower().get(0)));
    }

    private Optional<List<Statement>> statements(Sentence sentence, Vocabulary open) {
        var rules = Stream.concat(STATEMENTS.stream(), STRUCTURAL.stream()).toList();
        return new StatementReader(GRAMMAR, either(names.vocabulary(), open), rules, EXPECTED).tried(sentence.tokens());
    }

    /** Known names first: a longer one that is known is one name, whatever its words. */
    private static Vocabulary either(Vocabulary known, Vocabulary open) {
        return (tokens, position) -> {
            var found = new ArrayList<>(known.at(tokens, position));
            open.at(tokens, position).stream()
                    .filter(name -> found.stream().noneMatch(other -> other.end() == name.end()))
                    .forEach(found::add);
            found.sort((a, b) -> b.end() - a.end());
            return found;
        };
    }

    private void take(List<Statement> statements) {
        for (var statement : statements) {
            if (STATEMENTS.contains("@" + statement.rule())) {
                graph.add(statement);
            } else {
                questions.add(statement);
            }
        }
    }

    /** Reads a sentence about variables that are known by now. */
    private void known(Sentence sentence, StoryReader story) {
        var statements = sentence.hasCircles()
                ? Optional.<List<Statement>>empty()
                : new StatementReader(GRAMMAR, names.vocabulary(), STATEMENTS, EXPECTED).tried(sentence.tokens());
        if (statements.isPresent()) {
            take(statements.get());
        } else if (isLoneName(sentence)) {
            graph.add(MixedGraph.of(List.of(sentence.words()), List.of()));
        } else if (!Counted.read(sentence, graph) && !story.read(sentence)) {
            var whole = edges(sentence);
            if (whole.isPresent()) {
                graph.add(whole.get());
            } else {
                throw unread(sentence.tokens());
            }
        }
    }

    /** Among arrows, one word alone is a variable without edges. */
    private boolean isLoneName(Sentence sentence) {
        return sentence.tokens().size() == 1
                && sentence.tokens().get(0).isWord()
                && !GRAMMAR.words().contains(sentence.lower().get(0))
                && !MORE_RESERVED.contains(sentence.lower().get(0))
                && io.whence.reasoning.format.Arrows.areIn(text);
    }

    private Optional<MixedGraph> edges(Sentence sentence) {
        var source = io.whence.reasoning.grammar.Tokens.fragment(withoutChances(text), sentence.tokens());
        try {
            return io.whence.reasoning.format.Arrows.areIn(source)
                    ? Optional.of(GraphFormat.EDGES.read(source))
                    : Optional.empty();
        } catch (UnreadableTextException e) {
            return Optional.empty();
        }
    }

    private UnreadableTextException unread(List<Token> tokens) {
        try {
            new StatementReader(GRAMMAR, names.vocabulary(), STATEMENTS, EXPECTED).sentence(text, tokens);
        } catch (UnreadableTextException e) {
            return e;
        }
        return UnreadableTextException.of(text, tokens, EXPECTED);
    }
}
