package io.whence.graph.query;

import io.whence.graph.StoreUnavailableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Lets users ask in Cypher without writing. A query is explained first; it runs only if its type is read-only, every
 * procedure of its plan is on the list, and nothing in it loads files or looks at the server. It runs in a session for
 * reading, with a time limit, and gives out so many rows, and of these so many bytes, at most. What Neo4j could not stop
 * is refused before. Few run at once, so that our own questions always find a connection.
 */
public final class CypherGate {
    /** Procedures that read the graph and nothing else. */
    private static final Set<String> PROCEDURES = Set.of(
            "db.index.fulltext.querynodes",
            "db.index.fulltext.queryrelationships",
            "db.labels",
            "db.relationshiptypes",
            "db.propertykeys",
            "db.schema.visualization",
            "db.schema.nodetypeproperties",
            "db.schema.reltypeproperties");

    /** What a plan may consist of besides reading: none of these operators. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("loadcsv|show.*|terminate.*|.*(create|delete|merge|set|remove|alter|drop|grant|deny|revoke)"
                    + "(node|relationship|index|constraint|property|properties|labels|user|role|database|alias).*");

    private static final Pattern PREFIX = Pattern.compile("(?is)\\s*(EXPLAIN|PROFILE)\\b.*");
    private static final Pattern CALLED = Pattern.compile("(?i)([a-z][\\w.`]*)\\s*\\(");

    /** Rows that the driver fetches together: as many as may lie in memory, each as large as an answer. */
    private static final int FETCHED_TOGETHER = 100;

    private static final int MOST_AT_ONCE = 16;
    private static final long PATIENCE_SECONDS = 5;

    private final Driver driver;
    private final Duration timeout;
    private final int rowLimit;
    private final long largest;
    private final Semaphore turns = new Semaphore(MOST_AT_ONCE, true);

    /**
     * Lets through to this database.
     *
     * @param rowLimit how many rows an answer has at most
     * @param largest how many bytes an answer has at most, about
     */
    public CypherGate(Driver driver, Duration timeout, int rowLimit, long largest) {
        this.driver = driver;
        this.timeout = timeout;
        this.rowLimit = rowLimit;
        this.largest = largest;
    }

    /**
     * Runs a query that only reads.
     *
     * @throws RefusedQueryException if it does not parse, would write, or does what is not allowed here
     * @throws QueryTimeoutException if it takes too long
     * @throws io.whence.graph.StoreUnavailableException if the database does not answer, or has too much to do
     */
    public CypherAnswer run(String query, Map<String, Object> parameters) {
        try {
            CypherText.check(query, parameters);
        } catch (StackOverflowError e) {
            throw new RefusedQueryException("The query is too long to be checked; use parameters.");
        }
        takeTurn();
        try {
            return ask(query, parameters);
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new StoreUnavailableException(
                        "Neo4j", new IllegalStateException(MOST_AT_ONCE + " questions in Cypher run already"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailableException("Neo4j", e);
        }
    }

    private CypherAnswer ask(String query, Map<String, Object> parameters) {
        SessionConfig reading = SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withFetchSize(FETCHED_TOGETHER)
                .build();
        TransactionConfig limits =
                TransactionConfig.builder().withTimeout(timeout).build();
        try (Session session = driver.session(reading)) {
            check(query, session.run("EXPLAIN " + query, parameters, limits).consume());
            return answer(session.run(query, parameters, limits));
        } catch (ClientException e) {
            throw refused(e);
        } catch (Neo4jException e) {
            throw Queries.translated(e, timeout);
        }
    }

    private CypherAnswer answer(Result result) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        long room = largest;
        while (rows.size() < rowLimit && room >= 0 && result.hasNext()) {
            List<@Nullable Object> values = values(result.next());
            room -= CypherValue.size(values);
            if (room >= 0) {
                rows.add(values);
            }
        }
        if (rows.isEmpty() && room < 0) {
            throw new RefusedQueryException("The first row alone is larger than the " + (largest >> 20)
                    + " MiB that an answer may have; return less of it.");
        }
        return new CypherAnswer(result.keys(), rows, room < 0 || result.hasNext());
    }

    private static List<@Nullable Object> values(Record row) {
        List<@Nullable Object> values = new ArrayList<>();
        row.values().forEach(value -> values.add(CypherValue.plain(value)));
        return values;
    }

    private static void check(String query, ResultSummary explained) {
        if (PREFIX.matcher(query).matches()) {
            throw new RefusedQueryException("EXPLAIN and PROFILE are not offered here; use Bolt for them.");
        }
        if (explained.queryType() != QueryType.READ_ONLY) {
            throw new RefusedQueryException(
                    "This endpoint only reads, and the query would write or change the schema.");
        }
        if (!explained.hasPlan()) {
            throw new RefusedQueryException("The query has no plan to be checked; ask with MATCH … RETURN.");
        }
        plans(explained.plan()).forEach(CypherGate::check);
    }

    private static Stream<Plan> plans(Plan plan) {
        return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(CypherGate::plans));
    }

    private static void check(Plan plan) {
        String operator = plan.operatorType().toLowerCase(Locale.ROOT);
        int at = operator.indexOf('@');
        String name = at < 0 ? operator : operator.substring(0, at);
        if (FORBIDDEN.matcher(name).matches()) {
            throw new RefusedQueryException(
                    "'" + plan.operatorType() + "' is not allowed here: only the graph is read.");
        }
        if (name.contains("procedurecall")) {
            called(plan)
                    .filter(procedure -> !PROCEDURES.contains(procedure))
                    .findFirst()
                    .ifPresent(procedure -> {
                        throw new RefusedQueryException("The procedure " + procedure
                                + " is not on the list; allowed are " + String.join(", ", sorted(PROCEDURES)) + ".");
                    });
        }
    }

    /** Names of the procedures in a plan's details; a plan that names none is refused by naming itself. */
    private static Stream<String> called(Plan plan) {
        String details = plan.arguments().containsKey("Details")
                ? plan.arguments().get("Details").asString("")
                : "";
        var names =
                CALLED.matcher(details).results().map(match -> match.group(1)).toList();
        return names.isEmpty()
                ? Stream.of("(unnamed)")
                : names.stream().limit(1).map(name -> name.replace("`", "").toLowerCase(Locale.ROOT));
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream().sorted().toList();
    }

    private RuntimeException refused(ClientException e) {
        RuntimeException translated = Queries.translated(e, timeout);
        return translated.equals(e) ? new RefusedQueryException(String.valueOf(e.getMessage()), e) : translated;
    }
}
