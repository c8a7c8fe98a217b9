package io.whence.graphservice;

import io.whence.graph.neo4j.Neo4jGraphStore;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Runs a projection for as long as the service runs. A store that is away is waited for; nothing ends the thread. */
final class Follower implements Runnable {
    private static final Logger LOG = Logger.getLogger(Follower.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);

    private final Neo4jGraphStore store;
    private final Projection projection;
    private final GraphMeters meters;
    private final GraphConfig.Graph config;
    private final Runnable caughtUp;
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread;
    private volatile boolean running = true;
    private volatile long behind;
    private Duration wait = FIRST_WAIT;
    private long leaseAsked;
    private boolean leaseHeld;

    /** @param caughtUp what to do when all changes are carried */
    Follower(
            Neo4jGraphStore store,
            Projection projection,
            GraphMeters meters,
            GraphConfig.Graph config,
            Runnable caughtUp) {
        this.caughtUp = caughtUp;
        this.store = store;
        this.projection = projection;
        this.meters = meters;
        this.config = config;
        this.thread = new Thread(this, "projection-" + projection.name());
        thread.setDaemon(true);
        meters.lag(projection.name(), this, follower -> follower.behind);
    }

    void start() {
        thread.start();
    }

    void stop() {
        running = false;
        wake();
    }

    void wake() {
        bell.release();
    }

    boolean alive() {
        return thread.isAlive();
    }

    String name() {
        return projection.name();
    }

    /** How many changes it has not carried yet, as of its last look. */
    long behind() {
        return behind;
    }

    OptionalLong watermark() {
        return projection.watermark();
    }

    @Override
    public void run() {
        while (running) {
            try {
                int carried = holdsLease() ? meters.projecting(projection.name(), projection::step) : 0;
                wait = FIRST_WAIT;
                behind = store.lastChange() - projection.watermark().orElse(0);
                if (carried == 0) {
                    caughtUp.run();
                    rest(config.idle());
                }
            } catch (RuntimeException | VirtualMachineError e) {
                LOG.warnf("Projection %s tries again in %s: %s", projection.name(), wait, e);
                rest(wait);
                wait = longer(wait);
            }
        }
    }

    /** Asks the database only when half of the lease is over. */
    private boolean holdsLease() {
        if (System.nanoTime() - leaseAsked > config.lease().toNanos() / 2 || !leaseHeld) {
            leaseAsked = System.nanoTime();
            leaseHeld = store.hold("projection-" + projection.name(), config.instance(), config.lease());
        }
        return leaseHeld;
    }

    /** Waits for the bell, and takes all its rings as one. */
    private void rest(Duration time) {
        try {
            if (bell.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }

    private Duration longer(Duration last) {
        var twice = last.multipliedBy(2);
        return twice.compareTo(config.longestWait()) < 0 ? twice : config.longestWait();
    }
}
