package io.whence.ingestion.reading;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads files of a kind whose parser a bad file may upset: on a thread of its own with a limit of time and of nesting, so
 * that such a file costs nothing but its own answer.
 */
final class Guarded implements Format {
    private static final long STACK_BYTES = 4L << 20;

    private final Format format;
    private final Duration longest;

    Guarded(Format format, Duration longest) {
        this.format = format;
        this.longest = longest;
    }

    @Override
    public List<Manuscript> read(SourceFile file) {
        CompletableFuture<List<Manuscript>> result = new CompletableFuture<>();
        Thread reader = new Thread(null, () -> read(file, result), "reading", STACK_BYTES);
        reader.setDaemon(true);
        reader.start();
        try {
            return result.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reader.interrupt();
            throw new UnreadableDocumentException(
                    "The file takes longer than " + longest.toSeconds()
                            + " s to read; save it anew, in parts, or send its text.",
                    e);
        } catch (InterruptedException e) {
            reader.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        }
    }

    private void read(SourceFile file, CompletableFuture<List<Manuscript>> result) {
        try {
            result.complete(format.read(file));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            result.completeExceptionally(e);
        }
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof UnreadableDocumentException said) {
            return said;
        }
        String why = cause instanceof OutOfMemoryError ? "it needs more memory than there is" : "it is broken";
        return new UnreadableDocumentException(
                "The file cannot be read: " + why + "; save it anew or send its text.", cause);
    }
}
