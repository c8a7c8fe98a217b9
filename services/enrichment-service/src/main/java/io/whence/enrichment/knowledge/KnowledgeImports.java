package io.whence.enrichment.knowledge;

import io.whence.enrichment.knowledge.ImportStatus.State;
import io.whence.model.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All imports, one running at a time; what a stop or a kill interrupted goes on when the service starts again. */
public final class KnowledgeImports implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KnowledgeImports.class);
    private static final long LONGEST_STOP_SECONDS = 20;

    private final AssertionStore store;
    private final Path uploads;
    private final Map<String, ImportStatus> imports = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(KnowledgeImports::thread);
    private volatile boolean stopped;

    /** @param uploads folder that files which were sent along are kept in until they are read */
    public KnowledgeImports(AssertionStore store, Path uploads) {
        this.store = store;
        this.uploads = uploads;
        imports.putAll(AssertionImport.remembered(store));
        imports.values().stream().filter(KnowledgeImports::unfinished).forEach(this::queue);
    }

    /** All imports there have been, by id. */
    public List<ImportStatus> all() {
        return imports.values().stream()
                .sorted(java.util.Comparator.comparing(ImportStatus::id))
                .toList();
    }

    public Optional<ImportStatus> find(String id) {
        return Optional.ofNullable(imports.get(id));
    }

    /**
     * Imports a file; one that was imported already is left alone, one that failed goes on behind its last good line.
     *
     * @throws IOException if it cannot be read
     */
    public ImportStatus start(Path file) throws IOException {
        String id = idOf(file);
        ImportStatus before = imports.get(id);
        if (before != null && before.state() != State.FAILED) {
            return before;
        }
        ImportStatus waiting = before == null
                ? ImportStatus.waiting(id, file.toString(), Files.size(file))
                : before.waitingFor(file.toString());
        imports.put(id, waiting);
        queue(waiting);
        return waiting;
    }

    /** Imports what is sent along; it is kept until it is read, so that a kill does not lose it. */
    public ImportStatus start(InputStream content) throws IOException {
        Files.createDirectories(uploads);
        Path file = Files.createTempFile(uploads, "upload-", ".part");
        try {
            Files.copy(content, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            ImportStatus started = start(file);
            if (!started.file().equals(file.toString())) {
                Files.delete(file);
            }
            return started;
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static boolean unfinished(ImportStatus status) {
        return status.state() == State.WAITING || status.state() == State.RUNNING;
    }

    private void queue(ImportStatus waiting) {
        thread.execute(() -> run(waiting));
    }

    private void run(ImportStatus waiting) {
        if (stopped) {
            return;
        }
        LOG.info("Import {} begins at line {}", waiting.id(), waiting.rows());
        try {
            new AssertionImport(store, waiting, status -> imports.put(status.id(), status)).run(() -> stopped);
            end(waiting.id());
        } catch (IOException | RuntimeException e) {
            LOG.error("Import {} stopped; it goes on when the service starts again", waiting.id(), e);
        }
    }

    private void end(String id) throws IOException {
        ImportStatus status = imports.get(id);
        if (status == null || unfinished(status)) {
            return;
        }
        LOG.info(
                "Import {} {}: {} rows, {} kept, {} rejected",
                id,
                status.state(),
                status.rows(),
                status.kept(),
                status.rejected());
        if (Path.of(status.file()).startsWith(uploads) && status.state() == State.COMPLETE) {
            Files.deleteIfExists(Path.of(status.file()));
        }
    }

    private static String idOf(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
            content.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return ContentHash.of("knowledge-file")
                .with("sha256", HexFormat.of().formatHex(digest.digest()))
                .hex();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "knowledge-import");
        thread.setDaemon(true);
        return thread;
    }

    /** Stops after the line at hand; the import goes on when the service starts again. */
    @Override
    public void close() {
        stopped = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("An import did not stop in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
