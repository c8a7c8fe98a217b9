package io.whence.nlp.transformer;

import io.whence.nlp.ExtractorUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Gathers texts of all callers into batches of about the same length and keeps the network fed. The queue is bounded:
 * callers wait when it is full, which is what slows Kafka's consumer down. One thread works with the network.
 */
final class Batcher implements AutoCloseable {
    /** As many texts as are looked at together to form batches of one length. */
    private static final int WINDOW = 64;

    private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final TextScorer network;
    private final NetworkListener listener;
    private final int batchSize;
    private final BlockingQueue<Request> queue;
    private final Thread worker = new Thread(this::work, "extractor-network");
    private volatile boolean closed;

    /**
     * Starts to work; closes the network when it is closed.
     *
     * @param batchSize most texts in a batch
     * @param capacity most texts that wait
     */
    Batcher(TextScorer network, NetworkListener listener, int batchSize, int capacity) {
        this.network = network;
        this.listener = listener;
        this.batchSize = batchSize;
        this.queue = new ArrayBlockingQueue<>(capacity);
        listener.opened(queue::size);
        worker.setDaemon(true);
        worker.start();
    }

    /** Loads a model's network and feeds it. */
    static Batcher of(ExtractorModel model, NetworkOptions options) {
        int batchSize = model.settings().batch();
        return new Batcher(PlacedNetwork.of(model, options), options.listener(), batchSize, 8 * batchSize);
    }

    /**
     * The scores of each text, in the order given; waits for them.
     *
     * @throws ExtractorUnavailableException if this is closed or the caller interrupted meanwhile
     * @throws IllegalStateException if the network fails on one of the texts
     */
    List<Scores> score(List<Pieces> texts) {
        List<Request> requests = texts.stream().map(Request::new).toList();
        try {
            for (Request request : requests) {
                put(request);
            }
            List<Scores> scores = new ArrayList<>(requests.size());
            for (Request request : requests) {
                scores.add(request.await());
            }
            return scores;
        } catch (InterruptedException e) {
            requests.forEach(Request::abandon);
            Thread.currentThread().interrupt();
            throw new ExtractorUnavailableException("interrupted while waiting for the network", e);
        }
    }

    /** Whoever closes empties the queue once; what comes in behind its back is refused here. */
    private void put(Request request) throws InterruptedException {
        boolean queued = false;
        while (!queued && !closed) {
            queued = queue.offer(request, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
        }
        if (closed) {
            request.refuse();
        }
    }

    /** Refuses what waits, and lets the batch at work end. */
    @Override
    public void close() {
        closed = true;
        refuseAll();
        worker.interrupt();
        try {
            worker.join(PATIENCE_AT_CLOSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // The memory of a network that still works must not be taken from under it.
        if (!worker.isAlive()) {
            network.close();
        }
    }

    private void work() {
        while (!closed) {
            List<Request> window = new ArrayList<>(WINDOW);
            try {
                window.add(queue.take());
                queue.drainTo(window, WINDOW - 1);
                run(window);
            } catch (InterruptedException e) {
                // Whoever closes has set the flag; nobody else has a say.
            } catch (RuntimeException | Error e) {
                window.forEach(request -> request.fail(e));
            }
        }
    }

    private void refuseAll() {
        List<Request> waiting = new ArrayList<>();
        queue.drainTo(waiting);
        waiting.forEach(Request::refuse);
    }

    private void run(List<Request> window) {
        window.removeIf(Request::isOver);
        window.sort(Comparator.comparingInt(request -> request.text.length()));
        for (int from = 0; from < window.size(); from += batchSize) {
            List<Request> batch = window.subList(from, Math.min(from + batchSize, window.size()));
            if (closed) {
                batch.forEach(Request::refuse);
            } else {
                answer(batch);
            }
        }
    }

    private void answer(List<Request> batch) {
        long begun = System.nanoTime();
        List<Scores> scores;
        try {
            scores = network.score(batch.stream().map(request -> request.text).toList());
        } catch (RuntimeException | OutOfMemoryError e) {
            listener.failed(batch.size(), e);
            halve(batch, e);
            return;
        }
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).scores.complete(scores.get(i));
        }
        long first = batch.stream().mapToLong(request -> request.since).min().orElse(begun);
        listener.scored(batch.size(), Duration.ofNanos(begun - first), Duration.ofNanos(System.nanoTime() - begun));
    }

    /** A text that is too much for the network must not take its neighbours with it, nor the batch that is too large. */
    private void halve(List<Request> batch, Throwable why) {
        if (batch.size() == 1) {
            batch.get(0).fail(why);
            return;
        }
        int middle = batch.size() / 2;
        answer(batch.subList(0, middle));
        answer(batch.subList(middle, batch.size()));
    }

    /** A text that somebody waits for. */
    private static final class Request {
        private final Pieces text;
        private final long since = System.nanoTime();
        private final CompletableFuture<Scores> scores = new CompletableFuture<>();

        Request(Pieces text) {
            this.text = text;
        }

        Scores await() throws InterruptedException {
            try {
                return scores.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof ExtractorUnavailableException) {
                    throw new ExtractorUnavailableException("the extractor is being closed", e);
                }
                throw new IllegalStateException(
                        "the network fails on a text of " + text.length() + " word pieces", e.getCause());
            }
        }

        boolean isOver() {
            return scores.isDone();
        }

        void abandon() {
            scores.cancel(false);
        }

        void refuse() {
            fail(new ExtractorUnavailableException("the extractor is being closed"));
        }

        void fail(Throwable why) {
            scores.completeExceptionally(why);
        }
    }
}
