package io.whence.query.reason;

import io.whence.reasoning.graph.TooLargeException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Ends an answer that takes too long: exact reasoning may need time exponential in the size of what is asked about. */
final class Deadline {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "reasoning-deadline");
        thread.setDaemon(true);
        return thread;
    });

    private final Thread worker = Thread.currentThread();
    private boolean over;

    private Deadline() {}

    /**
     * Does the work in this thread.
     *
     * @throws TooLargeException if it takes longer than 20 seconds, or is nested too deeply
     */
    static <T> T within(Supplier<T> work) {
        Deadline deadline = new Deadline();
        ScheduledFuture<?> alarm = CLOCK.schedule(deadline::ring, LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } catch (StackOverflowError e) {
            throw new TooLargeException("this is nested too deeply to be read: make it shorter");
        } finally {
            alarm.cancel(false);
            deadline.end();
        }
    }

    private synchronized void ring() {
        if (!over) {
            worker.interrupt();
        }
    }

    /** The thread goes on to serve other requests, so no interruption may be left over. */
    private synchronized void end() {
        over = true;
        Thread.interrupted();
    }
}
