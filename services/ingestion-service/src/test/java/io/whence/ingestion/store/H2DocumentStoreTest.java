package io.whence.ingestion.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.whence.ingestion.reading.ReadDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2DocumentStoreTest extends DocumentStoreContract {
    @TempDir
    static Path folder;

    private static Database database;

    @BeforeAll
    static void open() {
        database = Database.open(DatabaseKind.H2, "jdbc:h2:file:" + folder.resolve("db"), "whence", "");
    }

    @AfterAll
    static void close() {
        database.close();
    }

    /** As it does itself when its disk is full. */
    @Test
    void aDatabaseThatWasClosedUnderItComesBackByItself() {
        ReadDocument before = document(1);
        documents().accept(before);
        assertThat(database.isWritable()).isTrue();

        shutDown();

        documents().accept(document(1));
        assertThat(queries().summary(before.id())).isPresent();
        assertThat(database.answers()).isTrue();
    }

    private static void shutDown() {
        try {
            database.jdbi().useHandle(handle -> handle.execute("shutdown immediately"));
        } catch (JdbiException e) {
            assertThat(StoreFailures.isWorthRetrying(e)).isTrue();
        }
    }

    @Test
    void itsFolderAndTheRoomInItAreKnown() {
        assertThat(database.folder()).contains(folder);
        assertThat(database.room().orElseThrow()).isPositive();
    }

    @Test
    void aFullDiskIsToldFromAWrongQuestion() {
        JdbiException wrong = catchThrowableOfType(
                JdbiException.class, () -> database.jdbi().useHandle(handle -> handle.execute("select nothing")));

        assertThat(StoreFailures.isWorthRetrying(wrong)).isFalse();
        assertThat(StoreFailures.isFullDisk(wrong)).isFalse();
        assertThat(StoreFailures.isFullDisk(new ConnectionException(
                        new SQLException("IO Exception", "90031", new IOException("No space left on device")))))
                .isTrue();
        assertThat(StoreFailures.isFullDisk(new ConnectionException(new SQLException("could not extend", "53100"))))
                .isTrue();
    }

    @Override
    Database database() {
        return database;
    }
}
