package io.whence.reasoning.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * Assigns descriptions to variables: by resemblance to the variables' names first, and by what the graph leaves over where a
 * description shares no word with its variable ("kindness" for "personality").
 */
public final class Matching {

    /** More combinations than this are not searched. */
    private static final double MOST = 2e6;

    private final List<Phrase> phrases;
    private final List<String> nodes;
    private final double[][] resemblance;

    private Matching(List<Phrase> phrases, List<String> nodes, UnaryOperator<String> names) {
        this.phrases = phrases;
        this.nodes = nodes;
        this.resemblance = new double[phrases.size()][nodes.size()];
        for (int i = 0; i < phrases.size(); i++) {
            for (int k = 0; k < nodes.size(); k++) {
                resemblance[i][k] = phrases.get(i).similarity(Phrase.of(names.apply(nodes.get(k))));
            }
        }
    }

    /**
     * Returns the assignment with the greatest resemblance plus {@code fit}, which rates a whole assignment by what else is
     * known about it; empty where there are too many to try.
     */
    static Optional<Map<Phrase, String>> best(
            List<Phrase> phrases,
            List<String> nodes,
            UnaryOperator<String> names,
            ToDoubleFunction<Map<Phrase, String>> fit) {
        if (nodes.isEmpty() || Math.pow(nodes.size(), phrases.size()) > MOST) {
            return Optional.empty();
        }
        return Optional.of(new Matching(phrases, nodes, names).search(fit));
    }

    private Map<Phrase, String> search(ToDoubleFunction<Map<Phrase, String>> fit) {
        var best = new ArrayList<Map<Phrase, String>>();
        double[] score = {Double.NEGATIVE_INFINITY};
        extend(new LinkedHashMap<>(), 0, assignment -> {
            double rating = fit.applyAsDouble(assignment) + resemblance(assignment);
            if (rating > score[0]) {
                score[0] = rating;
                best.clear();
                best.add(new LinkedHashMap<>(assignment));
            }
        });
        return best.get(0);
    }

    private double resemblance(Map<Phrase, String> assignment) {
        double sum = 0;
        for (int i = 0; i < phrases.size(); i++) {
            sum += resemblance[i][nodes.indexOf(assignment.get(phrases.get(i)))];
        }
        return sum;
    }

    private void extend(
            Map<Phrase, String> assignment, int from, java.util.function.Consumer<Map<Phrase, String>> visit) {
        if (from == phrases.size()) {
            visit.accept(assignment);
            return;
        }
        for (var node : nodes) {
            assignment.put(phrases.get(from), node);
            extend(assignment, from + 1, visit);
        }
    }

    /** Returns whether a description shares nothing with the name of any variable. */
    public static boolean isUnlikeAll(Phrase phrase, List<String> nodes, UnaryOperator<String> names) {
        return nodes.stream().allMatch(node -> phrase.similarity(Phrase.of(names.apply(node))) == 0);
    }

    /** Assigns every description to a variable of its own. */
    public static Optional<Map<Phrase, String>> oneToOne(
            List<Phrase> phrases, List<String> nodes, UnaryOperator<String> names) {
        return best(
                phrases,
                nodes,
                names,
                assignment -> -10.0
                        * (phrases.size()
                                - assignment.values().stream().distinct().count()));
    }
}
