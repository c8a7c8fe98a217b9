package io.whence.graph.neo4j;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.whence.graph.ElementRef;
import io.whence.graph.GraphStore;
import io.whence.graph.LinkDecision;
import io.whence.graph.PassageEvidence;
import io.whence.graph.StoreUnavailableException;
import io.whence.model.ElementKind;
import io.whence.model.GraphElement;
import io.whence.model.event.DocumentChanged;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * The graph in Neo4j, the truth that other stores follow. Every change is one transaction: the evidence of a batch of
 * passages, the claims it touches, scored anew, and the ordered list of what changed. Transactions that fail for a
 * passing reason are run again by the driver. Safe for many threads and many processes.
 */
public final class Neo4jGraphStore implements GraphStore {
    private static final int FORGET_AT_ONCE = 10_000;

    /** Rows that lie in memory while all elements are read; a document with the most metadata has half a megabyte. */
    private static final long AT_ONCE = 200;

    private final Driver driver;

    /** @param driver closed by whoever made it */
    public Neo4jGraphStore(Driver driver) {
        this.driver = driver;
    }

    /** Makes the constraints and indexes that are not there yet. Call it once before use. */
    public void createSchema() {
        reaching(() -> {
            try (var session = driver.session()) {
                Schema.create(session);
            }
            return true;
        });
    }

    @Override
    public List<Written> write(List<PassageEvidence> readings) {
        return readings.isEmpty() ? List.of() : changing(tx -> new GraphWrite(tx).write(readings));
    }

    @Override
    public void change(DocumentChanged document) {
        changing(tx -> {
            new GraphWrite(tx).change(document);
            return true;
        });
    }

    @Override
    public void decide(LinkDecision decision) {
        changing(tx -> {
            new Outbox(tx).append(new LinkNodes(tx).decide(decision));
            return true;
        });
    }

    @Override
    public Stream<GraphElement> elements() {
        return reaching(() -> {
            var session = driver.session(
                    SessionConfig.builder().withFetchSize(AT_ONCE).build());
            try {
                return new ElementNodes(session.beginTransaction()).all().onClose(session::close);
            } catch (RuntimeException e) {
                session.close();
                throw e;
            }
        });
    }

    /** The elements that are there, in no particular order; those that are gone are left out. */
    public List<GraphElement> find(Collection<ElementRef> refs) {
        Map<ElementKind, List<String>> ids =
                refs.stream().collect(groupingBy(ElementRef::kind, mapping(ElementRef::id, toList())));
        return reading(tx -> ids.entrySet().stream()
                .flatMap(kind -> new ElementNodes(tx).find(kind.getKey(), kind.getValue()).stream())
                .toList());
    }

    /**
     * The newest sequence up to which all changes, and the elements they made, can be read. Waits for commits that are
     * under way; a change that is newer may be visible in part.
     */
    public long settledChange() {
        return inTransaction(tx -> new Outbox(tx).lock());
    }

    /** What changed after this sequence, in order, at most so many; see {@link #settledChange}. */
    public List<Neo4jChange> changesAfter(long sequence, int limit) {
        return reading(tx -> new Outbox(tx).after(sequence, limit));
    }

    /** The sequence of the newest change, 0 if nothing ever changed. */
    public long lastChange() {
        return reading(tx -> new Outbox(tx).last());
    }

    /** Removes changes up to this sequence, which every projection has applied, and no more than some at once. */
    public int forgetChanges(long sequence) {
        return inTransaction(tx -> new Outbox(tx).forget(sequence, FORGET_AT_ONCE));
    }

    /** How far a follower of the changes has come; none if it has not begun. */
    public OptionalLong watermark(String follower) {
        return reading(tx -> new Watermarks(tx).of(follower));
    }

    /** Remembers how far a follower has come. */
    public void moveWatermark(String follower, long sequence) {
        inTransaction(tx -> {
            new Watermarks(tx).move(follower, sequence);
            return true;
        });
    }

    /** Notes that a follower tries now to carry the changes after this sequence, and tells how the tries before went. */
    public Attempt begin(String follower, long sequence) {
        return inTransaction(tx -> new Attempts(tx).begin(follower, sequence));
    }

    /** Notes that the try which began last has failed. */
    public void fail(String follower) {
        inTransaction(tx -> {
            new Attempts(tx).fail(follower);
            return true;
        });
    }

    /** Has a follower carry changes one by one up to this sequence. */
    public void goCarefully(String follower, long until) {
        inTransaction(tx -> {
            new Attempts(tx).goCarefully(follower, until);
            return true;
        });
    }

    /**
     * Takes a lease, or holds it longer. It ends by itself if its holder dies.
     *
     * @return whether the holder has it now
     */
    public boolean hold(String lease, String holder, Duration length) {
        return inTransaction(tx -> new Leases(tx).hold(lease, holder, length));
    }

    /** The newest decision on a pair of concepts, by the id of their link. */
    public Optional<LinkDecision> decision(String link) {
        return reading(tx -> new LinkNodes(tx).stored(link));
    }

    /** A transaction that changes the graph; over all processes they run one after the other. */
    private <T> T changing(Function<SimpleQueryRunner, T> work) {
        return inTransaction(tx -> {
            new Outbox(tx).lock();
            return work.apply(tx);
        });
    }

    private <T> T inTransaction(Function<SimpleQueryRunner, T> work) {
        return reaching(() -> {
            try (var session = driver.session()) {
                return session.executeWrite(work::apply);
            }
        });
    }

    private <T> T reading(Function<SimpleQueryRunner, T> work) {
        return reaching(() -> {
            try (var session = driver.session()) {
                return session.executeRead(work::apply);
            }
        });
    }

    /** Whether it takes anything at all now. */
    public boolean isWritable() {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> new Outbox(tx).lock());
            return true;
        } catch (Neo4jException e) {
            return false;
        }
    }

    private <T> T reaching(Supplier<T> work) {
        try {
            return work.get();
        } catch (Neo4jException e) {
            if (isOfStore(e)) {
                throw new StoreUnavailableException("Neo4j", e);
            }
            throw e;
        }
    }

    /** Neo4j says of a full disk and of a query that it cannot run the same: which it is, another write tells. */
    private boolean isOfStore(Neo4jException failure) {
        return failure instanceof RetryableException
                || failure instanceof ServiceUnavailableException
                || failure instanceof SecurityException
                || (failure instanceof DatabaseException && !isWritable());
    }
}
