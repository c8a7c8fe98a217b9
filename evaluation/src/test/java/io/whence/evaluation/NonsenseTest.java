package io.whence.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What predictors get that know nothing of the text. */
class NonsenseTest {
    private static final Marked TEXT =
            new Marked("Rain floods the valley and rots the wheat. Frost kills what is left of it.");
    private static final List<GoldText> OURS = List.of(TEXT.gold(
            TEXT.relation("Rain", "the valley"),
            TEXT.relation("Rain", "the wheat"),
            TEXT.relation("Frost", "what is left of it")));

    @ParameterizedTest
    @EnumSource(Nonsense.class)
    void nonsenseGetsNothingAtHalfOfTheCharacters(Nonsense nonsense) {
        Map<String, Object> figures = figures(OURS, nonsense);

        assertThat(f1(figures, "pair_iou_half")).isZero();
        assertThat(f1(figures, "pair_words")).isZero();
    }

    @Test
    void overlapIsPassedByNonsense() {
        assertThat(f1(figures(OURS, Nonsense.WHOLE_TEXT), "pair_overlap")).isEqualTo(1.0);
    }

    @ParameterizedTest
    @EnumSource(Nonsense.class)
    void nonsenseGetsNextToNothingOnAnnotatedSentences(Nonsense nonsense) throws IOException {
        List<GoldText> gold = corpus("soccauseeffect.dev");

        // Half a sentence is now and then half of an argument: 5 %. The whole sentence is never anything.
        boolean halves = nonsense == Nonsense.HALVES;
        assertThat(f1(figures(gold, nonsense), "pair_iou_half")).isLessThan(halves ? 0.06 : 0.02);
    }

    @Test
    void theWholeSentenceGetsNothingOnAnnotatedSentences() throws IOException {
        Map<String, Object> figures = figures(corpus("soccauseeffect.dev"), Nonsense.WHOLE_TEXT);

        assertThat(f1(figures, "pair_iou_half")).isZero();
        assertThat(f1(figures, "pair_words")).isZero();
        assertThat(f1(figures, "pair_overlap")).isGreaterThan(0.6);
    }

    @ParameterizedTest
    @EnumSource(Nonsense.class)
    void nonsenseGetsNextToNothingByWordsOnParagraphs(Nonsense nonsense) throws IOException {
        List<GoldText> gold = corpus("pubmedcausal.evalonly");

        assertThat(f1(figures(gold, nonsense), "pair_words")).isLessThan(nonsense == Nonsense.HALVES ? 0.05 : 0.02);
    }

    @ParameterizedTest
    @EnumSource(Nonsense.class)
    void nonsenseGetsNextToNothingByTheNewsTask(Nonsense nonsense) throws IOException {
        List<GoldText> gold = corpus("cnc_v2.dev");

        Map<?, ?> task = (Map<?, ?>) figures(gold, nonsense).getOrDefault("newsTask", Map.of());

        assertThat(((Number) task.get("macroF1")).doubleValue()).isLessThan(0.02);
    }

    private static List<GoldText> corpus(String name) throws IOException {
        Optional<Path> data = Optional.ofNullable(System.getenv("WHENCE_DATA")).map(Path::of);
        Assumptions.assumeTrue(data.isPresent(), "WHENCE_DATA is not set");
        return Corpus.read(data.orElseThrow().resolve("data/" + name + ".jsonl.gz"));
    }

    private static Map<String, Object> figures(List<GoldText> gold, Nonsense nonsense) {
        return new Report(gold, gold.stream().map(nonsense::of).toList()).figures();
    }

    private static double f1(Map<String, Object> figures, String name) {
        return ((Number) ((Map<?, ?>) figures.getOrDefault(name, Map.of())).get("f1")).doubleValue();
    }
}
