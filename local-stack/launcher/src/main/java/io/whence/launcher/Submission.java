package io.whence.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final String LINES = "application/x-ndjson";
    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final int LONGEST = 32 << 20;
    private static final int TOGETHER = 4 << 20;

    private final Gateway gateway;
    private final List<String> ids = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private final List<String> refusals = new ArrayList<>();

    /** How many of the ids, from the first, are finished. */
    private int finished;

    private long passagesOfFinished;

    /** Which line of its file the first of the request is. */
    private int first = 1;

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

    /**
     * Hands in one file; its name tells its kind, and {@code .gz} at its end that it is compressed. A file that cannot be
     * read is noted among the refusals, and stops no other.
     */
    void submit(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean compressed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
        String type = type(compressed ? name.substring(0, name.length() - 3) : name);
        try (InputStream content = open(file, compressed)) {
            if (type.equals(LINES)) {
                lines(name, content);
            } else {
                submit(name, type, whole(content));
            }
        } catch (IOException e) {
            refusals.add(name + ": cannot be read: " + e);
        }
    }

    /** A corpus may be larger than memory, so its lines are handed in some megabytes at a time. */
    private void lines(String name, InputStream content) throws IOException {
        Lines lines = new Lines(content, LONGEST);
        int number = 1;
        for (byte[] some = lines.next(TOGETHER); some.length > 0; some = lines.next(TOGETHER)) {
            first = number;
            submit(name, LINES, some);
            number += lines.taken();
        }
        first = 1;
    }

    /** No more than the stack would take, and a little, so that the stack says what is too much. */
    private static byte[] whole(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new IOException("it has more than " + (LONGEST >> 20) + " MiB when it is unpacked");
        }
        return bytes;
    }

    private static InputStream open(Path file, boolean compressed) throws IOException {
        InputStream raw = Files.newInputStream(file);
        try {
            return new BufferedInputStream(compressed ? new GZIPInputStream(raw) : raw);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
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

    /** An answer for one document, or one that has the answers for many. */
    private void note(JsonNode answer) {
        answer.path("documents").forEach(this::note);
        if (answer.has("id")) {
            remember(answer.path("id").asText());
        } else if (answer.has("error")) {
            refusals.add(name(answer.path("name").asText()) + ": "
                    + answer.path("error").asText());
        }
    }

    /** The stack counts the lines of one request. */
    private String name(String told) {
        Matcher line = LINE.matcher(told);
        return line.matches() ? "line " + (Integer.parseInt(line.group(1)) + first - 1) : told;
    }

    private void remember(String id) {
        if (known.add(id)) {
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
