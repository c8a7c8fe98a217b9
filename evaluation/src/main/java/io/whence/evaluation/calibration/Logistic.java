package io.whence.evaluation.calibration;

import java.util.List;

/**
 * Logistic regression under a ceiling: the probability is {@code ceiling * sigmoid(weights . features)}, the weights those
 * of greatest likelihood (Fisher scoring, a little ridge so that what is rarely seen stays finite). With a ceiling of one
 * it is Platt's scaling.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Logistic(double[] weights) {
    private static final int MOST_STEPS = 50;
    private static final double RIDGE = 0.01;
    private static final double CLOSE = 1e-9;

    /** @throws IllegalArgumentException if there are no examples */
    static Logistic fit(List<Example> examples) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("nothing to fit on");
        }
        Logistic fitted = new Logistic(new double[examples.get(0).features().length]);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] change = fitted.change(examples);
            double[] moved = fitted.weights.clone();
            double most = 0;
            for (int i = 0; i < moved.length; i++) {
                moved[i] += change[i];
                most = Math.max(most, Math.abs(change[i]));
            }
            fitted = new Logistic(moved);
            if (most < CLOSE) {
                break;
            }
        }
        return fitted;
    }

    /** The probability of an example, whose outcome is not looked at. */
    double probability(Example example) {
        return example.ceiling() * sigmoid(example.features());
    }

    private double[] change(List<Example> examples) {
        int size = weights.length;
        double[][] information = new double[size][size];
        double[] gradient = new double[size];
        for (int i = 0; i < size; i++) {
            information[i][i] = RIDGE;
            gradient[i] = -RIDGE * weights[i];
        }
        for (Example example : examples) {
            double share = sigmoid(example.features());
            double probability = example.ceiling() * share;
            double slope = (1 - share) / Math.max(1 - probability, CLOSE);
            double error = ((example.right() ? 1 : 0) - probability) * slope;
            double weight = probability * (1 - share) * slope;
            for (int i = 0; i < size; i++) {
                gradient[i] += error * example.features()[i];
                for (int j = 0; j < size; j++) {
                    information[i][j] += weight * example.features()[i] * example.features()[j];
                }
            }
        }
        return solved(information, gradient);
    }

    private double sigmoid(double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Gauss elimination; the matrix is positive definite, so no pivot is zero. */
    private static double[] solved(double[][] matrix, double[] right) {
        int size = right.length;
        for (int pivot = 0; pivot < size; pivot++) {
            for (int row = pivot + 1; row < size; row++) {
                double factor = matrix[row][pivot] / matrix[pivot][pivot];
                for (int column = pivot; column < size; column++) {
                    matrix[row][column] -= factor * matrix[pivot][column];
                }
                right[row] -= factor * right[pivot];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int column = row + 1; column < size; column++) {
                right[row] -= matrix[row][column] * right[column];
            }
            right[row] /= matrix[row][row];
        }
        return right;
    }
}
