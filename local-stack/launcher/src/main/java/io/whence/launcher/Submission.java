package io.whence.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Hands documents to a stack and follows them until each is in the graph, or rejected. */
final class Submission {

    private static final Map<String, String> TYPES = Map.of(
            "json", "application/json",
            "jsonl", "application/x-ndjson",
            "ndjson", "application/x-ndjson",
            "xml", "application/xml",
            "nxml", "application/xml",
            "txt", "text/plain; charset=utf-8",
            "md", "text/plain; charset=utf-8");

    private final Gateway gateway;
    private final List<String> ids = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    /** How many of the ids, from the first, are finished. */
    private int finished;

    private long passagesOfFinished;

    Submission(Gateway gateway) {
        this.gateway = gateway;
    }

    /** Ids of what was accepted, in the order of submission; the same content twice is one document. */
    List<String> ids() {
        return List.copyOf(ids);
    }

    /** What was refused, and why. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** Hands in one file; its name tells its kind, and {@code .gz} at its end that it is compressed. */
    void submit(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        boolean compressed = name.endsWith(".gz");
        submit(name, type(compressed ? name.substring(0, name.length() - 3) : name), bytes(file, compressed));
    }

    /**
     * Hands in one document, or many where the type is of many.
     *
     * @param name of what is handed in, for messages
     */
    void submit(String name, String type, byte[] content) {
        try {
            note(gateway.write("/v1/documents", type, BodyPublishers.ofByteArray(content)));
        } catch (RefusedException e) {
            refusals.add(name + ": " + e.getMessage());
        }
    }

    private static String type(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }

    private static byte[] bytes(Path file, boolean compressed) throws IOException {
        try (InputStream raw = Files.newInputStream(file)) {
            return compressed ? new GZIPInputStream(raw).readAllBytes() : raw.readAllBytes();
        }
    }

    /** An answer for one document, or one that has the answers for many. */
    private void note(JsonNode answer) {
        answer.path("documents").forEach(this::note);
        if (answer.has("id")) {
            remember(answer.path("id").asText());
        } else if (answer.has("error")) {
            refusals.add(
                    answer.path("name").asText() + ": " + answer.path("error").asText());
        }
    }

    private void remember(String id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    /** Shows a progress bar until every document is complete, failed or deleted. */
    void follow() {
        Progress.follow("ingest", "documents", ids.size(), this::finishedSoFar);
    }

    /** Documents finish roughly in order, so only the first unfinished one is asked about. */
    private long finishedSoFar() {
        while (finished < ids.size()) {
            JsonNode status = gateway.get("/v1/documents/" + ids.get(finished));
            if (!isFinished(status)) {
                return finished;
            }
            passagesOfFinished += status.at("/passages/received").asLong();
            finished++;
        }
        return finished;
    }

    /** Passages of the documents that {@link #follow} saw finished. */
    long passages() {
        return passagesOfFinished;
    }

    static boolean isFinished(JsonNode status) {
        String state = status.path("state").asText();
        return state.equals("complete") || state.equals("failed") || state.equals("deleted");
    }
}
