package io.whence.infra;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;

/**
 * The infra JVM: runs the {@link LocalInfra} of one data folder until it is told to stop.
 *
 * <p>Environment: {@code WHENCE_HOME} (data folder), {@code WHENCE_PORT_KAFKA}, {@code WHENCE_PORT_CONTROLLER},
 * {@code WHENCE_PORT_BOLT}, {@code WHENCE_PORT_FUSEKI}. Once everything answers, the file {@code run/infra.ready} of
 * the data folder holds this process's id.
 */
public final class InfraMain {

    private static final int SECONDS_BETWEEN_LOOKS = 5;
    private static final int FAILURES = 3;
    private static final int BROKEN = 4;

    private InfraMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        configureLogging();
        Path home = Path.of(System.getenv().getOrDefault("WHENCE_HOME", ".whence"));
        Path ready = home.resolve("run/infra.ready");
        Files.deleteIfExists(ready);
        LocalInfra infra = LocalInfra.start(home, ports(System.getenv()));
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(infra, ready, stopped), "stop-infra"));
        announce(ready);
        new Thread(() -> watch(infra, stopped), "watch-infra").start();
        stopped.await();
    }

    /** Ends the process when Neo4j works no more, so that whoever keeps it running starts it again. */
    private static void watch(LocalInfra infra, CountDownLatch stopped) {
        try {
            int failures = 0;
            while (!stopped.await(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS)) {
                failures = infra.isSound() ? 0 : failures + 1;
                if (failures == FAILURES) {
                    LoggerFactory.getLogger(InfraMain.class).error("Neo4j works no more; ending, to be started again");
                    Runtime.getRuntime().halt(BROKEN);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static InfraPorts ports(Map<String, String> environment) {
        return new InfraPorts(
                port(environment, "WHENCE_PORT_KAFKA", InfraPorts.DEFAULT.kafka()),
                port(environment, "WHENCE_PORT_CONTROLLER", InfraPorts.DEFAULT.controller()),
                port(environment, "WHENCE_PORT_BOLT", InfraPorts.DEFAULT.bolt()),
                port(environment, "WHENCE_PORT_FUSEKI", InfraPorts.DEFAULT.fuseki()));
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String value = environment.getOrDefault(name, Integer.toString(otherwise));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is not a port number: " + value, e);
        }
    }

    private static void configureLogging() throws IOException {
        try (InputStream settings = InfraMain.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }

    private static void announce(Path ready) throws IOException {
        Files.createDirectories(ready.resolveSibling(""));
        Files.writeString(ready, Long.toString(ProcessHandle.current().pid()));
        LoggerFactory.getLogger(InfraMain.class).info("Kafka, Neo4j and Fuseki are ready");
    }

    private static void stop(LocalInfra infra, Path ready, CountDownLatch stopped) {
        try {
            Files.deleteIfExists(ready);
        } catch (IOException e) {
            LoggerFactory.getLogger(InfraMain.class).warn("{} stays behind", ready, e);
        }
        infra.close();
        stopped.countDown();
    }
}
