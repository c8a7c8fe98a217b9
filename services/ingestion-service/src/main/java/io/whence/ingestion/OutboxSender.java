package io.whence.ingestion;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.whence.ingestion.store.IdempotencyKeys;
import io.whence.ingestion.store.Outbox;
import io.whence.shell.EventPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sends what is in the outbox, in order, as soon as something is put in. What was sent is taken out only after the broker
 * has it, so dying at any moment at worst sends an event twice, with the same id. An event that no broker takes is set
 * aside, and those behind it are sent.
 */
@ApplicationScoped
public class OutboxSender {
    private static final Logger LOG = Logger.getLogger(OutboxSender.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
    private static final int LOOKS_BETWEEN_CLEANINGS = 3600;

    private final Outbox outbox;
    private final EventPublisher publisher;
    private final IdempotencyKeys keys;
    private final Duration keyLife;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "outbox");
    private volatile boolean stopping;

    public OutboxSender(Outbox outbox, EventPublisher publisher, IdempotencyKeys keys, IngestionConfig config) {
        this.outbox = outbox;
        this.publisher = publisher;
        this.keys = keys;
        this.keyLife = config.ingestion().idempotencyKeyLife();
    }

    /** Says that something was put in. */
    public void wake() {
        work.release();
    }

    void start(@Observes StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(Duration.ofSeconds(5).toMillis());
    }

    private void run() {
        for (int look = 0; !stopping; look++) {
            Duration pause = sendAll() ? LOOK_AGAIN : AFTER_FAILURE;
            if (look % LOOKS_BETWEEN_CLEANINGS == 0) {
                clean();
            }
            await(pause);
        }
    }

    private boolean sendAll() {
        try {
            Outbox.Drained drained = outbox.drain(publisher::deliver);
            while (!stopping && drained.goesOn()) {
                drained = outbox.drain(publisher::deliver);
            }
            drained.waiting().ifPresent(reason -> LOG.warnf("The outbox waits: %s", reason));
            return drained.waiting().isEmpty();
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.warnf(e, "The outbox waits: %s", e.getMessage());
            return false;
        }
    }

    private void clean() {
        try {
            keys.forgetOlderThan(keyLife);
        } catch (RuntimeException e) {
            LOG.warn("Old idempotency keys stay for now", e);
        }
    }

    private void await(Duration pause) {
        try {
            work.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
            work.drainPermits();
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }
}
