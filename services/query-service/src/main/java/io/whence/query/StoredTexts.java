package io.whence.query;

import io.whence.shell.Problem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** The texts of documents as the ingestion service keeps them. */
@Singleton
public class StoredTexts {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http;
    private final URI ingestion;

    StoredTexts(HttpClient http, QueryConfig config) {
        this.http = http;
        this.ingestion = config.ingestion().url();
    }

    /**
     * The text of a document.
     *
     * @return none if there is no such document
     * @throws io.whence.shell.ProblemException if the ingestion service does not answer
     */
    Optional<String> of(String document) {
        HttpRequest request = HttpRequest.newBuilder(ingestion.resolve("/v1/documents/" + document + "/text"))
                .timeout(PATIENCE)
                .header("Accept", "text/plain")
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return switch (answer.statusCode()) {
                case 200 -> Optional.of(answer.body());
                case 404, 410 -> Optional.empty();
                default ->
                    throw Problem.unavailable(
                            "The ingestion service answered " + answer.statusCode() + "; try again shortly.");
            };
        } catch (IOException e) {
            throw Problem.unavailable("The ingestion service at " + ingestion + " does not answer; try again shortly.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("The service is stopping.");
        }
    }
}
