package io.whence.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticTest {
    @Test
    void aConstantBecomesTheShareThatWasRight() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            examples.add(new Example(i, new double[] {1}, 1, i % 4 == 0));
        }

        Logistic fitted = Logistic.fit(examples);

        assertThat(fitted.probability(examples.get(0))).isCloseTo(0.25, within(0.001));
    }

    @Test
    void theWeightsThatMadeTheOutcomesAreFoundAgain() {
        List<Example> examples = drawn(1.5, -0.5, 1);

        Logistic fitted = Logistic.fit(examples);

        assertThat(fitted.weights()[0]).isCloseTo(1.5, within(0.1));
        assertThat(fitted.weights()[1]).isCloseTo(-0.5, within(0.1));
    }

    @Test
    void theWeightsUnderACeilingAreFoundAgain() {
        List<Example> examples = drawn(1.5, -0.5, 0.7);

        Logistic fitted = Logistic.fit(examples);

        assertThat(fitted.weights()[0]).isCloseTo(1.5, within(0.15));
        assertThat(fitted.weights()[1]).isCloseTo(-0.5, within(0.15));
    }

    @Test
    void whatIsNeverSeenHasNoWeight() {
        List<Example> examples =
                List.of(new Example(0, new double[] {1, 0}, 1, true), new Example(1, new double[] {1, 0}, 1, false));

        assertThat(Logistic.fit(examples).weights()[1]).isZero();
    }

    @Test
    void whatIsAlwaysRightStaysFinite() {
        List<Example> examples = List.of(new Example(0, new double[] {1}, 1, true));

        assertThat(Logistic.fit(examples).weights()[0]).isBetween(1.0, 20.0);
    }

    @Test
    void nothingCannotBeFittedOn() {
        assertThatThrownBy(() -> Logistic.fit(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Example> drawn(double slope, double intercept, double ceiling) {
        Random random = new Random(1);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double x = random.nextGaussian() * 2;
            double probability = ceiling / (1 + Math.exp(-(slope * x + intercept)));
            examples.add(new Example(i, new double[] {x, 1}, ceiling, random.nextDouble() < probability));
        }
        return examples;
    }
}
