package io.whence.reasoning.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Lists the trails between two variables. Their number can grow exponentially, so every listing has a limit. */
public final class Trails {

    /** How many trails are listed where the caller names no limit. */
    public static final int LIMIT = 1_000;

    private final Admg graph;
    private final String target;
    private final Predicate<Trail.Step> allowed;
    private final int limit;
    private final List<Trail> found = new ArrayList<>();
    private final Set<String> visited = new LinkedHashSet<>();
    private final List<Trail.Step> steps = new ArrayList<>();

    private Trails(Admg graph, String target, Predicate<Trail.Step> allowed, int limit) {
        this.graph = graph;
        this.target = target;
        this.allowed = allowed;
        this.limit = limit;
    }

    /** Returns up to {@code limit} trails between two variables, whatever way the arrows point. */
    public static List<Trail> between(Admg graph, String from, String to, int limit) {
        return new Trails(graph, to, step -> true, limit).list(from);
    }

    /** Returns up to {@code limit} directed paths. */
    public static List<Trail> directed(Dag dag, String from, String to, int limit) {
        return new Trails(Admg.of(dag), to, step -> step == Trail.Step.FORWARD, limit).list(from);
    }

    private List<Trail> list(String from) {
        graph.directed().index(target);
        visited.add(from);
        extend(from);
        return List.copyOf(found);
    }

    private void extend(String at) {
        if (at.equals(target)) {
            found.add(new Trail(List.copyOf(visited), steps));
            return;
        }
        graph.directed().children(at).forEach(next -> step(Trail.Step.FORWARD, next));
        graph.directed().parents(at).forEach(next -> step(Trail.Step.BACKWARD, next));
        graph.siblings(at).forEach(next -> step(Trail.Step.LATENT, next));
    }

    private void step(Trail.Step step, String next) {
        if (found.size() >= limit || !allowed.test(step) || !visited.add(next)) {
            return;
        }
        steps.add(step);
        extend(next);
        steps.remove(steps.size() - 1);
        visited.remove(next);
    }
}
