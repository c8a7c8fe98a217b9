package io.whence.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;

/** Kafka, Neo4j and TDB2 behind Fuseki, running in this JVM over one data folder. */
public final class LocalInfra implements AutoCloseable {

    private final InfraPorts ports;
    private final Secrets secrets;
    private final List<AutoCloseable> parts;

    private LocalInfra(InfraPorts ports, Secrets secrets, List<AutoCloseable> parts) {
        this.ports = ports;
        this.secrets = secrets;
        this.parts = List.copyOf(parts);
    }

    /**
     * Starts everything on free ports over a new temporary folder, for tests.
     *
     * @throws IllegalStateException when a part does not start
     */
    public static LocalInfra temporary() {
        try {
            return start(Files.createTempDirectory("whence-infra"), InfraPorts.free());
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder for the test infrastructure", e);
        }
    }

    /**
     * Starts all three stores in parallel and creates the topics.
     *
     * @param data the folder of this installation; created where missing
     * @throws IOException when the folder's secrets cannot be read or written
     * @throws IllegalStateException when a part does not start; those that did are closed again
     */
    public static LocalInfra start(Path data, InfraPorts ports) throws IOException {
        readyLogging();
        Secrets secrets = Secrets.in(data.resolve("secrets"));
        List<CompletableFuture<AutoCloseable>> starting = List.of(
                inParallel("rdf", () -> RdfServer.start(data.resolve("rdf"), ports.fuseki(), secrets.rdfPassword())),
                inParallel(
                        "neo4j",
                        () -> Neo4jDatabase.start(data.resolve("neo4j"), ports.bolt(), secrets.neo4jPassword())),
                inParallel("kafka", () -> startKafka(data.resolve("kafka"), ports, secrets)));
        return new LocalInfra(ports, secrets, joined(starting));
    }

    private static KafkaBroker startKafka(Path folder, InfraPorts ports, Secrets secrets) throws Exception {
        KafkaBroker broker = KafkaBroker.start(folder, ports, Optional.of(secrets.kafkaPassword()));
        KafkaTopics.create(kafka(ports, secrets));
        return broker;
    }

    private static KafkaAccess kafka(InfraPorts ports, Secrets secrets) {
        return KafkaAccess.of("127.0.0.1:" + ports.kafka(), secrets.kafkaPassword());
    }

    /** What a client of its broker needs. */
    public KafkaAccess kafka() {
        return kafka(ports, secrets);
    }

    /** Whether Neo4j still works: after a failed write, to a full disk say, it does not until it is started again. */
    boolean isSound() {
        return parts.stream()
                .filter(Neo4jDatabase.class::isInstance)
                .map(Neo4jDatabase.class::cast)
                .allMatch(Neo4jDatabase::isSound);
    }

    /** Otherwise the three parts initialise logging at once, and JBoss's log manager then deadlocks in class loading. */
    private static void readyLogging() {
        LogManager.getLogManager();
        LoggerFactory.getLogger(LocalInfra.class).debug("logging is ready");
    }

    /** A thread each with the caller's class loader: inside a Quarkus test that loader sees Neo4j's services. */
    private static CompletableFuture<AutoCloseable> inParallel(String name, Callable<AutoCloseable> start) {
        CompletableFuture<AutoCloseable> started = new CompletableFuture<>();
        Thread thread = new Thread(() -> run(start, started), "start-" + name);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        return started;
    }

    private static void run(Callable<AutoCloseable> start, CompletableFuture<AutoCloseable> started) {
        try {
            started.complete(start.call());
        } catch (Exception | LinkageError e) {
            started.completeExceptionally(e);
        }
    }

    private static List<AutoCloseable> joined(List<CompletableFuture<AutoCloseable>> starting) {
        List<AutoCloseable> parts = new ArrayList<>();
        Optional<Throwable> failure = Optional.empty();
        for (CompletableFuture<AutoCloseable> part : starting) {
            try {
                parts.add(part.join());
            } catch (CompletionException e) {
                failure = failure.or(() -> Optional.ofNullable(e.getCause()));
            }
        }
        failure.ifPresent(cause -> {
            closeAll(parts);
            throw new IllegalStateException("the local infrastructure did not start: " + cause.getMessage(), cause);
        });
        return parts;
    }

    /** The configuration keys by which a service finds this infrastructure, with their values. */
    public Map<String, String> configuration() {
        Map<String, String> configuration = new HashMap<>(Map.of(
                "quarkus.neo4j.uri",
                "bolt://127.0.0.1:" + ports.bolt(),
                "quarkus.neo4j.authentication.username",
                Secrets.NEO4J_USER,
                "quarkus.neo4j.authentication.password",
                secrets.neo4jPassword(),
                "whence.rdf.endpoint",
                "http://127.0.0.1:" + ports.fuseki() + "/whence",
                "whence.rdf.username",
                Secrets.RDF_USER,
                "whence.rdf.password",
                secrets.rdfPassword(),
                "whence.api-token",
                secrets.apiToken()));
        kafka().settings().forEach((name, value) -> configuration.put("kafka." + name, value.toString()));
        return configuration;
    }

    /** Stops all parts; what they hold stays on disk. */
    @Override
    public void close() {
        closeAll(parts);
    }

    private static void closeAll(List<AutoCloseable> parts) {
        parts.forEach(LocalInfra::closeQuietly);
    }

    /** One part that fails to close must not keep the others open. */
    private static void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LoggerFactory.getLogger(LocalInfra.class)
                    .warn("{} did not close cleanly", part.getClass().getSimpleName(), e);
        }
    }
}
