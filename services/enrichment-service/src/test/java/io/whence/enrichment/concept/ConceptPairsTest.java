package io.whence.enrichment.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.whence.enrichment.knowledge.WordNet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Scores the naming of concepts on judged pairs of phrases. An acronym and what it stands for, in a pair of one paper, are
 * read with the table of acronyms that the paper's document would have.
 */
class ConceptPairsTest {
    private final ConceptNormalizer normalizer = new ConceptNormalizer(WordNet.load()::singular);

    @Test
    void judgedPairsMeetAsTheyShould() throws Exception {
        String data = System.getenv("WHENCE_DATA");
        assumeTrue(
                data != null && !data.isBlank(), "WHENCE_DATA is unset: it is the folder with cases/concept-pairs.tsv");
        List<Pair> pairs = Files.readAllLines(Path.of(data, "cases/concept-pairs.tsv")).stream()
                .skip(1)
                .map(row -> pair(row.split("\t", -1)))
                .toList();

        List<Pair> good = pairs.stream().filter(pair -> !pair.judged("bad")).toList();
        double merged = share("same pairs merged", good.stream().filter(pair -> pair.judged("same")), Pair::merged);
        double precise = share("merged pairs same", good.stream().filter(Pair::merged), pair -> pair.judged("same"));
        double bad = share("bad arguments that make a concept", pairs.stream().flatMap(Pair::bad), Denotations::named);
        double found = share("narrower found", good.stream().filter(Pair::ordered), Pair::orderedSo);
        double right = share("narrower right", good.stream().filter(Pair::saysOrdered), Pair::orderedSo);

        assertThat(merged).isGreaterThanOrEqualTo(0.8);
        assertThat(precise).isGreaterThanOrEqualTo(0.97);
        assertThat(bad).isLessThanOrEqualTo(0.2);
        assertThat(found).isGreaterThanOrEqualTo(0.5);
        assertThat(right).isGreaterThanOrEqualTo(0.94);
    }

    private static <T> double share(String what, Stream<T> all, Predicate<T> counts) {
        Map<Boolean, Long> parts = all.collect(Collectors.partitioningBy(counts, Collectors.counting()));
        long yes = parts.getOrDefault(true, 0L);
        long sum = yes + parts.getOrDefault(false, 0L);
        System.out.printf(Locale.ROOT, "%s: %d of %d, %.3f%n", what, yes, sum, yes / (double) sum);
        return yes / (double) sum;
    }

    private Pair pair(String[] cells) {
        Map<String, String> acronyms = cells[2].equals("within") ? acronyms(cells[0], cells[1]) : Map.of();
        return new Pair(
                normalizer.normalize(Extracted.argument(cells[0]), acronyms),
                normalizer.normalize(Extracted.argument(cells[1]), acronyms),
                cells[3],
                cells[4]);
    }

    private static Map<String, String> acronyms(String one, String other) {
        return initials(other).equals(one)
                ? Map.of(one, other)
                : initials(one).equals(other) ? Map.of(other, one) : Map.of();
    }

    private static String initials(String phrase) {
        return Arrays.stream(phrase.split("[ -]+"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static final class Denotations {
        static boolean named(Denotation denotation) {
            return denotation.fold(named -> true, nothing -> false);
        }

        static String key(Denotation denotation) {
            return denotation.fold(Denotation.Named::key, nothing -> "");
        }

        static boolean broader(Denotation narrow, Denotation wide) {
            return named(wide)
                    && narrow.fold(Denotation.Named::broader, nothing -> List.of())
                            .contains(key(wide));
        }
    }

    private record Pair(Denotation first, Denotation second, String verdict, String note) {
        boolean judged(String as) {
            return verdict.equals(as);
        }

        boolean merged() {
            return Denotations.named(first) && Denotations.key(first).equals(Denotations.key(second));
        }

        boolean ordered() {
            return judged("narrower") || judged("broader");
        }

        boolean orderedSo() {
            return (judged("narrower") && Denotations.broader(first, second))
                    || (judged("broader") && Denotations.broader(second, first));
        }

        boolean saysOrdered() {
            return Denotations.broader(first, second) || Denotations.broader(second, first);
        }

        Stream<Denotation> bad() {
            List<Denotation> bad = new ArrayList<>();
            if (judged("bad") && (note.startsWith("A:") || note.startsWith("AB:"))) {
                bad.add(first);
            }
            if (judged("bad") && (note.startsWith("B:") || note.startsWith("AB:"))) {
                bad.add(second);
            }
            return bad.stream();
        }
    }
}
