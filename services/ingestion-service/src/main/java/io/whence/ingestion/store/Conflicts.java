package io.whence.ingestion.store;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.jdbi.v3.core.JdbiException;

/** Repeats a transaction that lost against another one at the same row. */
final class Conflicts {
    /** SQLSTATE classes: integrity violation (two inserts of one key), transaction rollback (deadlock, serialisation). */
    private static final String INTEGRITY = "23";

    private static final String ROLLBACK = "40";

    private Conflicts() {}

    static <T> T retried(int attempts, Supplier<T> transaction) {
        try {
            return transaction.get();
        } catch (JdbiException e) {
            if (attempts <= 1 || !isConflict(e)) {
                throw e;
            }
            return retried(attempts - 1, transaction);
        }
    }

    private static boolean isConflict(JdbiException e) {
        return e.getCause() instanceof SQLException sql
                && sql.getSQLState() != null
                && (sql.getSQLState().startsWith(INTEGRITY) || sql.getSQLState().startsWith(ROLLBACK));
    }
}
