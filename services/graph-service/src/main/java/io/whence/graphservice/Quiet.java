package io.whence.graphservice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Lets writers of this process work side by side, and holds them all back while the two stores are compared. */
@ApplicationScoped
public class Quiet {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);

    /** Does work that changes the graph. */
    public <T> T working(Supplier<T> work) {
        return under(lock.readLock(), work);
    }

    /** Does work during which nothing changes the graph. */
    public <T> T undisturbed(Supplier<T> work) {
        return under(lock.writeLock(), work);
    }

    private static <T> T under(Lock held, Supplier<T> work) {
        held.lock();
        try {
            return work.get();
        } finally {
            held.unlock();
        }
    }
}
