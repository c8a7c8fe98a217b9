package io.whence.graph.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.graph.query.BestPaths.Link;
import io.whence.graph.query.BestPaths.Path;
import io.whence.model.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BestPathsTest {
    @Test
    void aLongerWayOfMoreBelievedClaimsComesFirst() {
        List<Link> links = List.of(link("a", "c", 0.5), link("a", "b", 0.9), link("b", "c", 0.8));

        List<Path> paths = new BestPaths(links, "c", 4).from("a", "c", 5);

        assertThat(paths).extracting(path -> path.links().size()).containsExactly(2, 1);
        assertThat(paths.get(0).belief()).isEqualTo(0.9 * 0.8);
    }

    @Test
    void twoNegativeClaimsMakeAPositivePathAndAnUnknownOneHidesTheSign() {
        Link prevents = new Link("1", "a", "b", Sign.NEGATIVE, 0.9);
        Link hinders = new Link("2", "b", "c", Sign.NEGATIVE, 0.9);
        Link affects = new Link("3", "b", "c", Sign.UNKNOWN, 0.5);

        List<Path> paths = new BestPaths(List.of(prevents, hinders, affects), "c", 3).from("a", "c", 5);

        assertThat(paths).extracting(Path::sign).containsExactly(Sign.POSITIVE, Sign.UNKNOWN);
    }

    @Test
    void noPathVisitsAConceptTwiceOrIsLongerThanAsked() {
        List<Link> links = List.of(link("a", "b", 0.9), link("b", "a", 0.9), link("b", "c", 0.9), link("c", "d", 0.9));

        assertThat(new BestPaths(links, "d", 3).from("a", "d", 10)).hasSize(1);
        assertThat(new BestPaths(links, "d", 2).from("a", "d", 10)).isEmpty();
    }

    @Test
    void thePathsAreThoseThatTryingAllFinds() {
        for (int seed = 0; seed < 200; seed++) {
            List<Link> links = randomLinks(new Random(seed));

            List<Double> found = new BestPaths(links, "4", 4)
                    .from("0", "4", 1000).stream().map(Path::belief).toList();

            List<Double> all = new ArrayList<>();
            everyPath("0", links, 4, 1, new HashSet<>(Set.of("0")), all);
            all.sort(Comparator.reverseOrder());
            assertThat(found).as("seed " + seed).isEqualTo(all);
        }
    }

    private static void everyPath(
            String node, List<Link> links, int left, double belief, Set<String> seen, List<Double> found) {
        if (node.equals("4")) {
            found.add(belief);
            return;
        }
        for (Link link : links) {
            if (left > 0 && link.from().equals(node) && seen.add(link.to())) {
                everyPath(link.to(), links, left - 1, belief * link.belief(), seen, found);
                seen.remove(link.to());
            }
        }
    }

    private static List<Link> randomLinks(Random random) {
        List<Link> links = new ArrayList<>();
        for (int index = 0; index < 14; index++) {
            String from = String.valueOf(random.nextInt(5));
            String to = String.valueOf(random.nextInt(5));
            links.add(new Link("c" + index, from, to, Sign.POSITIVE, (1 + random.nextInt(16)) / 16.0));
        }
        return links;
    }

    private static Link link(String from, String to, double belief) {
        return new Link(from + to, from, to, Sign.POSITIVE, belief);
    }
}
