package io.whence.reasoning.request;

import io.whence.reasoning.estimand.Distribution;
import io.whence.reasoning.estimand.GivenProbabilities;
import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.story.PhraseSpace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request says beside its graph.
 *
 * @param stated probabilities over the graph's variables
 * @param table a full table of counts or weights; what is stated comes beside it
 * @param values the variables' values and their order
 * @param described probabilities over descriptions that are no variables' names
 * @param story mechanisms, observations and methods
 */
public record Known(
        Map<Probability, Double> stated,
        Optional<Distribution> table,
        Values values,
        Optional<PhraseSpace> described,
        Story story) {

    public Known {
        stated = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(stated));
    }

    /** Returns the distribution that formulas are evaluated by. */
    public Distribution distribution() {
        return table.orElseGet(() -> GivenProbabilities.of(
                described.<Map<Probability, Double>>map(PhraseSpace::given).orElse(stated), values.sizes()));
    }

    /** Returns every statement as it was understood. */
    public List<String> inWords() {
        var lines = new java.util.ArrayList<String>();
        stated.forEach((probability, value) -> lines.add(probability + " = " + number(value)));
        described.ifPresent(
                space -> space.given().forEach((probability, value) -> lines.add(probability + " = " + number(value))));
        if (lines.isEmpty()) {
            table.ifPresent(all -> lines.add(all.toString()));
        }
        lines.addAll(values.inWords());
        return lines;
    }

    private static String number(double value) {
        return java.math.BigDecimal.valueOf(value)
                .round(new java.math.MathContext(10))
                .stripTrailingZeros()
                .toPlainString();
    }
}
