package io.whence.nlp.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Cuts a batch into parts that are scored at the same time, each in a lane of its own. On a CPU, runs on a core each are
 * faster than one run on all cores, whose cores wait for each other after every product. Not for more than one thread.
 */
final class Lanes implements AutoCloseable {
    private final List<Lane> lanes;
    private final ExecutorService threads;

    /** @param lanes one or more */
    Lanes(List<Lane> lanes) {
        this.lanes = List.copyOf(lanes);
        this.threads = Executors.newFixedThreadPool(lanes.size(), work -> {
            Thread thread = new Thread(work, "extractor-lane");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * The scores of each text, in the order given. No lane works any more when this returns or throws, even if the
     * caller was interrupted: what a lane works with may be freed then.
     */
    List<Scores> score(List<Pieces> texts) {
        if (lanes.size() == 1 || texts.size() <= 1) {
            return lanes.get(0).score(texts);
        }
        List<CompletableFuture<List<Scores>>> parts = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            List<Pieces> part = texts.subList(i * texts.size() / lanes.size(), (i + 1) * texts.size() / lanes.size());
            parts.add(CompletableFuture.supplyAsync(() -> part.isEmpty() ? List.of() : lane.score(part), threads));
        }
        return together(parts);
    }

    private static List<Scores> together(List<CompletableFuture<List<Scores>>> parts) {
        try {
            CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException why ? why : e;
        }
        return parts.stream().flatMap(part -> part.join().stream()).toList();
    }

    /** To be called when no text is being scored. */
    @Override
    public void close() {
        threads.shutdown();
    }

    /** Scores a part of a batch; asked by one thread at a time. */
    interface Lane {
        List<Scores> score(List<Pieces> texts);
    }
}
