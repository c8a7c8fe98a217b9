package io.whence.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    @TempDir
    private Path folder;

    @Test
    void anInterruptedIngestGoesOnBehindWhatWasHandedIn() throws IOException {
        Path file = folder.resolve("run/ingest.journal");
        try (Journal journal = Journal.open(file, "these files", false)) {
            journal.done(batch(1));
            journal.finish("a.txt");
        }

        try (Journal again = Journal.open(file, "these files", false)) {
            assertThat(again.goesOn()).isTrue();
            assertThat(again.isFinished("a.txt")).isTrue();
            assertThat(again.isDone(batch(1))).isTrue();
            assertThat(again.isDone(batch(101))).isFalse();
        }
        try (Journal other = Journal.open(file, "other files", false)) {
            assertThat(other.goesOn()).isFalse();
        }
    }

    private static Batch batch(long first) {
        return new Batch("c.jsonl", "application/x-ndjson", new byte[0], first, 100);
    }
}
