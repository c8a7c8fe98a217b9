package io.whence.e2e.stack;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Waits for what happens by itself, such as a document passing through the stages. */
final class Await {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private Await() {}

    /**
     * Asks until the answer is yes; a question that fails, as when a service is just being restarted, is asked again.
     *
     * @throws AssertionError when the answer is still no after three minutes
     */
    static void until(String what, Callable<Boolean> question) {
        value(what, () -> question.call() ? Optional.of(true) : Optional.empty());
    }

    /** Asks until there is an answer. */
    static <T> T value(String what, Callable<Optional<T>> question) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Throwable last = new AssertionError("not yet");
        while (System.nanoTime() < deadline) {
            try {
                Optional<T> answer = question.call();
                if (answer.isPresent()) {
                    return answer.get();
                }
            } catch (Exception | AssertionError e) {
                last = e;
            }
            pause();
        }
        throw new AssertionError("after " + PATIENCE.toSeconds() + " s it is not so that " + what, last);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
