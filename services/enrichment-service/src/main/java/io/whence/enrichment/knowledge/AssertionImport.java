package io.whence.enrichment.knowledge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whence.enrichment.knowledge.ImportStatus.State;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

/**
 * Reads a file of assertions into the store, once. How far it came is committed with what it stored, so that after a
 * kill it goes on behind the last commit, and nothing is stored twice.
 */
final class AssertionImport {
    private static final String NOTE = "import/";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ROWS_BETWEEN_COMMITS = 200_000;
    private static final int ROWS_BETWEEN_REPORTS = 2_000;
    private static final int MOST_REASONS = 10;

    private final AssertionStore store;
    private final ImportStatus from;
    private final Consumer<ImportStatus> watcher;
    private final List<String> reasons;
    private State state = State.RUNNING;
    private long bytes;
    private long rows;
    private long kept;
    private long rejected;

    /**
     * @param from where it stood before
     * @param watcher is shown where it stands every few thousand lines
     */
    AssertionImport(AssertionStore store, ImportStatus from, Consumer<ImportStatus> watcher) {
        this.store = store;
        this.from = from;
        this.watcher = watcher;
        this.bytes = from.bytesRead();
        this.rows = from.rows();
        this.kept = from.kept();
        this.rejected = from.rejected();
        this.reasons = new ArrayList<>(from.reasons());
    }

    /** What is known of imports from before, by id. */
    static Map<String, ImportStatus> remembered(AssertionStore store) {
        return store.notes().entrySet().stream()
                .filter(note -> note.getKey().startsWith(NOTE))
                .map(note -> parse(note.getValue()))
                .collect(Collectors.toMap(ImportStatus::id, status -> status));
    }

    /**
     * Reads the rest of the file, or as much as there is time for.
     *
     * @param stopped whether the service is to stop; the import then stays running, to go on at the next start
     */
    void run(BooleanSupplier stopped) throws IOException {
        commit();
        try (AssertionLines lines = new AssertionLines(Path.of(from.file()))) {
            skip(lines);
            read(lines, stopped);
        } catch (EOFException | ZipException e) {
            fail("The file is damaged (" + e.getMessage() + ") after line " + rows + "; what stands before is stored.");
        } catch (NoSuchFileException e) {
            fail("The file is not there any more.");
        }
        commit();
    }

    private void skip(AssertionLines lines) throws IOException {
        for (long i = 0; i < rows; i++) {
            lines.next();
        }
    }

    private void read(AssertionLines lines, BooleanSupplier stopped) throws IOException {
        while (!stopped.getAsBoolean()) {
            Optional<String> line = lines.next();
            bytes = lines.bytesRead();
            if (line.isEmpty()) {
                state = State.COMPLETE;
                return;
            }
            take(line.get());
            if (rows % ROWS_BETWEEN_COMMITS == 0) {
                commit();
            } else if (rows % ROWS_BETWEEN_REPORTS == 0) {
                watcher.accept(status());
            }
        }
    }

    private void take(String line) throws IOException {
        rows++;
        try {
            Optional<Assertion> assertion = AssertionReader.read(line);
            if (assertion.isPresent()) {
                store.put(assertion.get());
                kept++;
            }
        } catch (MalformedRowException e) {
            rejected++;
            note("line " + rows + ": " + e.getMessage());
        }
    }

    private void fail(String reason) {
        state = State.FAILED;
        note(reason);
    }

    private void note(String reason) {
        if (reasons.size() < MOST_REASONS || state == State.FAILED) {
            reasons.add(reason);
        }
    }

    private ImportStatus status() {
        return new ImportStatus(from.id(), from.file(), state, bytes, from.bytesTotal(), rows, kept, rejected, reasons);
    }

    private void commit() throws IOException {
        ImportStatus status = status();
        store.commit(NOTE + status.id(), JSON.writeValueAsString(status));
        watcher.accept(status);
    }

    private static ImportStatus parse(String json) {
        try {
            return JSON.readValue(json, ImportStatus.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the index holds a note that is no import: " + json, e);
        }
    }
}
