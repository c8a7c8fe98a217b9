package io.whence.launcher;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Notes how far a long ingest has come, so that one that is killed goes on where it was. A finished one leaves nothing. */
final class Journal implements AutoCloseable {

    private final Path file;
    private final Set<String> finished = new HashSet<>();
    private final Map<String, Long> records = new HashMap<>();
    private final BufferedWriter writer;

    private Journal(Path file, String key, boolean fromTheStart) throws IOException {
        this.file = file;
        List<String> lines = !fromTheStart && Files.isReadable(file) ? Files.readAllLines(file) : List.of();
        boolean same = !lines.isEmpty() && lines.get(0).equals(key);
        if (same) {
            lines.stream().skip(1).forEach(this::recall);
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        this.writer = same
                ? Files.newBufferedWriter(file, StandardOpenOption.APPEND)
                : Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        if (!same) {
            write(key);
        }
    }

    /**
     * Opens the journal of an ingest.
     *
     * @param key what is handed in; another key begins anew
     * @param fromTheStart whether what was noted is to be forgotten
     */
    static Journal open(Path file, String key, boolean fromTheStart) throws IOException {
        return new Journal(file, key.replace('\n', ' '), fromTheStart);
    }

    private void recall(String line) {
        String[] parts = line.split("\t", 3);
        if (parts.length == 2 && parts[0].equals("done")) {
            finished.add(parts[1]);
            records.remove(parts[1]);
        } else if (parts.length == 3 && parts[1].matches("\\d{1,18}")) {
            records.put(parts[2], Long.parseLong(parts[1]));
        }
    }

    /** Whether something was noted before. */
    boolean goesOn() {
        return !finished.isEmpty() || !records.isEmpty();
    }

    boolean isFinished(String name) {
        return finished.contains(name);
    }

    /** Whether a batch of a file was handed in before. */
    boolean isDone(Batch batch) {
        return batch.first() > 0 && batch.last() <= records.getOrDefault(batch.name(), 0L);
    }

    void done(Batch batch) throws IOException {
        if (batch.first() > 0) {
            write("at\t" + batch.last() + "\t" + batch.name());
        }
    }

    void finish(String name) throws IOException {
        write("done\t" + name);
    }

    private void write(String line) throws IOException {
        writer.write(line.replace('\n', ' '));
        writer.newLine();
        writer.flush();
    }

    /** All is handed in. */
    void delete() throws IOException {
        close();
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
