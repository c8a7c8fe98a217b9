package io.whence.nlp.transformer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the network says of a stretch of text.
 *
 * @param causal the probability that it affirms a causal relation, 0 to 1
 * @param links none of which is a variant of another, the surest first
 */
record NetworkReading(double causal, List<Link> links) {
    NetworkReading {
        links = List.copyOf(links);
    }

    /** A stretch that was shown to the network in windows is what its likeliest window is; its links are those of all. */
    static NetworkReading of(List<NetworkReading> windows) {
        if (windows.size() == 1) {
            return windows.get(0);
        }
        double causal =
                windows.stream().mapToDouble(NetworkReading::causal).max().orElse(0);
        return new NetworkReading(causal, distinct(windows.stream().flatMap(window -> window.links.stream())));
    }

    private static List<Link> distinct(Stream<Link> links) {
        List<Link> kept = new ArrayList<>();
        links.sorted(Comparator.comparingDouble(Link::confidence).reversed())
                .filter(link -> kept.stream().noneMatch(link::isVariantOf))
                .forEach(kept::add);
        return kept;
    }
}
