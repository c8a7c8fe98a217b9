package io.whence.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running child process, with a pid file that lets a later launcher find it should this one be killed. */
final class Child {

    private final Process process;
    private final Path pidFile;

    private Child(Process process, Path pidFile) {
        this.process = process;
        this.pidFile = pidFile;
    }

    /**
     * Starts a program whose output is appended to the part's log.
     *
     * @throws IOException when the program cannot be started or its pid file not written
     */
    static Child start(Installation home, String part, List<String> command, Map<String, String> environment)
            throws IOException {
        home.emptyTemporary(part);
        File log = home.log(part).toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(environment);
        Process process = builder.start();
        Path pidFile = home.pidFile(part);
        writePid(pidFile, process.toHandle());
        return new Child(process, pidFile);
    }

    /** The start time stands beside the id because ids are used again. */
    static void writePid(Path pidFile, ProcessHandle process) throws IOException {
        Files.writeString(pidFile, process.pid() + " " + startOf(process));
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** The process that a pid file names, if it still runs. */
    static Optional<ProcessHandle> find(Path pidFile) {
        try {
            String[] pidAndStart = Files.readString(pidFile).strip().split(" ", -1);
            long start = Long.parseLong(pidAndStart[1]);
            return ProcessHandle.of(Long.parseLong(pidAndStart[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process) == start);
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Asks a process to end and, when its patience is over, ends it. */
    static void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ended(process, patience)) {
            process.destroyForcibly();
            ended(process, patience);
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("process " + process.pid() + " cannot be watched", e);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for the process to end and answers its exit status. */
    int awaitEnd() {
        return process.onExit().join().exitValue();
    }

    void stop(Duration patience) {
        stop(process.toHandle(), patience);
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            Log.say("cannot remove %s: %s", pidFile, e);
        }
    }
}
