package io.whence.nlp.transformer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

/**
 * Gathers texts of all callers into batches of about the same length and keeps the network fed. The queue is bounded:
 * callers wait when it is full, which is what slows Kafka's consumer down.
 */
final class Batcher implements AutoCloseable {
    /** As many texts as are looked at together to form batches of one length. */
    private static final int WINDOW = 64;

    private final Network network;
    private final int batchSize;
    private final BlockingQueue<Request> queue;
    private final Thread worker = new Thread(this::work, "extractor-network");
    private volatile boolean closed;

    /**
     * @param batchSize most texts in a batch
     * @param capacity most texts that wait
     */
    Batcher(Network network, int batchSize, int capacity) {
        this.network = network;
        this.batchSize = batchSize;
        this.queue = new ArrayBlockingQueue<>(capacity);
        worker.setDaemon(true);
        worker.start();
    }

    /**
     * The scores of each text, in the order given; waits for them.
     *
     * @throws IllegalStateException if the caller is interrupted while it waits for a place in the queue
     */
    List<Scores> score(List<Pieces> texts) {
        List<Request> requests = texts.stream()
                .map(text -> new Request(text, new CompletableFuture<>()))
                .toList();
        requests.forEach(this::put);
        return requests.stream().map(request -> request.scores().join()).toList();
    }

    private void put(Request request) {
        try {
            queue.put(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the network", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        worker.interrupt();
        network.close();
    }

    private void work() {
        while (!closed) {
            try {
                List<Request> window = new ArrayList<>(WINDOW);
                window.add(queue.take());
                queue.drainTo(window, WINDOW - 1);
                run(window);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void run(List<Request> window) {
        window.sort(Comparator.comparingInt(request -> request.text().length()));
        for (int from = 0; from < window.size(); from += batchSize) {
            answer(window.subList(from, Math.min(from + batchSize, window.size())));
        }
    }

    private void answer(List<Request> batch) {
        try {
            List<Scores> scores =
                    network.score(batch.stream().map(Request::text).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).scores().complete(scores.get(i));
            }
        } catch (RuntimeException e) {
            batch.forEach(request -> request.scores().completeExceptionally(e));
        }
    }

    private record Request(Pieces text, CompletableFuture<Scores> scores) {}
}
