package io.whence.reasoning.effects.text;

import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.estimand.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code P(Y=1|do(X=0),Z=1)=0.4}, and the same without a number. */
final class FormalProbability {

    private static final Pattern STATEMENT =
            Pattern.compile("P\\s*\\(((?:[^()]|\\([^()]*\\))*)\\)(?:\\s*=\\s*(\\d*\\.?\\d+%?))?");
    private static final Pattern INTERVENTION = Pattern.compile("do\\s*\\(([^()]*)\\)");

    private final Names names;
    private final Labels labels;

    FormalProbability(Names names, Labels labels) {
        this.names = names;
        this.labels = labels;
    }

    static boolean isIn(String sentence) {
        return STATEMENT.matcher(sentence).find();
    }

    /** Returns what a sentence states; probabilities without a number are left out. */
    Map<Probability, Double> given(String sentence) {
        var given = new LinkedHashMap<Probability, Double>();
        var matcher = STATEMENT.matcher(sentence);
        while (matcher.find()) {
            var number = matcher.group(2);
            if (number != null) {
                read(matcher.group(1)).ifPresent(probability -> given.put(probability, number(number)));
            }
        }
        return given;
    }

    /** Returns the first probability of a sentence, with or without a number. */
    Optional<Probability> first(String sentence) {
        var matcher = STATEMENT.matcher(sentence);
        return matcher.find() ? read(matcher.group(1)) : Optional.empty();
    }

    static double number(String text) {
        return text.endsWith("%")
                ? Double.parseDouble(text.substring(0, text.length() - 1)) / 100
                : Double.parseDouble(text);
    }

    private Optional<Probability> read(String inside) {
        int bar = inside.indexOf('|');
        var of = terms(bar < 0 ? inside : inside.substring(0, bar));
        var condition = bar < 0 ? "" : inside.substring(bar + 1);
        var matcher = INTERVENTION.matcher(condition);
        var intervened = new ArrayList<Term>();
        while (matcher.find()) {
            intervened.addAll(terms(matcher.group(1)));
        }
        var given = terms(INTERVENTION.matcher(condition).replaceAll(""));
        return of.isEmpty() ? Optional.empty() : Optional.of(new Probability(of, intervened, given));
    }

    /** Reads "Y=1, X=low"; a name alone stands for its value 1. */
    private List<Term> terms(String text) {
        var terms = new ArrayList<Term>();
        for (var part : text.split(",", -1)) {
            var sides = part.split("=", 2);
            if (!part.isBlank()) {
                var variable = names.introduce(Words.of(sides[0]));
                terms.add(new Term(variable, sides.length < 2 ? 1 : labels.number(variable, sides[1].strip())));
            }
        }
        return terms;
    }
}
