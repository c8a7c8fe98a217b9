package io.whence.evaluation.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import io.whence.model.Sign;
import io.whence.model.Stance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What did a trial find of an outcome: a question of Evidence Inference (Lehman et al. 2019; DeYoung et al. 2020).
 *
 * @param paper id of the paper that reports the trial
 * @param intervention in its author's words, as the outcome
 */
record TrialQuestion(String paper, String prompt, String intervention, String outcome, Finding label) {
    /** What was found. */
    enum Finding {
        INCREASED("increased"),
        DECREASED("decreased"),
        NO_DIFFERENCE("no difference");

        private final String label;

        Finding(String label) {
            this.label = label;
        }

        /** Its name in the data. */
        String label() {
            return label;
        }

        static Finding of(String label) {
            return Arrays.stream(values())
                    .filter(finding -> finding.label.equals(label))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no finding of a trial: '" + label + "'"));
        }
    }

    static List<TrialQuestion> read(Path file) throws IOException {
        return Rows.of(file).stream().map(TrialQuestion::of).toList();
    }

    private static TrialQuestion of(JsonNode row) {
        return new TrialQuestion(
                row.path("paper").asText(),
                row.path("prompt").asText(),
                row.path("intervention").asText(),
                row.path("outcome").asText(),
                Finding.of(row.path("label").asText()));
    }

    /** The surest evidence that is about its intervention and its outcome. */
    Optional<Evidence> surest(List<Evidence> evidence) {
        PhraseOfTrial intervention = PhraseOfTrial.of(this.intervention);
        PhraseOfTrial outcome = PhraseOfTrial.of(this.outcome);
        return evidence.stream()
                .filter(Evidence::counts)
                .filter(piece -> intervention.isArm(piece.cause()) && outcome.isLike(piece.effect()))
                .max(Comparator.comparingDouble(Evidence::confidence));
    }

    /** What a piece of evidence says in answer; empty if it says that there is an effect, not which way. */
    Optional<Finding> answer(Evidence evidence) {
        if (evidence.said().stance() != Stance.SUPPORTS) {
            return Optional.of(Finding.NO_DIFFERENCE);
        }
        Sign asked = Directions.of(intervention).times(Directions.of(outcome));
        return switch (evidence.netSign().times(asked)) {
            case POSITIVE -> Optional.of(Finding.INCREASED);
            case NEGATIVE -> Optional.of(Finding.DECREASED);
            case UNKNOWN -> Optional.empty();
        };
    }
}
