package io.whence.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.tdb2.DatabaseMgr;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back what TDB2 keeps for nothing: a transaction copies the blocks that it touches, and only a compaction drops the
 * old copies. Reads go on meanwhile, writes wait. A compaction that is cut short leaves the data as it was.
 */
final class RdfCompaction implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RdfCompaction.class);
    /** An empty store's files have 192 MiB, most of it holes. */
    private static final long LEAST = 512L << 20;

    private static final int GROWTH = 3;
    private static final int SECONDS = 20;

    private final Dataset dataset;
    private final Path folder;
    private final long least;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "rdf-compaction");
        thread.setDaemon(true);
        return thread;
    });
    private long left;

    /** @param folder of the dataset */
    RdfCompaction(Dataset dataset, Path folder) {
        this(dataset, folder, LEAST);
    }

    /** @param least bytes that are worth a compaction */
    RdfCompaction(Dataset dataset, Path folder, long least) {
        this.dataset = dataset;
        this.folder = folder;
        this.least = least;
    }

    /** Looks now and then, for as long as it is not closed. */
    void start() {
        // look() reports its own failures.
        var unused = clock.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Compacts if the files have grown to several times what the last compaction left. */
    void look() {
        try {
            long before = bytes();
            if (before > Math.max(least, GROWTH * left)) {
                DatabaseMgr.compact(dataset.asDatasetGraph(), true);
                left = bytes();
                LOG.info("The RDF store was compacted from {} to {} MiB", before >> 20, left >> 20);
            }
        } catch (RuntimeException e) {
            LOG.warn("The RDF store could not be compacted; it stays as it is", e);
        }
    }

    /** What its files take on the disk. */
    long bytes() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        clock.shutdown();
        try {
            if (!clock.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.warn("The RDF store is still being compacted");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
