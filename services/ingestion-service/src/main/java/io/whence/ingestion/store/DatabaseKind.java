package io.whence.ingestion.store;

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
    },
    POSTGRESQL("org.postgresql.Driver") {
        @Override
        String completed(String url) {
            return url;
        }
    };

    private final String driver;

    DatabaseKind(String driver) {
        this.driver = driver;
    }

    abstract String completed(String url);

    String driver() {
        return driver;
    }
}
