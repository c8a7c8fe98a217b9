package io.whence.shell;

import io.whence.model.Passage;
import io.whence.model.PassageRef;
import io.whence.model.event.RelationsEnriched;
import io.whence.model.event.RelationsExtracted;
import io.whence.model.event.StageProgress;
import io.whence.model.event.StageProgress.Outcome;
import io.whence.model.event.StageProgress.Stage;
import java.util.Optional;

/** What a stage reports of a message that it had to give up, so that its document does not wait for it. */
final class Rejection {
    private static final int LONGEST_REASON = 300;

    private Rejection() {}

    /** The report of the stage that reads such events; none if no document waits for them. */
    static Optional<StageProgress> of(Object event, Throwable why) {
        if (event instanceof Passage passage) {
            return Optional.of(report(passage.ref(), Stage.EXTRACT, why));
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
        return new StageProgress(
                ref.document(),
                ref.generation(),
                Optional.of(ref.passage()),
                stage,
                Outcome.REJECTED,
                Optional.of(reason(why)),
                0,
                0);
    }

    private static String reason(Throwable why) {
        String reason = "became a dead letter: " + why;
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
