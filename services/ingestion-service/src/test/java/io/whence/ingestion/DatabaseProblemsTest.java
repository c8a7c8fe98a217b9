package io.whence.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.whence.ingestion.store.Database;
import io.whence.ingestion.store.DatabaseKind;
import io.whence.shell.Problem;
import io.whence.shell.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseProblemsTest {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(DatabaseKind.H2, "jdbc:h2:file:" + folder.resolve("db"), "whence", "");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDocumentIsRefusedWithTheFolderWhileItsDiskHasHardlyAnyRoom() {
        DatabaseProblems disk = new DatabaseProblems(database, Long.MAX_VALUE);

        ProblemException refusal = catchThrowableOfType(ProblemException.class, disk::checkRoom);

        assertThat(refusal.problem().status()).isEqualTo(507);
        assertThat(refusal.problem().title()).isEqualTo("Insufficient Storage");
        assertThat(refusal.problem().detail()).contains(folder.toString()).contains("MiB are left");
    }

    @Test
    void withRoomEnoughNothingIsRefused() {
        assertThatCode(() -> new DatabaseProblems(database, 1).checkRoom()).doesNotThrowAnyException();
    }

    @Test
    void aFullDiskAndADatabaseThatIsAwayAreToldApart() {
        DatabaseProblems disk = new DatabaseProblems(database, 1);

        Problem full = disk.problem(new ConnectionException(
                new SQLException("IO Exception", "90031", new IOException("No space left on device"))));
        Problem away = disk.problem(new ConnectionException(new SQLException("The database has been closed", "90098")));

        assertThat(full.status()).isEqualTo(507);
        assertThat(full.detail()).contains(folder.toString());
        assertThat(away.status()).isEqualTo(503);
    }
}
