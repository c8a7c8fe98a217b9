package io.whence.reasoning.evaluation;

import io.whence.reasoning.graph.CyclicGraphException;
import io.whence.reasoning.graph.Dag;
import io.whence.reasoning.graph.Edge;
import io.whence.reasoning.graph.Separation;
import io.whence.reasoning.graph.Trails;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Answers a Corr2Cause row without any of the engine's own steps: every DAG over the variables is tried, kept where its
 * d-separations are exactly the stated ones, and the relation is read off its directed paths.
 */
final class Exhaustive {

    private static final Pattern MARGINAL = Pattern.compile("(\\w) is independent of (\\w)\\.");
    private static final Pattern GIVEN = Pattern.compile("(\\w) and (\\w) are independent given ([^.]*)\\.");
    private static final Pattern VARIABLE = Pattern.compile("\\b[A-Z]\\b");

    private Exhaustive() {}

    static boolean entailed(String input) {
        var parts = input.split("Hypothesis:", 2);
        var names = new ArrayList<String>();
        VARIABLE.matcher(parts[0].substring(0, parts[0].indexOf("All the")))
                .results()
                .forEach(m -> names.add(m.group()));
        var stated = new HashSet<String>();
        MARGINAL.matcher(parts[0]).results().forEach(m -> stated.add(key(m.group(1), m.group(2), Set.of())));
        GIVEN.matcher(parts[0]).results().forEach(m -> stated.add(key(m.group(1), m.group(2), variables(m.group(3)))));
        var claim = new ArrayList<>(
                VARIABLE.matcher(parts[1]).results().map(m -> m.group()).toList());
        return members(names, stated).stream().allMatch(dag -> holds(parts[1], dag, claim.get(0), claim.get(1)));
    }

    private static Set<String> variables(String text) {
        var found = new HashSet<String>();
        VARIABLE.matcher(text).results().forEach(m -> found.add(m.group()));
        return found;
    }

    private static String key(String a, String b, Set<String> given) {
        return (a.compareTo(b) < 0 ? a + b : b + a) + "|" + new java.util.TreeSet<>(given);
    }

    private static List<Dag> members(List<String> names, Set<String> stated) {
        var pairs = new ArrayList<String[]>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                var start = names.get(i) + names.get(j) + "|";
                if (stated.stream().noneMatch(key -> key.startsWith(start))) {
                    pairs.add(new String[] {names.get(i), names.get(j)});
                }
            }
        }
        var members = new ArrayList<Dag>();
        for (int code = 0; code < 1 << pairs.size(); code++) {
            var edges = new ArrayList<Edge>();
            for (int i = 0; i < pairs.size(); i++) {
                var pair = pairs.get(i);
                edges.add((code >> i & 1) == 1 ? new Edge(pair[0], pair[1]) : new Edge(pair[1], pair[0]));
            }
            try {
                var dag = Dag.of(names, edges);
                if (separations(dag).equals(stated)) {
                    members.add(dag);
                }
            } catch (CyclicGraphException cyclic) {
                // an orientation that is no DAG
            }
        }
        return members;
    }

    private static Set<String> separations(Dag dag) {
        var found = new HashSet<String>();
        var names = dag.nodes();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                for (int subset = 0; subset < 1 << names.size(); subset++) {
                    if ((subset >> i & 1) == 0 && (subset >> j & 1) == 0) {
                        var given = new HashSet<String>();
                        for (int k = 0; k < names.size(); k++) {
                            if ((subset >> k & 1) == 1) {
                                given.add(names.get(k));
                            }
                        }
                        if (Separation.separated(dag, names.get(i), names.get(j), given)) {
                            found.add(key(names.get(i), names.get(j), given));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean holds(String hypothesis, Dag dag, String a, String b) {
        if (hypothesis.contains("directly causes")) {
            return dag.hasEdge(a, b);
        }
        if (hypothesis.contains("collider") || hypothesis.contains("confounder")) {
            boolean effect = hypothesis.contains("collider");
            return dag.nodes().stream().anyMatch(c -> !c.equals(a) && !c.equals(b) && disjoint(dag, a, b, c, effect));
        }
        return Trails.directed(dag, a, b, 1000).stream()
                .anyMatch(trail -> trail.nodes().size() > 2);
    }

    private static boolean disjoint(Dag dag, String a, String b, String c, boolean effect) {
        var left = effect ? Trails.directed(dag, a, c, 1000) : Trails.directed(dag, c, a, 1000);
        var right = effect ? Trails.directed(dag, b, c, 1000) : Trails.directed(dag, c, b, 1000);
        return left.stream().anyMatch(one -> right.stream().anyMatch(other -> {
            var shared = new HashSet<>(one.nodes());
            shared.retainAll(other.nodes());
            return shared.equals(Set.of(c));
        }));
    }
}
