package io.whence.enrichment.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.enrichment.knowledge.ImportStatus.State;
import io.whence.model.BackgroundEdge;
import io.whence.model.KnowledgeLink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssertionStoreTest {
    private static final WordNet WORDNET = WordNet.load();

    @TempDir
    Path folder;

    @Test
    void aConceptIsLinkedToTheNodeOfItsWords() throws Exception {
        try (AssertionStore store = with(Rows.row("Causes", "/c/en/heavy_rain", "/c/en/floods", 1))) {
            assertThat(store.links("heavy rain"))
                    .containsExactly(new KnowledgeLink(
                            "conceptnet", "http://conceptnet.io/c/en/heavy_rain", "heavy rain", 0.95));
            assertThat(store.links("flood")).extracting(KnowledgeLink::label).containsExactly("floods");
            assertThat(store.links("rain")).isEmpty();
            assertThat(store.links("")).isEmpty();
        }
    }

    @Test
    void edgesComeWeightiestFirstAndBetweenTwoConceptsInEitherDirection() throws Exception {
        try (AssertionStore store = with(
                Rows.row("Causes", "/c/en/rain/n", "/c/en/flood", 1),
                Rows.row("RelatedTo", "/c/en/flood", "/c/en/rain", 3),
                Rows.row("IsA", "/c/en/flood", "/c/en/disaster", 2))) {
            assertThat(store.edges("flood", 2))
                    .extracting(BackgroundEdge::relation)
                    .containsExactly("RelatedTo", "IsA");
            assertThat(store.between("rain", "flood"))
                    .extracting(BackgroundEdge::relation)
                    .containsExactlyInAnyOrder("Causes", "RelatedTo");
            assertThat(store.between("flood", "flood")).isEmpty();
        }
    }

    @Test
    void importingTwiceStoresOnce() throws Exception {
        List<String> rows = rows(100);
        try (AssertionStore store = AssertionStore.open(folder.resolve("index"), WORDNET)) {
            run(store, status(Rows.gzipped(folder.resolve("one.gz"), rows)), Integer.MAX_VALUE);
            run(store, status(Files.write(folder.resolve("two.tsv"), rows)), Integer.MAX_VALUE);

            assertThat(store.size()).isEqualTo(100);
        }
    }

    @Test
    void anInterruptedImportGoesOnWhereItStopped() throws Exception {
        ImportStatus waiting = status(Rows.gzipped(folder.resolve("rows.gz"), rows(1_000)));
        try (AssertionStore store = AssertionStore.open(folder.resolve("index"), WORDNET)) {
            run(store, waiting, 300);
        }

        try (AssertionStore store = AssertionStore.open(folder.resolve("index"), WORDNET)) {
            ImportStatus before = AssertionImport.remembered(store).get(waiting.id());
            assertThat(before.state()).isEqualTo(State.RUNNING);
            assertThat(before.rows()).isEqualTo(store.size()).isBetween(1L, 999L);

            ImportStatus after = run(store, before, Integer.MAX_VALUE);

            assertThat(after.state()).isEqualTo(State.COMPLETE);
            assertThat(after.rows()).isEqualTo(1_000);
            assertThat(store.size()).isEqualTo(1_000);
        }
    }

    @Test
    void whatWasNotCommittedBeforeAKillIsReadAgain() throws Exception {
        try (AssertionStore store = AssertionStore.open(folder.resolve("index"), WORDNET)) {
            store.put(AssertionReader.read(rows(1).get(0)).orElseThrow());
        }

        try (AssertionStore store = AssertionStore.open(folder.resolve("index"), WORDNET)) {
            assertThat(store.size()).isZero();
            assertThat(store.notes()).isEmpty();
        }
    }

    @Test
    void badRowsAreCountedAndTheFirstOfThemExplained() throws Exception {
        List<String> rows = new ArrayList<>(rows(10));
        rows.add(3, "nonsense");
        IntStream.range(0, 50).forEach(i -> rows.add("\u0000\t" + i));
        rows.add("x".repeat(3_000_000));
        try (AssertionStore store = AssertionStore.open(folder.resolve("index"), WORDNET)) {
            ImportStatus after = run(store, status(Rows.gzipped(folder.resolve("rows.gz"), rows)), Integer.MAX_VALUE);

            assertThat(after.state()).isEqualTo(State.COMPLETE);
            assertThat(after.kept()).isEqualTo(10);
            assertThat(after.rejected()).isEqualTo(52);
            assertThat(after.reasons()).hasSize(10).first().isEqualTo("line 4: 1 columns instead of 5");
        }
    }

    @Test
    void aDamagedFileFailsAndKeepsWhatStoodBefore() throws Exception {
        Path whole = Rows.gzipped(folder.resolve("rows.gz"), rows(5_000));
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.gz"), Arrays.copyOf(bytes, bytes.length / 2));
        try (AssertionStore store = AssertionStore.open(folder.resolve("index"), WORDNET)) {
            ImportStatus after = run(store, status(half), Integer.MAX_VALUE);

            assertThat(after.state()).isEqualTo(State.FAILED);
            assertThat(after.reasons()).last().asString().startsWith("The file is damaged");
            assertThat(store.size()).isEqualTo(after.kept()).isPositive();
        }
    }

    @Test
    void importsAreRunInTheBackgroundOnceForEachContent() throws Exception {
        Path file = Rows.gzipped(folder.resolve("rows.gz"), rows(100));
        try (AssertionStore store = AssertionStore.open(folder.resolve("index"), WORDNET);
                KnowledgeImports imports = new KnowledgeImports(store, folder.resolve("uploads"))) {
            ImportStatus first = imports.start(file);
            ImportStatus copy = imports.start(Files.newInputStream(file));

            assertThat(copy.id()).isEqualTo(first.id());
            org.awaitility.Awaitility.await()
                    .until(() -> imports.find(first.id()).orElseThrow().state() == State.COMPLETE);
            assertThat(imports.all()).hasSize(1);
            assertThat(store.size()).isEqualTo(100);
            assertThat(folder.resolve("uploads")).isEmptyDirectory();
        }
    }

    private AssertionStore with(String... rows) throws IOException, MalformedRowException {
        AssertionStore store = AssertionStore.open(folder.resolve("index"), WORDNET);
        for (String row : rows) {
            store.put(AssertionReader.read(row).orElseThrow());
        }
        store.commit("note", "");
        return store;
    }

    private static List<String> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Rows.row("Causes", "/c/en/cause_" + i, "/c/en/effect_" + i % 7, 1))
                .toList();
    }

    private static ImportStatus status(Path file) throws IOException {
        return ImportStatus.waiting(file.getFileName().toString(), file.toString(), Files.size(file));
    }

    private static ImportStatus run(AssertionStore store, ImportStatus from, int linesBeforeStop) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        List<ImportStatus> seen = new ArrayList<>();
        new AssertionImport(store, from, seen::add).run(() -> asked.incrementAndGet() > linesBeforeStop);
        return seen.get(seen.size() - 1);
    }

    @Test
    void textThatIsNoUtf8IsRejectedNotFatal() throws Exception {
        Path file = folder.resolve("latin.tsv");
        byte[] row = Rows.row("Causes", "/c/en/caf\u00e9", "/c/en/sleep", 1).getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, row);
        try (AssertionStore store = AssertionStore.open(folder.resolve("index"), WORDNET)) {
            assertThat(run(store, status(file), Integer.MAX_VALUE).state()).isEqualTo(State.COMPLETE);
        }
    }
}
