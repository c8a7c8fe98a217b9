package io.whence.reasoning.scm;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads a {@link Formula} by recursive descent, loosest binding first: {@code <->}, {@code ->}, or, and, not, =, +, *. */
final class FormulaParser {

    private static final Pattern TOKEN =
            Pattern.compile("<->|->|<=|>=|!=|==|&&|\\|\\||[=<>()+*,&|!¬∧∨→↔-]|[\\p{L}\\p{N}_.'’]+|\\S");
    private static final Map<String, String> WORDS = Map.of(
            "&&", "and", "&", "and", "∧", "and", "||", "or", "|", "or", "∨", "or", "!", "not", "¬", "not", "→", "->");
    private static final Set<String> RESERVED =
            Set.of("and", "or", "not", "if", "then", "else", "at", "least", "of", "(", ")", ",");

    /** Deeper formulas would exhaust the stack. */
    private static final int MOST_NESTED = 100;

    private final String source;
    private final Deque<String> tokens = new ArrayDeque<>();
    private final Function<String, Formula> names;
    private int depth;

    private FormulaParser(String source, Function<String, Formula> names) {
        this.source = source;
        this.names = names;
        TOKEN.matcher(source).results().map(match -> plain(match.group())).forEach(tokens::add);
    }

    /**
     * Reads a formula.
     *
     * @param names turns a word into a variable or a value
     */
    static Formula parse(String source, Function<String, Formula> names) {
        var parser = new FormulaParser(source, names);
        var formula = parser.equivalence();
        if (!parser.tokens.isEmpty()) {
            throw parser.unexpected();
        }
        return formula;
    }

    private static String plain(String token) {
        var lower = token.toLowerCase(Locale.ROOT);
        return token.equals("↔") ? "<->" : RESERVED.contains(lower) ? lower : WORDS.getOrDefault(token, token);
    }

    private Formula equivalence() {
        var left = implication();
        return accept("<->") ? new Formula.Comparison(left, Operator.EQUAL, nested(this::equivalence)) : left;
    }

    private Formula implication() {
        var left = either();
        return accept("->") ? new Formula.Either(List.of(new Formula.Not(left), nested(this::implication))) : left;
    }

    private Formula either() {
        var parts = list("or", this::both);
        return parts.size() == 1 ? parts.get(0) : new Formula.Either(parts);
    }

    private Formula both() {
        var parts = list("and", this::negation);
        return parts.size() == 1 ? parts.get(0) : new Formula.Both(parts);
    }

    private List<Formula> list(String separator, Supplier<Formula> part) {
        var parts = new ArrayList<>(List.of(part.get()));
        while (accept(separator)) {
            parts.add(part.get());
        }
        return parts;
    }

    private Formula negation() {
        return accept("not") ? new Formula.Not(nested(this::negation)) : comparison();
    }

    private Formula comparison() {
        var left = sum();
        var operator = tokens.isEmpty() ? Optional.<Operator>empty() : Operator.comparison(tokens.peek());
        if (operator.isEmpty()) {
            return left;
        }
        tokens.pop();
        return new Formula.Comparison(left, operator.get(), sum());
    }

    private Formula sum() {
        var left = product();
        while (at("+") || at("-")) {
            var operator = tokens.pop().equals("+") ? Operator.PLUS : Operator.MINUS;
            left = new Formula.Calculation(left, operator, product());
        }
        return left;
    }

    private Formula product() {
        var left = primary();
        while (accept("*")) {
            left = new Formula.Calculation(left, Operator.TIMES, primary());
        }
        return left;
    }

    private Formula primary() {
        if (accept("(")) {
            var inner = nested(this::equivalence);
            expect(")");
            return inner;
        }
        if (accept("if")) {
            return nested(this::choice);
        }
        if (accept("at")) {
            return nested(this::threshold);
        }
        if (tokens.isEmpty() || RESERVED.contains(tokens.peek())) {
            throw unexpected();
        }
        return names.apply(tokens.pop());
    }

    private Formula nested(Supplier<Formula> part) {
        if (++depth > MOST_NESTED) {
            throw new ModelException("a formula is nested more than " + MOST_NESTED + " deep");
        }
        var formula = part.get();
        depth--;
        return formula;
    }

    private Formula choice() {
        var condition = equivalence();
        expect("then");
        var whenTrue = equivalence();
        expect("else");
        return new Formula.Choice(condition, whenTrue, equivalence());
    }

    private Formula threshold() {
        expect("least");
        var count = tokens.isEmpty() ? "" : tokens.pop();
        if (!count.matches("\\d{1,6}")) {
            throw new ModelException("'at least' needs a number, got '" + count + "' in '" + source.strip() + "'");
        }
        expect("of");
        expect("(");
        var parts = list(",", this::equivalence);
        expect(")");
        return new Formula.AtLeast(Integer.parseInt(count), parts);
    }

    private boolean at(String token) {
        return token.equals(tokens.peek());
    }

    private boolean accept(String token) {
        return at(token) && !tokens.pop().isEmpty();
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw new ModelException("expected '" + token + "' before " + rest() + " in '" + source.strip() + "'");
        }
    }

    private ModelException unexpected() {
        return new ModelException("cannot read " + rest() + " in '" + source.strip() + "'");
    }

    private String rest() {
        return tokens.isEmpty() ? "the end" : "'" + tokens.peek() + "'";
    }
}
