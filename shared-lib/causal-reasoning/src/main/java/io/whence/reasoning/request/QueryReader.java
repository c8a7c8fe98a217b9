package io.whence.reasoning.request;

import io.whence.reasoning.grammar.Statement;
import io.whence.reasoning.grammar.StatementReader;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.grammar.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a question about known variables. */
final class QueryReader {

    private static final List<String> RULES = Stream.concat(
                    Stream.of(Kind.values())
                            .filter(kind -> kind != Kind.FORMULA)
                            .map(Kind::rule),
                    Stream.of("@consider", "@instruction", "@method"))
            .toList();
    private static final String EXPECTED =
            "a question such as 'Does X cause Y?'; GET /v1/reason/questions lists what can be asked";
    private static final Pattern LEAD = Pattern.compile(
            "(?is)\\s*(?:(?:question|query)\\s*:\\s*)?(what is|what's|what are|compute|calculate|find|evaluate|estimate|give|determine|derive|identify|express|report|is|are|can|could)?\\s*(?:the\\s+)?"
                    + "((?:estimand|formula|expression|identifying formula)\\s+(?:for|of)|value of|(?:interventional |causal |conditional )?(?:probability|quantity|distribution|effect|difference|ratio)(?: of)?)?\\s*(?:the\\s+)?:?\\s*");
    private static final Pattern TAIL = Pattern.compile(
            "(?is)\\s*(not\\s+)?(?:be\\s+)?(identifiable|identified|estimable|estimated from observational data)?\\s*(?:from\\s+(?:the\\s+)?(?:observational\\s+|observed\\s+)?(?:data|distribution))?\\s*(?:in\\s+(?:this|the)\\s+graph)?\\s*(or not)?\\s*[?.!]*\\s*");
    private static final Pattern THAN = Pattern.compile(
            "(?i)\\G\\s*(?:is\\s+)?(?:(greater|larger|higher|bigger|more)|(smaller|lower|less))\\s+than\\s+");

    private final VariableNames names;
    private final StoryReader story;

    QueryReader(VariableNames names, StoryReader story) {
        this.names = names;
        this.story = story;
    }

    Query read(String text) {
        var split = Choices.split(text, names);
        var start = FormulaReader.START.matcher(split.question());
        if (start.find()) {
            return formula(split.question(), start.start(), split.choices());
        }
        var found = new ArrayList<Statement>();
        Optional<Statement> considered = Optional.empty();
        for (var sentence : Sentence.of(split.question())) {
            for (var statement : statements(split.question(), sentence)) {
                if (statement.rule().equals("consider")) {
                    considered = Optional.of(statement);
                } else if (statement.rule().equals("method")) {
                    story.add(statement, sentence);
                } else if (!statement.rule().equals("instruction")) {
                    found.add(statement);
                }
            }
        }
        if (found.isEmpty() && considered.isPresent()) {
            found.add(new Statement("contrast", considered.get().names()));
        }
        if (found.size() != 1) {
            throw UnreadableTextException.whole(text.strip(), "one question, found " + found.size());
        }
        considered.ifPresent(about -> refuseOther(about, found.get(0), text));
        return query(found.get(0), considered, split.choices(), text);
    }

    /** What is to be considered and what is asked must be the same effect. */
    private static void refuseOther(Statement about, Statement asked, String text) {
        boolean same = about.one("x").equals(asked.one("x")) && about.one("y").equals(asked.one("y"));
        if (!same) {
            throw UnreadableTextException.whole(
                    text.strip(),
                    "one effect, not that of " + about.one("x") + " on " + about.one("y") + " and that of "
                            + asked.one("x") + " on " + asked.one("y"));
        }
    }

    private List<Statement> statements(String text, Sentence sentence) {
        var reader = new StatementReader(RequestReader.GRAMMAR, names.vocabulary(), RULES, EXPECTED);
        try {
            return reader.sentence(text, sentence.tokens());
        } catch (UnreadableTextException e) {
            refuseUnknown(sentence);
            throw e;
        }
    }

    /** A question that only fits with other names is about variables that the graph does not have. */
    private void refuseUnknown(Sentence sentence) {
        var open = new StatementReader(
                RequestReader.GRAMMAR, Vocabulary.open(RequestReader.GRAMMAR.words()), RULES, EXPECTED);
        open.tried(sentence.tokens()).ifPresent(read -> read.forEach(this::refuseUnknown));
    }

    void refuseUnknown(Statement question) {
        for (var place : List.of("x", "y", "z", "w")) {
            for (var name : question.many(place)) {
                if (names.of(name).isEmpty()) {
                    throw UnreadableTextException.whole(
                            name, "a variable of the graph, which has " + String.join(", ", names.variables()));
                }
            }
        }
    }

    static Query query(Statement statement, Optional<Statement> considered, List<Query.Choice> choices, String text) {
        Map<String, List<String>> parts = new LinkedHashMap<>(statement.names());
        considered.ifPresent(about -> about.names().forEach(parts::putIfAbsent));
        return new Query(Kind.of(statement.rule()), parts, choices, Optional.empty(), text.strip());
    }

    private Query formula(String text, int start, List<Query.Choice> choices) {
        var lead = LEAD.matcher(text.substring(0, start));
        if (!lead.matches()) {
            throw UnreadableTextException.at(
                    text, 0, Math.max(1, start), "nothing before the formula but 'What is' or the like");
        }
        var reader = new FormulaReader(text, start, names);
        var formula = reader.formula();
        int end = reader.position();
        var than = THAN.matcher(text).region(end, text.length());
        if (than.find()) {
            var other = new FormulaReader(text, than.end(), names);
            formula = new Formula.Joined(formula, than.group(1) != null ? '>' : '<', other.formula());
            end = other.position();
        }
        var tail = TAIL.matcher(text.substring(end));
        if (!tail.matches()) {
            throw UnreadableTextException.at(text, end, text.length(), "the end of the question, or 'identifiable?'");
        }
        Map<String, List<String>> marks = new LinkedHashMap<>();
        if (tail.group(2) != null) {
            marks.put("identifiable", List.of());
        }
        if (tail.group(1) != null) {
            marks.put("denied", List.of());
        }
        boolean estimand = matches(lead.group(2), "(estimand|formula|expression|identifying).*")
                || matches(lead.group(1), "identify|derive|express");
        if (estimand) {
            marks.put("estimand", List.of());
        }
        return new Query(Kind.FORMULA, marks, choices, Optional.of(formula), text.strip());
    }

    private static boolean matches(@Nullable String words, String pattern) {
        return words != null && words.toLowerCase(Locale.ROOT).matches(pattern);
    }
}
