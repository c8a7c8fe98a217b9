package io.whence.graph.query;

import java.time.Duration;

/** A user's query took too long and was stopped. */
public final class QueryTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QueryTimeoutException(Duration limit, Throwable cause) {
        super("The query was stopped after " + limit.toSeconds() + " s: restrict it, for example by LIMIT.", cause);
    }
}
