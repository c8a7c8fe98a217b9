package io.whence.reasoning.equivalence;

import io.whence.reasoning.graph.Dag;
import java.util.ArrayList;
import java.util.List;

/** Common effects and causes by listing every pair of directed paths. */
final class PathPairs {

    private PathPairs() {}

    /** Whether directed paths from both (or, backwards, to both) share only their far end and avoid the other's start. */
    static boolean meet(Dag dag, String a, String b, boolean forwards) {
        for (var left : paths(dag, List.of(a), forwards)) {
            for (var right : paths(dag, List.of(b), forwards)) {
                var shared = new ArrayList<>(left);
                shared.retainAll(right);
                var end = left.get(left.size() - 1);
                if (shared.equals(List.of(end)) && end.equals(right.get(right.size() - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<List<String>> paths(Dag dag, List<String> start, boolean forwards) {
        var found = new ArrayList<List<String>>();
        var last = start.get(start.size() - 1);
        for (var next : forwards ? dag.children(last) : dag.parents(last)) {
            var longer = new ArrayList<>(start);
            longer.add(next);
            found.add(longer);
            found.addAll(paths(dag, longer, forwards));
        }
        return found;
    }
}
