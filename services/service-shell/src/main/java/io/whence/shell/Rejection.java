package io.whence.shell;

import io.whence.model.DocumentId;
import io.whence.model.Passage;
import io.whence.model.PassageId;
import io.whence.model.PassageRef;
import io.whence.model.event.DocumentChanged;
import io.whence.model.event.RelationsEnriched;
import io.whence.model.event.RelationsExtracted;
import io.whence.model.event.StageProgress;
import io.whence.model.event.StageProgress.Outcome;
import io.whence.model.event.StageProgress.Stage;
import java.util.Optional;

/** What a stage reports of a message that it had to give up, so that its document does not wait for it. */
final class Rejection {
    private static final int LONGEST_REASON = 300;
    private static final String MARK = "became a dead letter: ";

    private Rejection() {}

    /** The report of the stage that reads such events; none if no document waits for them. */
    static Optional<StageProgress> of(Object event, Throwable why) {
        if (event instanceof Passage passage) {
            return Optional.of(report(passage.ref(), Stage.EXTRACT, why));
        }
        if (event instanceof DocumentChanged change) {
            return Optional.of(
                    report(change.document(), change.generation(), Optional.empty(), Stage.WRITE, reason(why)));
        }
        if (event instanceof StageProgress report) {
            return ofReport(report, why);
        }
        if (event instanceof RelationsExtracted extracted) {
            return Optional.of(report(extracted.ref(), Stage.ENRICH, why));
        }
        if (event instanceof RelationsEnriched enriched) {
            return Optional.of(report(enriched.ref(), Stage.WRITE, why));
        }
        return Optional.empty();
    }

    private static StageProgress report(PassageRef ref, Stage stage, Throwable why) {
        return report(ref.document(), ref.generation(), Optional.of(ref.passage()), stage, reason(why));
    }

    /** A report that cannot be folded is reported once, in the smallest form, and not again if that fails too. */
    private static Optional<StageProgress> ofReport(StageProgress report, Throwable why) {
        boolean repeated =
                report.reason().filter(reason -> reason.startsWith(MARK)).isPresent();
        return repeated
                ? Optional.empty()
                : Optional.of(
                        report(report.document(), report.generation(), report.passage(), report.stage(), reason(why)));
    }

    private static StageProgress report(
            DocumentId document, int generation, Optional<PassageId> passage, Stage stage, String reason) {
        return new StageProgress(document, generation, passage, stage, Outcome.REJECTED, Optional.of(reason), 0, 0);
    }

    private static String reason(Throwable why) {
        String reason = MARK + why;
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
