package io.whence.enrichment.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.whence.model.KnowledgeLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links the judged concepts of {@code evaluation/results/concept-links.tsv} again and compares with the judgements. */
class PublishedLinksTest {
    private static final Path JUDGEMENTS = Path.of("../../evaluation/results/concept-links.tsv");

    @TempDir
    Path folder;

    @Test
    void atLeastNineOfTenLinksAreRight() throws Exception {
        String data = System.getenv("WHENCE_DATA");
        assumeTrue(
                data != null && !data.isBlank(),
                "WHENCE_DATA is unset: it is the folder with knowledge/conceptnet-en-causal.tsv.gz");
        Map<List<String>, Boolean> judged = judgements();
        WordNet wordNet = WordNet.load();
        try (AssertionStore store = AssertionStore.open(folder.resolve("index"), wordNet)) {
            load(store, Path.of(data, "knowledge/conceptnet-en-causal.tsv.gz"));
            load(store, Path.of(data, "knowledge/oewn-edges.tsv.gz"));
            BackgroundKnowledge both = new CombinedKnowledge(List.of(wordNet, store));

            List<Boolean> found = judged.keySet().stream()
                    .map(link -> link.get(0))
                    .distinct()
                    .flatMap(key -> both.links(key).stream().map(link -> judgement(judged, key, link)))
                    .toList();

            double precision = found.stream().filter(right -> right).count() / (double) found.size();
            System.out.printf(Locale.ROOT, "%d links, precision %.3f%n", found.size(), precision);
            assertThat(found).hasSizeGreaterThan(200);
            assertThat(precision).isGreaterThanOrEqualTo(0.9);
        }
    }

    /** A link that nobody judged counts as wrong. */
    private static boolean judgement(Map<List<String>, Boolean> judged, String key, KnowledgeLink link) {
        return judged.getOrDefault(List.of(key, link.target()), false);
    }

    private static Map<List<String>, Boolean> judgements() throws IOException {
        return Files.readAllLines(JUDGEMENTS).stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .collect(Collectors.toMap(
                        row -> List.of(row[0], row[4]), row -> row[7].equals("right"), (one, other) -> one));
    }

    private static void load(AssertionStore store, Path file) throws IOException {
        String name = file.getFileName().toString();
        new AssertionImport(store, ImportStatus.waiting(name, file.toString(), Files.size(file)), status -> {})
                .run(() -> false);
        assertThat(Set.copyOf(AssertionImport.remembered(store).keySet())).contains(name);
    }
}
