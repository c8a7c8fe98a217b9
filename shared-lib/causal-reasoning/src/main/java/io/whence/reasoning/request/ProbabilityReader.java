package io.whence.reasoning.request;

import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.estimand.Term;
import io.whence.reasoning.grammar.UnreadableTextException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads statements such as {@code P(B=1 | A=0) = 0.3; P(A=1): 7/10}, and the order of values: {@code C: low < mid < high}. */
final class ProbabilityReader {

    private static final Pattern EQUALS =
            Pattern.compile("\\G\\s*(=|:|≈|≃|is\\b|equals\\b|->)\\s*(?:about|approximately)?");
    private static final Pattern BETWEEN = Pattern.compile("\\G(?:\\s|[;,.•*]|and\\b|where\\b|with\\b|-(?=\\s))*");
    private static final Pattern ORDER = Pattern.compile(
            "\\G\\s*(?:(?:the\\s+)?values\\s+of\\s+)?([^;\\n:<=∈(){}]+?)\\s*(?::|∈|\\bin\\b)\\s*\\{?([^;\\n=(){}.]+(?:[<,][^;\\n=(){}.]+)+)}?\\s*(?=;|\\n|\\.|$)");

    /** A probability as stated. */
    record Stated(Formula.Chance chance, double value, String words) {}

    private final VariableNames names;
    private final Values values;
    private final List<Stated> stated = new ArrayList<>();

    ProbabilityReader(VariableNames names, Values values) {
        this.names = names;
        this.values = values;
    }

    List<Stated> stated() {
        return stated;
    }

    /**
     * Reads statements alone.
     *
     * @throws UnreadableTextException at anything else
     */
    void readAll(String text) {
        int at = skip(text, 0);
        while (at < text.length()) {
            var order = ORDER.matcher(text).region(at, text.length());
            boolean chance =
                    FormulaReader.START.matcher(text).region(at, text.length()).lookingAt();
            if (!chance && order.find() && names.of(order.group(1).strip()).isPresent()) {
                order(order);
                at = order.end();
            } else {
                at = statement(text, at).orElseThrow(() -> new IllegalStateException("not reached"));
            }
            at = skip(text, at);
        }
    }

    /**
     * Takes the statements out of a text that also has sentences; what stood there is left blank.
     *
     * @throws UnreadableTextException at a probability without a number
     */
    String takeFrom(String text) {
        var rest = new StringBuilder(text);
        var start = FormulaReader.START.matcher(text);
        int from = 0;
        while (start.find(from)) {
            int end = statement(text, start.start()).orElseThrow();
            for (int i = start.start(); i < end; i++) {
                rest.setCharAt(i, ' ');
            }
            from = end;
        }
        return rest.toString();
    }

    private static int skip(String text, int at) {
        var between = BETWEEN.matcher(text).region(at, text.length());
        return between.find() ? between.end() : at;
    }

    private void order(Matcher order) {
        var variable = names.of(order.group(1).strip()).orElseThrow();
        values.order(variable, List.of(order.group(2).strip().split("\\s*[<,]\\s*", -1)));
    }

    private Optional<Integer> statement(String text, int at) {
        var reader = new FormulaReader(text, at, names);
        var chance = reader.chance();
        var equals = EQUALS.matcher(text).region(reader.position(), text.length());
        if (!equals.find()) {
            throw UnreadableTextException.at(
                    text, at, Math.min(text.length(), reader.position() + 20), "a number, as in P(Y=1|X=0) = 0.3");
        }
        var number = new FormulaReader(text, equals.end(), names);
        double value = number.number();
        var words = text.substring(at, number.position()).strip();
        refuseRest(text, at, number.position());
        if (chance.mean()) {
            throw UnreadableTextException.whole(words, "probabilities; an expectation is computed, not taken as given");
        }
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(words + " is not between 0 and 1");
        }
        stated.add(new Stated(chance, value, words));
        return Optional.of(number.position());
    }

    /** After a number there must be an end, not more arithmetic. */
    private static void refuseRest(String text, int start, int end) {
        var rest = text.substring(end).stripLeading();
        boolean ends = rest.isEmpty()
                || ";,.\n•".indexOf(rest.charAt(0)) >= 0
                || (text.substring(end).matches("(?s)\\s+.*") && !rest.matches("(?s)[-+*/=<>±(].*"));
        if (!ends) {
            throw UnreadableTextException.at(
                    text, start, Math.min(text.length(), end + 20), "one number for one probability");
        }
    }

    /** Notes every value named, before values are numbered. */
    void note() {
        stated.forEach(one -> note(one.chance(), values));
    }

    static void note(Formula.Chance chance, Values values) {
        for (var events : List.of(chance.of(), chance.set(), chance.given())) {
            events.forEach(event -> values.note(event.variable(), event.value()));
        }
    }

    static Probability probability(Formula.Chance chance, Values values) {
        return new Probability(terms(chance.of(), values), terms(chance.set(), values), terms(chance.given(), values));
    }

    static List<Term> terms(List<Formula.Event> events, Values values) {
        return events.stream()
                .map(event -> new Term(event.variable(), values.number(event.variable(), event.value())))
                .toList();
    }
}
