package io.whence.graph.query;

import io.whence.graph.StoreUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** Runs our own read queries, each in a transaction that only reads and that ends after a while. */
final class Queries {
    private final Driver driver;
    private final Duration timeout;
    private final TransactionConfig limits;

    Queries(Driver driver, Duration timeout) {
        this.driver = driver;
        this.timeout = timeout;
        this.limits = TransactionConfig.builder().withTimeout(timeout).build();
    }

    List<Record> list(String query, Map<String, Object> parameters) {
        try (Session session = driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
            return session.executeRead(
                    transaction -> transaction.run(query, parameters).list(), limits);
        } catch (Neo4jException e) {
            throw translated(e, timeout);
        }
    }

    /** What a failure of the database means to whoever asked. */
    static RuntimeException translated(Neo4jException e, Duration timeout) {
        String code = e.code();
        if (code.contains("TransactionTimedOut") || code.contains("Terminated")) {
            return new QueryTimeoutException(timeout, e);
        }
        if (code.contains("OutOfMemory")) {
            return new RefusedQueryException(
                    "The query needs more memory than one may have: restrict it, for example by LIMIT.", e);
        }
        return e instanceof RetryableException || e instanceof ServiceUnavailableException || isPoolEmpty(e)
                ? new StoreUnavailableException("Neo4j", e)
                : e;
    }

    /** The driver has no exception of its own for it. */
    private static boolean isPoolEmpty(Neo4jException e) {
        return String.valueOf(e.getMessage()).startsWith("Unable to acquire connection from the pool");
    }
}
