package io.whence.ingestion.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** Tells what a failure of the database is about: what it was asked, or the database itself. */
public final class StoreFailures {
    /** SQLSTATE classes of faults in what was asked: data, integrity, syntax or names. */
    private static final List<String> OF_THE_QUESTION = List.of("22", "23", "42");

    /** PostgreSQL's SQLSTATE. */
    private static final String DISK_FULL = "53100";

    /** What Linux and Windows say; Java hands it on as it is. */
    private static final Pattern NO_SPACE = Pattern.compile(
            "no space left on device|not enough space on the disk|quota exceeded", Pattern.CASE_INSENSITIVE);

    private StoreFailures() {}

    /** Whether the database, its disk or the way to it is at fault, so that the same may succeed later. */
    public static boolean isWorthRetrying(JdbiException failure) {
        return state(failure).filter(StoreFailures::isOfTheQuestion).isEmpty();
    }

    /** Whether the disk is full. */
    public static boolean isFullDisk(Throwable failure) {
        return causes(failure).stream().anyMatch(StoreFailures::saysFull);
    }

    private static boolean saysFull(Throwable cause) {
        boolean said = Optional.ofNullable(cause.getMessage())
                .filter(message -> NO_SPACE.matcher(message).find())
                .isPresent();
        return said || (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()));
    }

    /** Whether the connection is of no use any more. */
    static boolean isOfConnection(SQLException failure) {
        return Optional.ofNullable(failure.getSQLState())
                .filter(Predicate.not(StoreFailures::isOfTheQuestion))
                .isPresent();
    }

    private static boolean isOfTheQuestion(String state) {
        return OF_THE_QUESTION.stream().anyMatch(state::startsWith);
    }

    private static Optional<String> state(Throwable failure) {
        return causes(failure).stream()
                .filter(SQLException.class::isInstance)
                .flatMap(cause -> Stream.ofNullable(((SQLException) cause).getSQLState()))
                .findFirst();
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes;
    }
}
