package io.whence.shell;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Repeats what fails with a {@link RetryableException}, waiting twice as long each time up to a longest wait. */
final class Retry {
    private static final Logger LOG = Logger.getLogger(Retry.class);
    private static final Duration NEVER = Duration.ofDays(36_500);

    private final ShellConfig.Retry config;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Retry(ShellConfig.Retry config) {
        this.config = config;
    }

    /** Runs it until it succeeds, fails for good or has failed for too long; then throws its last exception. */
    void run(Runnable attempt) {
        run(attempt, config.giveUpAfter());
    }

    /** Runs it until it succeeds or fails for good. */
    void forever(Runnable attempt) {
        run(attempt, NEVER);
    }

    /** Ends all waits. */
    void stop() {
        stopping.countDown();
    }

    private void run(Runnable attempt, Duration giveUpAfter) {
        long deadline = System.nanoTime() + giveUpAfter.toNanos();
        Duration wait = config.firstWait();
        while (true) {
            try {
                attempt.run();
                return;
            } catch (RetryableException e) {
                if (System.nanoTime() + wait.toNanos() > deadline) {
                    throw e;
                }
                LOG.warnf("Trying again in %s: %s", wait, e.getMessage());
                pause(wait, e);
                wait = longer(wait);
            }
        }
    }

    private void pause(Duration wait, RetryableException why) {
        try {
            if (stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StoppingException(why);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppingException(why);
        }
    }

    private Duration longer(Duration wait) {
        Duration twice = wait.multipliedBy(2);
        return twice.compareTo(config.longestWait()) < 0 ? twice : config.longestWait();
    }
}
