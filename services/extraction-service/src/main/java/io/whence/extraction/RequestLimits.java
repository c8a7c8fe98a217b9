package io.whence.extraction;

import io.whence.nlp.ExtractorUnavailableException;
import io.whence.shell.Problem;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps requests from taking more than their share: of what one may ask, and of how many are worked on at once. */
final class RequestLimits {
    private final ExtractionConfig.Requests limits;
    private final Semaphore places;

    RequestLimits(ExtractionConfig.Requests limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.atOnce(), true);
    }

    /**
     * Does the work when it is its turn.
     *
     * @param request absent if the body was empty
     * @throws io.whence.shell.ProblemException 400 if there are no texts, 413 if they are too many or too long, 503 if
     *     the service is too busy
     */
    <T> T within(@Nullable Texts request, Function<List<String>, T> work) {
        List<String> texts = request == null ? List.of() : request.texts();
        check(texts);
        enter();
        try {
            return work.apply(texts);
        } catch (ExtractorUnavailableException e) {
            throw stopping();
        } finally {
            places.release();
        }
    }

    private void check(List<String> texts) {
        if (texts.isEmpty()) {
            throw Problem.badRequest("\"texts\" is missing or empty; send {\"texts\": [\"…\"]}.");
        }
        if (texts.size() > limits.texts()) {
            throw tooLarge(texts.size() + " texts are more than the " + limits.texts()
                    + " that one request may hold; send them in several.");
        }
        for (int i = 0; i < texts.size(); i++) {
            if (length(texts.get(i)) > limits.characters()) {
                throw tooLarge("Text " + i + " has " + length(texts.get(i)) + " characters, more than the "
                        + limits.characters() + " allowed; cut it at a paragraph, or ingest it as a document.");
            }
        }
        long total = texts.stream().mapToLong(RequestLimits::length).sum();
        if (total > limits.totalCharacters()) {
            throw tooLarge("The texts have " + total + " characters together, more than the " + limits.totalCharacters()
                    + " that one request may hold; send them in several.");
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static RuntimeException tooLarge(String detail) {
        return Problem.of(413, detail).exception();
    }

    private void enter() {
        try {
            if (!places.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw Problem.unavailable("All " + limits.atOnce() + " places for requests are taken; try again soon.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stopping();
        }
    }

    private static RuntimeException stopping() {
        return Problem.unavailable("The service is stopping; try again soon.");
    }
}
