package io.whence.launcher;

import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error that is polled until it is full. */
final class Progress {

    private static final long BETWEEN_POLLS_MILLIS = 500;

    private Progress() {}

    /**
     * Shows the bar until all is done.
     *
     * @param total how much there is to do, in the unit
     * @param done how much of it is done now; asked twice a second
     */
    static void follow(String task, String unit, long total, LongSupplier done) {
        try (ProgressBar bar = bar(task, unit, total)) {
            long now = done.getAsLong();
            while (now < total) {
                bar.stepTo(now);
                Thread.sleep(BETWEEN_POLLS_MILLIS);
                now = done.getAsLong();
            }
            bar.stepTo(total);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure(task + " was interrupted; what was handed in goes on", e);
        }
    }

    static ProgressBar bar(String task, String unit, long total) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" " + unit, 1)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setUpdateIntervalMillis(500)
                .build();
    }
}
