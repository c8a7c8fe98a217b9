package io.whence.ingestion;

import io.whence.ingestion.store.Database;
import io.whence.ingestion.store.StoreFailures;
import io.whence.shell.Problem;
import io.whence.shell.ProblemException;
import io.whence.shell.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jdbi.v3.core.JdbiException;

/** What a request is told when the database fails or its disk is full. */
@ApplicationScoped
public class DatabaseProblems {
    private static final Logger LOG = Logger.getLogger(DatabaseProblems.class);
    private static final int FULL = 507;
    private static final int AWAY = 503;
    private static final int SECONDS = 5;
    private static final long MEBIBYTE = 1L << 20;

    /** Less room than this is none: a commit needs about as much. */
    private static final long AS_GOOD_AS_NONE = 8 * MEBIBYTE;

    private final Database database;
    private final long leastRoom;

    @Inject
    public DatabaseProblems(Database database, IngestionConfig config) {
        this(database, config.ingestion().leastRoom().asLongValue());
    }

    /** @param leastRoom in bytes */
    DatabaseProblems(Database database, long leastRoom) {
        this.database = database;
        this.leastRoom = leastRoom;
    }

    @ServerExceptionMapper
    public Response failed(JdbiException e) {
        Problem problem = problem(e);
        Response answer = problem.response();
        return problem.status() == AWAY
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, SECONDS)
                        .build()
                : answer;
    }

    /** What is said of a failure of the database. */
    Problem problem(JdbiException e) {
        if (StoreFailures.isFullDisk(e) || hasLessThan(AS_GOOD_AS_NONE)) {
            LOG.warnf("The disk is full: %s", e.getMessage());
            return full().problem();
        }
        if (StoreFailures.isWorthRetrying(e)) {
            LOG.warnf(e, "The database fails");
            return Problem.of(AWAY, "The database does not answer; nothing was stored. Try again shortly.");
        }
        return Problems.unexpectedProblem(e);
    }

    /**
     * Refuses what would be stored while there is hardly any room: the stores that share the disk need what is left to
     * finish what was accepted.
     */
    void checkRoom() {
        if (hasLessThan(leastRoom)) {
            throw full();
        }
    }

    private boolean hasLessThan(long bytes) {
        return database.room().orElse(Long.MAX_VALUE) < bytes;
    }

    private ProblemException full() {
        String place = database.folder().map(Path::toString).orElse("the database");
        String room = database.room().isPresent()
                ? database.room().getAsLong() / MEBIBYTE + " MiB are left, at least " + leastRoom / MEBIBYTE
                        + " are needed (whence.ingestion.least-room)"
                : "no room is left";
        return Problem.of(
                        FULL,
                        "The disk that holds " + place + " is full: " + room
                                + ". Nothing was stored; make room and send it again.")
                .exception();
    }
}
