package io.whence.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.Function;

/** The page {@code extractor.md}: all that was measured of the trained extractor. */
final class ResultsPage {
    private static final String READING =
            """

            How to read it:
            - The trained extractor follows the annotation style of the set (social science for soccauseeffect, news for
              cnc_v2 and ccnc, papers for the others and in the product), with the least confidence that it has for that
              style. Sentences are split by the product, not taken from the sets. Those of academic.dev are read with the
              section that they stand in, without their neighbours.
            - academic.dev: a predicted relation or association is right in the **strict** sense if cause and effect match a
              marked one, one to one, both at IoU 0.5 over their characters, and sign, stance and strength are the marked
              ones. Where an argument only points at something ("which"), the pronoun is marked, while the product gives what
              it stands for; a line counts that as right too, where it stands in the same text. "Of the pairs found" are
              those that match whatever is said of them. Two annotators have pair .91 and .90, strict .87 and .88 (general,
              trials).
            - Least confidence and calibration were fitted on academic.dev, those of the other styles on soccauseeffect.dev
              and cnc_v2.dev (whose texts are ccnc.dev's too, half of them rewritten there): figures there are a little
              flattered. Development sets also chose the epoch and the way of decoding.
            - People who mark the same social-science sentences agree at sentence F1 .85-.91, span .50-.64, pair .34-.49.
            - **yu2019 is trained on** (whether a sentence is causal).
            - pubmedcausal is never trained on. Its texts are paragraphs. The IoU figure is on pairs whose words stand in the
              text; where a text also holds paraphrased pairs, what is predicted beyond the aligned ones is no error, which
              flatters precision, and arguments that occur more than once were aligned to their first occurrence, which
              lowers everything. So the figure by words, on all pairs, is the better one.
            - By words: two arguments are alike if the F1 of their bags of words (lower case, without stop words, cut to
              stems) is at least 0.5; a pair if both are, and if cause and effect would fit less well crosswise; one to one,
              most pairs. `Phrase` has the rules.
            - Stance is right if the pair would become a positive edge just where the text affirms it. Of the pairs that were
              *found* (IoU 0.5, both arguments, whatever the stance), and, stricter, of *all* marked pairs.

            ## The shared task on news

            The task gives sentences that are causal and asks for the spans, so texts without relations are not scored and at
            most as many answers are kept as relations are marked; the product is not told that they are causal. The strict
            measure is seqeval's: role, first and last word. The task's script of 2023 loads FairEval,
            where a boundary error is one error and not two; the best published system of that year, 72.8, was measured so as
            far as the task's repository shows, and then it is the line with boundary errors counted
            once that compares. `NewsTask` lists every rule.

            """;

    private ResultsPage() {}

    static String of(ResultFiles files) throws IOException {
        JsonNode figures = files.figures();
        StringBuilder page = new StringBuilder(head(figures));
        if (figures.has("limit")) {
            page.append("**A trial: only the first " + figures.path("limit").asInt() + " texts of each set.**\n\n");
        }
        page.append(AccuracyPage.of(figures))
                .append(AccuracyPage.fromConfidence(figures))
                .append(READING);
        page.append(PRECISION).append(ComparisonPage.precision(figures));
        section(page, files.calibration(), CALIBRATION, ComparisonPage::calibration);
        page.append(NONSENSE).append(AccuracyPage.nonsense(figures));
        section(page, files.training(), "## Training: designs and seeds", ComparisonPage::rows);
        section(page, files.speed(), "## Speed", ComparisonPage::rows);
        return page.toString();
    }

    private static String head(JsonNode figures) {
        return """
            # The trained extractor

            Written by `PagesCommand` from the JSON files beside it; do not edit. Model `%s`, network SHA-256 `%.16s…`,
            measured %s. In brackets: 95 %% intervals, 1,000 resamples of the texts.

            ```sh
            ./mvnw -DskipTests package
            run() { java -Xmx3g -cp "evaluation/target/evaluation-0.1.0-SNAPSHOT.jar:evaluation/target/lib/*:$MODELS" "$@"; }
            run io.whence.evaluation.figures.FiguresCommand --data $WHENCE_DATA/data --results evaluation/results
            run io.whence.evaluation.figures.PagesCommand --results evaluation/results --readme README.md
            ```
            `$MODELS` is the CoreNLP models jar, as on [the page of the patterns](patterns.md). Without `--model` it is the
            model that ships; with `--model DIR` that of a folder, and with `--fp32 FILE` the network before quantising is measured
            too (`python -m whence_training.export` writes it from a checkpoint).
            `./whence evaluate --data FILE` measures one set.

            ## Accuracy

            """
                .formatted(
                        figures.path("model").asText(),
                        figures.path("networkSha256").asText(),
                        figures.path("date").asText());
    }

    private static final String CALIBRATION =
            """
            ## Calibration

            Confidence is the probability that cause, effect, sign, stance and strength are all right: a logistic function of
            the relation's score, of the probability of what is said of it and of two logits of its sentence, fitted when a
            model is released (`python -m whence_training.release --calibration FILE`). The probabilities here are
            cross-fitted, each by numbers fitted on the other four fifths. `confidence.least` in `extractor.properties` is the
            lowest from which on three quarters are right; what is under it is given as an alternative.

            """;

    private static final String PRECISION =
            """

            ## What eight-bit weights lose

            The same texts, sentences and settings. Asked for: at most 0.5 lost. Calibration was fitted with
            the eight-bit network, so where it loses less than nothing that is this and chance; it is no better network.

            """;

    private static final String NONSENSE =
            """

            ## What nonsense gets

            Predictors that know nothing of the text. Overlap is passed by them, which is why it is not the headline.

            """;

    private static void section(StringBuilder page, JsonNode file, String head, Function<JsonNode, String> body) {
        if (!file.isMissingNode()) {
            page.append("\n").append(head.stripTrailing()).append("\n\n");
            if (file.has("note") && file.has("rows")) {
                page.append(file.path("note").asText()).append("\n\n");
            }
            page.append(body.apply(file));
        }
    }
}
