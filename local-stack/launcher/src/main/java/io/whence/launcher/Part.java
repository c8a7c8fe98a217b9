package io.whence.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** One part of the stack: keeps its process running until it is told to stop, and knows whether it is ready. */
final class Part {

    /** How a part does. */
    enum State {
        STOPPED,
        STARTING,
        READY,
        /** It was ready and its process runs, but it says now that it is not, or says nothing. */
        UNREADY
    }

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

    /** A part that dies at every start must not take the processor from the others. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(250);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);

    /** One late answer of a busy machine is no news. */
    private static final int MISSES = 2;

    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(20);

    private final String name;
    private final Installation home;
    private final List<String> command;
    private final Map<String, String> environment;
    private final BooleanSupplier probe;

    private @Nullable Child child;
    private boolean wanted;
    private Duration pause = SHORTEST_PAUSE;
    private volatile State state = State.STOPPED;

    /**
     * Describes a part without starting it.
     *
     * @param probe answers whether the running part is ready; called from one thread
     */
    Part(String name, Installation home, List<String> command, Map<String, String> environment, BooleanSupplier probe) {
        this.name = name;
        this.home = home;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.probe = probe;
    }

    String name() {
        return name;
    }

    State state() {
        return state;
    }

    synchronized Optional<Long> pid() {
        return Optional.ofNullable(child).filter(Child::isAlive).map(Child::pid);
    }

    /** Starts the process and from then on starts it again whenever it ends by itself. */
    synchronized void start() {
        wanted = true;
        launch();
    }

    private synchronized void launch() {
        if (!wanted) {
            return;
        }
        state = State.STARTING;
        try {
            Child started = Child.start(home, name, command, environment);
            child = started;
            Log.say("%s started, process %d", name, started.pid());
            daemon("watch-" + name, () -> watch(started));
        } catch (IOException e) {
            Log.say("%s cannot be started: %s", name, e);
            again();
        }
    }

    private void watch(Child started) {
        probeUntilReady(started);
        int status = started.awaitEnd();
        if (isWanted()) {
            Log.say("%s ended with status %d; starting it again", name, status);
            again();
        }
    }

    /** Each time in a row that the part was not even ready, it is left alone twice as long. */
    private synchronized void again() {
        Duration now = pause;
        pause = now.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? now.multipliedBy(2) : LONGEST_PAUSE;
        state = State.STARTING;
        daemon("restart-" + name, () -> {
            sleep(now);
            launch();
        });
    }

    private void probeUntilReady(Child started) {
        long begun = System.nanoTime();
        while (started.isAlive() && isWanted()) {
            if (probe.getAsBoolean()) {
                becomeReady(started, begun);
                daemon("look-at-" + name, () -> keepLooking(started));
                return;
            }
            sleep(BETWEEN_PROBES);
        }
    }

    private synchronized void becomeReady(Child started, long begun) {
        if (started.isAlive()) {
            state = State.READY;
            pause = SHORTEST_PAUSE;
            Log.say("%s is ready after %.1f s", name, (System.nanoTime() - begun) / 1e9);
        }
    }

    private void keepLooking(Child started) {
        int misses = 0;
        while (started.isAlive() && isWanted()) {
            sleep(BETWEEN_LOOKS);
            misses = probe.getAsBoolean() ? 0 : misses + 1;
            note(started, misses);
        }
    }

    private synchronized void note(Child started, int misses) {
        if (!started.equals(child) || !started.isAlive()) {
            return;
        }
        if (misses == 0 && state == State.UNREADY) {
            state = State.READY;
            Log.say("%s is ready again", name);
        } else if (misses == MISSES && state == State.READY) {
            state = State.UNREADY;
            Log.say("%s runs but is not ready", name);
        }
    }

    private synchronized boolean isWanted() {
        return wanted;
    }

    /** Waits until the part is ready or no longer wanted. */
    void awaitReady() {
        while (state != State.READY && isWanted()) {
            sleep(BETWEEN_PROBES);
        }
    }

    /** Ends the process for good. */
    void stop() {
        Optional<Child> running = unwant();
        running.ifPresent(it -> it.stop(PATIENCE_AT_STOP));
        state = State.STOPPED;
        Log.say("%s stopped", name);
    }

    private synchronized Optional<Child> unwant() {
        wanted = false;
        return Optional.ofNullable(child);
    }

    private static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
