package io.whence.reasoning.request;

import io.whence.reasoning.grammar.UnreadableTextException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code P(Y=1 | do(X=0), Z=low)}, {@code Pr(y|x)}, {@code E[Y | do(X=1)]}, sums, differences, products and ratios of
 * them, and comparisons.
 */
final class FormulaReader {

    private static final Pattern CHANCE =
            Pattern.compile("\\G\\s*(Prob|Pr|P|p|ℙ|E|𝔼)\\s*(?:_\\{?([^(\\[{}]*)}?)?\\s*([(\\[])");
    /** What begins a probability in a text. */
    static final Pattern START =
            Pattern.compile("(?<![\\p{L}\\p{N}_'’-])(?:Prob|Pr|P|p|ℙ|E|𝔼)\\s*(?:_\\{[^}]*})?\\s*[(\\[](?=[^)\\]])");

    private static final Pattern NUMBER =
            Pattern.compile("\\G\\s*((?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:[eE][-+]?\\d+)?)(\\s*(?:%|percent\\b))?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\G\\s*(\\d+),(\\d+)(?![\\d,.])");
    private static final Pattern INTERVENTION =
            Pattern.compile("\\bdo\\s*[(\\[]([^()\\[\\]]*)[)\\]]|\\bdo\\s+([^,]+)|\\bset\\s*\\(([^()]*)\\)");
    private static final Pattern DENIAL = Pattern.compile("(?:not\\s+|no\\s+|¬\\s*|~\\s*|!\\s*)(.+)|(.+?)\\s*['′]");
    private static final Set<Character> SIGNS = Set.of('+', '-', '−', '–', '*', '×', '·', '/', '÷', '>', '<');

    private final String text;
    private final VariableNames names;
    private int at;

    FormulaReader(String text, int start, VariableNames names) {
        this.text = text;
        this.at = start;
        this.names = names;
    }

    int position() {
        return at;
    }

    /** Reads comparisons of sums of products. */
    Formula formula() {
        var left = sum();
        char sign = sign();
        if (sign == '>' || sign == '<') {
            at++;
            return new Formula.Joined(left, sign, sum());
        }
        return left;
    }

    private Formula sum() {
        var left = product();
        for (char sign = sign(); sign == '+' || sign == '-'; sign = sign()) {
            at++;
            left = new Formula.Joined(left, sign, product());
        }
        return left;
    }

    private Formula product() {
        var left = factor();
        for (char sign = sign(); sign == '*' || sign == '/'; sign = sign()) {
            at++;
            left = new Formula.Joined(left, sign, factor());
        }
        return left;
    }

    /** Returns the operator that comes next, in its plain form; a blank where there is none. */
    private char sign() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || !SIGNS.contains(text.charAt(at))) {
            return ' ';
        }
        return switch (text.charAt(at)) {
            case '−', '–' -> '-';
            case '×', '·' -> '*';
            case '÷' -> '/';
            default -> text.charAt(at);
        };
    }

    private Formula factor() {
        sign();
        if (at < text.length() && (text.charAt(at) == '(' || text.charAt(at) == '[')) {
            char closing = text.charAt(at) == '(' ? ')' : ']';
            at++;
            var inside = sum();
            sign();
            expect(closing);
            return inside;
        }
        var number = NUMBER.matcher(text).region(at, text.length());
        if (number.find()) {
            at = number.end();
            return new Formula.Literal(value(number));
        }
        return chance();
    }

    /** Reads a number after a statement's sign of equality: a decimal, a percentage, a fraction, a decimal comma. */
    double number() {
        var comma = DECIMAL_COMMA.matcher(text).region(at, text.length());
        if (comma.find()) {
            at = comma.end();
            return Double.parseDouble(comma.group(1) + "." + comma.group(2));
        }
        var number = NUMBER.matcher(text).region(at, text.length());
        if (!number.find()) {
            throw unreadable(at, Math.min(text.length(), at + 20), "a number");
        }
        at = number.end();
        double value = value(number);
        int end = at;
        if (sign() == '/') {
            at++;
            var below = NUMBER.matcher(text).region(at, text.length());
            if (!below.find() || value(below) == 0) {
                throw unreadable(at, Math.min(text.length(), at + 20), "a number to divide by");
            }
            at = below.end();
            value /= value(below);
        } else {
            at = end;
        }
        return value;
    }

    private static double value(Matcher number) {
        double value = Double.parseDouble(number.group(1));
        return number.group(2) == null ? value : value / 100;
    }

    Formula.Chance chance() {
        var start = CHANCE.matcher(text).region(at, text.length());
        if (!start.find()) {
            throw unreadable(at, Math.min(text.length(), at + 30), "a probability such as P(Y=1 | do(X=1))");
        }
        int begin = at;
        char open = start.group(3).charAt(0);
        int end = closing(start.end(), open);
        var inside = text.substring(start.end(), end);
        at = end + 1;
        boolean mean = start.group(1).equals("E") || start.group(1).equals("𝔼");
        return chance(inside, start.group(2) == null ? "" : start.group(2), mean, begin);
    }

    private int closing(int from, char open) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            depth += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
            if (depth == 0) {
                if (sign != (open == '(' ? ')' : ']')) {
                    break;
                }
                return i;
            }
        }
        throw unreadable(Math.max(0, from - 2), Math.min(text.length(), from + 40), "a closing bracket");
    }

    private Formula.Chance chance(String inside, String subscript, boolean mean, int begin) {
        int bar = bar(inside);
        var set = new ArrayList<Formula.Event>();
        var given = bar < 0 ? "" : inside.substring(bar + 1);
        var matcher = INTERVENTION.matcher(given + (subscript.isBlank() ? "" : " , " + subscript));
        var rest = new StringBuilder();
        while (matcher.find()) {
            for (int group = 1; group <= 3; group++) {
                if (matcher.group(group) != null) {
                    set.addAll(events(matcher.group(group), begin));
                }
            }
            matcher.appendReplacement(rest, "");
        }
        matcher.appendTail(rest);
        var of = events(bar < 0 ? inside : inside.substring(0, bar), begin);
        var condition = events(rest.toString(), begin);
        if (of.isEmpty()) {
            throw unreadable(begin, at, "what the probability is of");
        }
        if (mean && (of.size() > 1 || !of.get(0).value().isEmpty())) {
            throw unreadable(begin, at, "the expectation of one variable, such as E[Y | do(X=1)]");
        }
        return new Formula.Chance(of, set, condition, mean);
    }

    private static int bar(String inside) {
        int bar = inside.indexOf('|');
        return bar < 0 ? inside.indexOf('∣') : bar;
    }

    private List<Formula.Event> events(String list, int begin) {
        var events = new ArrayList<Formula.Event>();
        for (var part : list.split("[,;∧&]|\\band\\b", -1)) {
            if (!part.isBlank()) {
                events.add(event(part.strip(), begin));
            }
        }
        return events;
    }

    private Formula.Event event(String part, int begin) {
        var sides = part.split("==?|\\bis\\b", -1);
        if (sides.length > 2 || sides[0].isBlank() || (sides.length == 2 && !isValue(sides[1].strip()))) {
            throw unreadable(begin, at, "events such as Y=1, not '" + part + "'");
        }
        var name = sides[0].strip();
        var exact = names.loosely(name);
        if (sides.length == 2) {
            return new Formula.Event(
                    exact.orElseThrow(() -> unknown(name, begin)),
                    sides[1].strip().replaceAll("^['\"]|['\"]$", ""));
        }
        if (exact.isPresent()) {
            return new Formula.Event(exact.get(), "");
        }
        var denial = DENIAL.matcher(name);
        if (denial.matches()) {
            var bare = denial.group(1) == null ? denial.group(2) : denial.group(1);
            return new Formula.Event(names.loosely(bare.strip()).orElseThrow(() -> unknown(name, begin)), "0");
        }
        throw unknown(name, begin);
    }

    private static boolean isValue(String value) {
        return !value.isBlank() && value.length() <= 60 && !value.matches(".*[=<>|()\\[\\]{}].*");
    }

    private UnreadableTextException unknown(String name, int begin) {
        return unreadable(begin, at, "variables of the graph " + names.variables() + ", not '" + name + "'");
    }

    private void expect(char sign) {
        if (at >= text.length() || text.charAt(at) != sign) {
            throw unreadable(at, Math.min(text.length(), at + 20), "'" + sign + "'");
        }
        at++;
    }

    private UnreadableTextException unreadable(int start, int end, String expected) {
        return UnreadableTextException.at(text, Math.min(start, text.length()), end, expected);
    }
}
