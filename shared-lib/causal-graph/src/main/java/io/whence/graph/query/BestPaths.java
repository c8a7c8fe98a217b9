package io.whence.graph.query;

import io.whence.model.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds the k best simple paths of bounded length by product of beliefs: best-first, guided by the best product that is
 * still possible from each node to the target, which never understates it, so that paths come out in order.
 */
final class BestPaths {
    /** So many steps are tried at most; beyond, the answer is what was found. */
    static final int PATIENCE = 200_000;

    private final Map<String, List<Link>> from = new HashMap<>();
    private final Map<String, double[]> promise;
    private final int maximumLength;

    /**
     * Prepares for one target.
     *
     * @param maximumLength in links
     */
    BestPaths(List<Link> links, String target, int maximumLength) {
        links.forEach(link ->
                from.computeIfAbsent(link.from(), node -> new ArrayList<>()).add(link));
        this.maximumLength = maximumLength;
        this.promise = promise(links, target, maximumLength);
    }

    /** One claim between two nodes. */
    record Link(String claim, String from, String to, Sign sign, double belief) {}

    /** Links in order. */
    record Path(List<Link> links, double belief) {
        Sign sign() {
            return links.stream().map(Link::sign).reduce(Sign.POSITIVE, Sign::times);
        }

        private boolean visits(String node) {
            return links.stream().anyMatch(link -> link.from().equals(node));
        }

        private Path then(Link link) {
            List<Link> longer = new ArrayList<>(links);
            longer.add(link);
            return new Path(longer, belief * link.belief());
        }
    }

    private record Candidate(Path path, String node, double bound) {
        /** Better first; among equals the shorter, then by claims, so that answers do not vary. */
        static final Comparator<Candidate> ORDER = Comparator.comparingDouble(Candidate::bound)
                .reversed()
                .thenComparing(candidate -> candidate.path().links().size())
                .thenComparing(candidate -> candidate.path().links().toString());
    }

    /** The best paths from a node to the target, best first. */
    List<Path> from(String start, String target, int limit) {
        PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate.ORDER);
        queue.add(new Candidate(new Path(List.of(), 1), start, 1));
        List<Path> found = new ArrayList<>();
        for (int step = 0; step < PATIENCE && !queue.isEmpty() && found.size() < limit; step++) {
            Candidate best = queue.remove();
            if (best.node().equals(target) && !best.path().links().isEmpty()) {
                found.add(best.path());
            } else {
                extend(best, queue);
            }
        }
        return found;
    }

    private void extend(Candidate candidate, PriorityQueue<Candidate> queue) {
        int left = maximumLength - candidate.path().links().size() - 1;
        if (left < 0) {
            return;
        }
        for (Link link : from.getOrDefault(candidate.node(), List.of())) {
            double possible = promise.containsKey(link.to()) ? promise.get(link.to())[left] : 0;
            boolean again = candidate.path().visits(link.to()) || link.to().equals(candidate.node());
            if (possible > 0 && !again) {
                Path longer = candidate.path().then(link);
                queue.add(new Candidate(longer, link.to(), longer.belief() * possible));
            }
        }
    }

    /** For each node and number of links left, the greatest product of beliefs on the way to the target. */
    private static Map<String, double[]> promise(List<Link> links, String target, int length) {
        Map<String, double[]> promise = new HashMap<>();
        double[] arrived = new double[length + 1];
        java.util.Arrays.fill(arrived, 1);
        promise.put(target, arrived);
        for (int left = 1; left <= length; left++) {
            for (Link link : links) {
                double onward = promise.getOrDefault(link.to(), new double[length + 1])[left - 1] * link.belief();
                double[] best = promise.computeIfAbsent(link.from(), node -> new double[length + 1]);
                for (int more = left; more <= length; more++) {
                    best[more] = Math.max(best[more], onward);
                }
            }
        }
        return promise;
    }
}
