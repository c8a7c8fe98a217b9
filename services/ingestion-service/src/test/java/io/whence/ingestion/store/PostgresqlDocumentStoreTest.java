package io.whence.ingestion.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same promises on a real PostgreSQL server, started from the binaries in Maven Central. */
class PostgresqlDocumentStoreTest extends DocumentStoreContract {
    private static EmbeddedPostgres server;
    private static Database database;

    @BeforeAll
    static void open() throws IOException {
        server = EmbeddedPostgres.start();
        String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
        database = Database.open(DatabaseKind.POSTGRESQL, url, "postgres", "postgres");
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
        server.close();
    }

    @Override
    Database database() {
        return database;
    }
}
