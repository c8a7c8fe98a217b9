package io.whence.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/** A client of the gateway that knows nothing but the documented addresses. */
record Rest(String address, String token) {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    JsonNode get(String path) {
        return json(text(path));
    }

    String text(String path) {
        return successful(request(path).build());
    }

    JsonNode post(String path, Object body) {
        return json(successful(writing(path, body)));
    }

    /** The status of a request that may be refused. */
    int status(HttpRequest request) {
        return send(request, BodyHandlers.discarding()).statusCode();
    }

    HttpRequest writing(String path, Object body) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(written(body)))
                .build();
    }

    void delete(String path) {
        successful(request(path)
                .header("Authorization", "Bearer " + token)
                .DELETE()
                .build());
    }

    /** Submits a text and answers the document's id. */
    String submit(String title, String text) {
        return post("/v1/documents", Map.of("title", title, "text", text))
                .path("id")
                .asText();
    }

    /** The data of a server-sent event stream as it comes. */
    Stream<JsonNode> events(String path) {
        return send(request(path).header("Accept", "text/event-stream").build(), BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith("data:"))
                .map(line -> json(line.substring("data:".length())));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(2));
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON for " + body, e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    private static String successful(HttpRequest request) {
        HttpResponse<String> response = send(request, BodyHandlers.ofString());
        assertThat(response.statusCode())
                .as("%s %s: %s", request.method(), request.uri(), response.body())
                .isBetween(200, 299);
        return response.body();
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return CLIENT.send(request, handler);
        } catch (IOException e) {
            throw new AssertionError(request.method() + " " + request.uri() + " has no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
