package io.whence.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Hands documents to a stack and follows them until each is in the graph, or rejected. Ids are kept in a file, so that any
 * number of them takes no memory.
 */
final class Submission implements AutoCloseable {

    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final int MOST_REFUSALS_KEPT = 100;

    private final Gateway gateway;
    private final Path ids;
    private final BufferedWriter idWriter;
    private final List<String> refusals = new ArrayList<>();
    private final Consumer<String> report;
    private long accepted;
    private long known;
    private long refused;

    /** How many of the ids, from the first, are finished. */
    private long finished;

    private long passagesOfFinished;

    Submission(Gateway gateway) throws IOException {
        this(gateway, refusal -> {});
    }

    /**
     * A submission.
     *
     * @param report takes each refusal as it comes
     */
    Submission(Gateway gateway, Consumer<String> report) throws IOException {
        this.gateway = gateway;
        this.report = report;
        this.ids = Files.createTempFile("whence-ingest", ".ids");
        this.idWriter = Files.newBufferedWriter(ids);
    }

    /** How many documents were accepted; one that comes twice counts twice. */
    long accepted() {
        return accepted;
    }

    /** How many of them the stack had already. */
    long known() {
        return known;
    }

    long refused() {
        return refused;
    }

    /** What was refused, and why; the first hundred. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** Gives the ids of what was accepted, in the order of submission. */
    void eachId(Consumer<String> consumer) throws IOException {
        idWriter.flush();
        try (BufferedReader reader = Files.newBufferedReader(ids)) {
            reader.lines().forEach(consumer);
        }
    }

    /**
     * Hands in one document, or many where the type is of many.
     *
     * @param name of what is handed in, for messages
     */
    void submit(String name, String type, byte[] content) {
        submit(new Batch(name, type, content, 0, 1));
    }

    /** Hands in a batch; waits where the stack is busy. */
    void submit(Batch batch) {
        try {
            note(batch, patiently(batch));
        } catch (RefusedException e) {
            refuse(batch.all(), reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The detail of the problem that the stack answered with. */
    private static String reason(RefusedException e) {
        String message = String.valueOf(e.getMessage());
        int problem = message.indexOf('{');
        try {
            return problem < 0
                    ? message
                    : Gateway.JSON
                            .readTree(message.substring(problem))
                            .path("detail")
                            .asText(message);
        } catch (JsonProcessingException notJson) {
            return message;
        }
    }

    private JsonNode patiently(Batch batch) {
        long begun = System.nanoTime();
        Duration wait = Duration.ofMillis(500);
        while (true) {
            try {
                return gateway.write("/v1/documents", batch.type(), BodyPublishers.ofByteArray(batch.content()));
            } catch (RefusedException e) {
                if (!BUSY.contains(e.status()) || System.nanoTime() - begun > PATIENCE.toNanos()) {
                    throw e;
                }
            }
            sleep(wait);
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
        }
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted; what was handed in goes on", e);
        }
    }

    /** An answer for one document, or one that has the answers for many. */
    private void note(Batch batch, JsonNode answer) throws IOException {
        for (JsonNode one : answer.path("documents")) {
            note(batch, one);
        }
        if (answer.has("id")) {
            accepted++;
            known += answer.path("known").asBoolean() ? 1 : 0;
            idWriter.write(answer.path("id").asText());
            idWriter.newLine();
        } else if (answer.has("error")) {
            refuse(
                    batch.place(answer.path("name").asText()),
                    answer.path("error").asText());
        }
    }

    void refuse(String name, String reason) {
        refused++;
        String refusal = name + ": " + reason;
        if (refusals.size() < MOST_REFUSALS_KEPT) {
            refusals.add(refusal);
        }
        report.accept(refusal);
    }

    /** Shows a progress bar until every document is complete, failed or deleted. */
    void follow() throws IOException {
        idWriter.flush();
        try (BufferedReader reader = Files.newBufferedReader(ids)) {
            Follower follower = new Follower(reader);
            Progress.follow("ingest", "documents", accepted, follower::finishedSoFar);
        }
    }

    /** Documents finish roughly in order, so only the first unfinished one is asked about. */
    private final class Follower {

        private final BufferedReader reader;
        private String next = "";

        Follower(BufferedReader reader) {
            this.reader = reader;
        }

        long finishedSoFar() {
            try {
                while (finished < accepted) {
                    next = next.isEmpty() ? String.valueOf(reader.readLine()) : next;
                    JsonNode status = gateway.get("/v1/documents/" + next);
                    if (!isFinished(status)) {
                        return finished;
                    }
                    passagesOfFinished += status.at("/passages/received").asLong();
                    finished++;
                    next = "";
                }
                return finished;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Passages of the documents that {@link #follow} saw finished. */
    long passages() {
        return passagesOfFinished;
    }

    static boolean isFinished(JsonNode status) {
        String state = status.path("state").asText();
        return state.equals("complete") || state.equals("failed") || state.equals("deleted");
    }

    @Override
    public void close() throws IOException {
        idWriter.close();
        Files.deleteIfExists(ids);
    }
}
