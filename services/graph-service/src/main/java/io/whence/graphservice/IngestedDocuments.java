package io.whence.graphservice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whence.shell.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents as the ingestion service, which owns them, knows them. */
@ApplicationScoped
public class IngestedDocuments {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PAGE = "/v1/documents?limit=500";
    private static final Set<String> THERE = Set.of("complete", "failed");
    private static final String GONE = "deleted";

    private final Optional<URI> ingestion;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newHttpClient();

    public IngestedDocuments(GraphConfig config, ObjectMapper json) {
        this.ingestion = config.ingestion().url();
        this.json = json;
    }

    /**
     * A document that is at rest there.
     *
     * @param generation the one that should be in the graph; none if it was deleted
     */
    record Ingested(Optional<Integer> generation, boolean atRest) {}

    /**
     * All documents by their ids, those too that are just on their way.
     *
     * @return none if no ingestion service is set
     * @throws io.whence.shell.ProblemException if it does not answer
     */
    Optional<Map<String, Ingested>> all() {
        return ingestion.map(address -> {
            Map<String, Ingested> documents = new HashMap<>();
            Optional<String> next = Optional.of(PAGE);
            while (next.isPresent()) {
                JsonNode page = get(address.resolve(next.get()));
                page.path("documents")
                        .forEach(document -> documents.put(document.path("id").asText(), of(document)));
                next = Optional.of(page.path("next").asText(""))
                        .filter(cursor -> !cursor.isEmpty())
                        .map(cursor -> PAGE + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
            }
            return documents;
        });
    }

    private static Ingested of(JsonNode document) {
        String state = document.path("state").asText();
        return new Ingested(
                state.equals(GONE)
                        ? Optional.empty()
                        : Optional.of(document.path("generation").asInt()),
                state.equals(GONE) || THERE.contains(state));
    }

    private JsonNode get(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw Problem.unavailable(
                        "The ingestion service answered " + answer.statusCode() + "; try again shortly.");
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw Problem.unavailable("The ingestion service at " + address.getAuthority()
                    + " does not answer (whence.ingestion.url); try again shortly.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("The service is stopping.");
        }
    }
}
