package io.whence.ingestion.store;

import java.nio.file.Path;
import java.util.Optional;

/** The databases it runs on. */
public enum DatabaseKind {
    /** In a file; one process at a time. */
    H2("org.h2.Driver") {
        /**
         * Adds what the tables and the promises need: PostgreSQL's dialect, and every commit in the file when it returns,
         * so that killing the process loses nothing that was accepted.
         */
        @Override
        String completed(String url) {
            return url.contains(";") ? url : url + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0";
        }

        @Override
        Optional<Path> folder(String url) {
            return url.startsWith(FILE)
                    ? Optional.ofNullable(Path.of(url.substring(FILE.length()).split(";", 2)[0])
                            .toAbsolutePath()
                            .getParent())
                    : Optional.empty();
        }
    },
    POSTGRESQL("org.postgresql.Driver") {
        @Override
        String completed(String url) {
            return url;
        }
    };

    private static final String FILE = "jdbc:h2:file:";

    private final String driver;

    DatabaseKind(String driver) {
        this.driver = driver;
    }

    abstract String completed(String url);

    /** The folder of this machine that the database lies in. */
    Optional<Path> folder(String url) {
        return Optional.empty();
    }

    String driver() {
        return driver;
    }
}
