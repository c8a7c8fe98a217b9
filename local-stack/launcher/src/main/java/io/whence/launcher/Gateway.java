package io.whence.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The REST address of a running stack, as a client of it sees it. */
final class Gateway {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Installation home;
    private final URI address;

    Gateway(Installation home, int port) {
        this.home = home;
        this.address = URI.create("http://127.0.0.1:" + port);
    }

    URI address() {
        return address;
    }

    /** What {@code GET /} says, or nothing when no stack of this folder answers. */
    Optional<JsonNode> index() {
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(address.resolve("/"))
                            .timeout(Duration.ofSeconds(5))
                            .build(),
                    BodyHandlers.ofString());
            return Optional.of(JSON.readTree(response.body())).filter(this::isOurs);
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private boolean isOurs(JsonNode index) {
        return index.path("data").asText().equals(home.folder().toString());
    }

    /**
     * Reads an address.
     *
     * @throws CommandFailure when the stack does not run or the answer is no success
     */
    JsonNode get(String path) {
        return json(text(path, "application/json"));
    }

    /** Reads an address as text of a media type. */
    String text(String path, String accept) {
        return successful(HttpRequest.newBuilder(address.resolve(path)).header("Accept", accept));
    }

    /** Sends JSON to an address that needs no token. */
    JsonNode ask(String path, JsonNode body) {
        return json(successful(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))));
    }

    /** Sends JSON to an address that writes, with this installation's token. */
    JsonNode write(String path, JsonNode body) {
        return write(path, "application/json", BodyPublishers.ofString(body.toString()));
    }

    /** Sends a body to an address that writes, with this installation's token. */
    JsonNode write(String path, String type, BodyPublisher body) {
        return json(successful(authorized(path).header("Content-Type", type).POST(body)));
    }

    private HttpRequest.Builder authorized(String path) {
        return HttpRequest.newBuilder(address.resolve(path))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + home.secret("api-token"));
    }

    /** The data lines of a server-sent event stream, as they come; close the stream to leave. */
    Stream<String> events(String path) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Accept", "text/event-stream")
                .build();
        return send(request, BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith("data:"))
                .map(line -> line.substring("data:".length()).strip());
    }

    private String successful(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        HttpResponse<String> response = send(built, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new RefusedException(
                    response.statusCode(),
                    built.method() + " " + built.uri().getPath() + " answered " + response.statusCode() + ": "
                            + response.body().strip());
        }
        return response.body();
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (ConnectException e) {
            throw new CommandFailure(
                    "no stack answers at " + address + "; start it: whence up --data " + home.folder(), e);
        } catch (IOException e) {
            throw new CommandFailure(request.uri() + " did not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure("interrupted while waiting for " + request.uri(), e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new CommandFailure("the answer is not JSON: " + text, e);
        }
    }
}
