package io.whence.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** A local stack that is started and stopped as a user does it: by the {@code whence} script. */
final class Stack implements AutoCloseable {

    /** The child processes by the names of their pid files. */
    static final List<String> PARTS = List.of("infra", "ingestion", "extraction", "enrichment", "graph", "query");

    private static final Path ROOT =
            Path.of(System.getProperty("whence.root", "..")).toAbsolutePath().normalize();

    private final Path data;

    private Stack(Path data) {
        this.data = data;
    }

    /** Starts a stack over a folder, on free ports, and waits until it is ready. */
    static Stack up(Path data) {
        Stack stack = new Stack(data);
        stack.start();
        return stack;
    }

    void start() {
        int status = whence("up", "--any-ports");
        if (status != 0) {
            stop();
        }
        assertThat(status).as("whence up, see target/whence.log").isZero();
    }

    void stop() {
        assertThat(whence("down")).as("whence down").isZero();
    }

    /** Runs a command of the script over this stack's folder; its output goes to {@code target/whence.log}. */
    int whence(String... arguments) {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("whence").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString()));
        Path log = ROOT.resolve("e2e-tests/target/whence.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // The build that runs these tests has just packaged everything.
        builder.environment().put("WHENCE_BUILD", "never");
        try {
            Process process = builder.start();
            assertThat(process.waitFor(5, TimeUnit.MINUTES))
                    .as("%s ends", command)
                    .isTrue();
            return process.exitValue();
        } catch (IOException e) {
            throw new IllegalStateException("cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + command, e);
        }
    }

    int port(String part) {
        Properties ports = new Properties();
        try (Reader file = Files.newBufferedReader(data.resolve("run/ports.properties"))) {
            ports.load(file);
        } catch (IOException e) {
            throw new IllegalStateException("the stack over " + data + " has written no ports", e);
        }
        return Integer.parseInt(ports.getProperty("WHENCE_PORT_" + part.toUpperCase(Locale.ROOT)));
    }

    String secret(String name) {
        try {
            return Files.readString(data.resolve("secrets").resolve(name)).strip();
        } catch (IOException e) {
            throw new IllegalStateException("the stack over " + data + " has no " + name, e);
        }
    }

    Rest rest() {
        return new Rest("http://127.0.0.1:" + port("gateway"), secret("api-token"));
    }

    Topic topic(String name) {
        return new Topic(kafka(), name);
    }

    /** What a client of its broker has to be told. */
    Map<String, Object> kafka() {
        return Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + port("kafka"),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"whence\" password=\""
                        + secret("kafka-password") + "\";");
    }

    Driver bolt() {
        return GraphDatabase.driver(
                "bolt://127.0.0.1:" + port("bolt"), AuthTokens.basic("neo4j", secret("neo4j-password")));
    }

    /** Where Jena's clients find the RDF store. */
    String fuseki() {
        return "http://127.0.0.1:" + port("fuseki") + "/whence";
    }

    /** Ends a part as a power cut would. */
    void kill(String part) {
        process(part).ifPresent(ProcessHandle::destroyForcibly);
    }

    Optional<ProcessHandle> process(String part) {
        try {
            String pid = Files.readString(data.resolve("run/" + part + ".pid")).split(" ", -1)[0];
            return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The lines of the canonical export of a store, {@code neo4j} or {@code rdf}. */
    List<String> canonicalExport(String store) {
        return rest().text("/v1/export?format=canonical&store=" + store).lines().toList();
    }

    /** Waits until every document is finished, every message consumed, and the projections have caught up. */
    void awaitQuiet() {
        Await.until("all documents are finished", () -> documents().stream()
                .map(document -> document.path("state").asText())
                .allMatch(state -> List.of("complete", "failed", "deleted").contains(state)));
        ConsumerGroups groups = new ConsumerGroups(kafka());
        Await.until("all messages are consumed", groups::haveCaughtUp);
        Await.until("both stores hold the same", () -> canonicalExport("neo4j").equals(canonicalExport("rdf")));
    }

    List<JsonNode> documents() {
        List<JsonNode> documents = new ArrayList<>();
        rest().get("/v1/documents?limit=500").path("documents").forEach(documents::add);
        return documents;
    }

    @Override
    public void close() {
        stop();
    }
}
