package io.whence.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.Function;

/** The page {@code extractor.md}: all that was measured of the trained extractor. */
final class ResultsPage {
    private static final String READING =
            """

            How to read it:
            - The trained extractor follows the annotation style of the set (news for cnc_v2 and ccnc, academic for the
              others and in the product). Sentences are split by the product, not taken from the sets.
            - Sentence threshold and calibration were fitted on soccauseeffect.dev, those of the news style on cnc_v2.dev
              (whose texts are ccnc.dev's too, half of them rewritten there): sentence F1 of both is a little flattered. The
              threshold is the highest whose F1 is within .005 of the best: precision before recall. Development sets also
              chose the epoch, the seed and the way of decoding.
            - People who mark the same social-science sentences agree at sentence F1 .85-.91, span .50-.64, pair .34-.49.
            - **yu2019 is trained on**: the figure for claim strength is the one by folds below, not the one in this table.
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
            most as many answers are kept as relations are marked. The product first decides whether a text is causal; both
            are shown. The strict measure is seqeval's: role, first and last word. The task's script of 2023 loads FairEval,
            where a boundary error is one error and not two; the best published system of that year, 72.8, was measured so as
            far as the task's repository shows, and then it is the last column that compares. `NewsTask` lists every rule.

            """;

    private ResultsPage() {}

    static String of(ResultFiles files) throws IOException {
        JsonNode figures = files.figures();
        StringBuilder page = new StringBuilder(head(figures));
        if (figures.has("limit")) {
            page.append("**A trial: only the first " + figures.path("limit").asInt() + " texts of each set.**\n\n");
        }
        page.append(AccuracyPage.of(figures)).append(READING).append(AccuracyPage.givenCausal(figures));
        section(page, files.folds(), "## Claim strength by five folds", ComparisonPage::folds);
        page.append(PRECISION).append(ComparisonPage.precision(figures));
        section(page, files.calibration(), CALIBRATION, ComparisonPage::calibration);
        section(page, files.newsCalibration(), NEWS_CALIBRATION, ComparisonPage::calibration);
        page.append(AccuracyPage.precise(figures));
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

            ```sh
            run io.whence.evaluation.calibration.CalibrateCommand --model models/src/main/resources/io/whence/extractor \\
                --data $WHENCE_DATA/data/soccauseeffect.dev.jsonl.gz --results evaluation/results
            ```
            The probabilities here are cross-fitted, each by numbers fitted on the other four fifths of soccauseeffect.dev.
            A relation's confidence is that of its sentence times a logistic function of its score and of whether the patterns
            read the same. `relation.precise` is the confidence with the best F0.5; it was chosen on these texts.

            ![Reliability](extractor-reliability.svg)
            """;

    private static final String NEWS_CALIBRATION =
            """
            ### The style of news

            `--style news --data $WHENCE_DATA/data/cnc_v2.dev.jsonl.gz`: settings of their own, which the product does not use.

            ![Reliability on news](extractor-reliability-news.svg)
            """;

    private static final String PRECISION =
            """

            ## What eight-bit weights lose

            The same texts, sentences and settings. Asked for: at most 0.5 lost. Thresholds and calibration were fitted with
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
