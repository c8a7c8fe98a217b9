package io.whence.query;

import io.whence.graph.query.QueryTimeoutException;
import io.whence.graph.query.SparqlGate.Admitted;
import io.whence.graph.query.SparqlGate.Form;
import io.whence.shell.Problem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends admitted queries to the RDF store and passes its answers on as they come. */
@Singleton
public class SparqlStore {
    /** Each may need much of the store's memory. */
    private static final int MOST_AT_ONCE = 8;

    private static final long PATIENCE_SECONDS = 5;

    private final Semaphore turns = new Semaphore(MOST_AT_ONCE, true);
    private final HttpClient http;
    private final URI endpoint;
    private final Duration timeout;

    SparqlStore(HttpClient http, QueryConfig config) {
        this.http = http;
        this.endpoint = URI.create(config.rdf().endpoint() + "/sparql");
        this.timeout = config.limits().timeout();
    }

    /** The graphs that the request names, by the protocol. */
    record Graphs(List<String> byDefault, List<String> named) {}

    Response ask(Admitted query, Graphs graphs, Optional<String> accept) {
        takeTurn();
        try {
            return send(query, graphs, accept);
        } finally {
            turns.release();
        }
    }

    private void takeTurn() {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.unavailable(MOST_AT_ONCE + " SPARQL queries run already; try again shortly.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("The service is stopping.");
        }
    }

    private Response send(Admitted query, Graphs graphs, Optional<String> accept) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(timeout.plusSeconds(2))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", accept(query.form(), accept))
                .POST(BodyPublishers.ofString(form(query, graphs)))
                .build();
        try {
            return answer(query, http.send(request, BodyHandlers.ofInputStream()));
        } catch (HttpTimeoutException e) {
            throw new QueryTimeoutException(timeout, e);
        } catch (IOException e) {
            throw Problem.unavailable("The RDF store does not answer; try again shortly.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable("The service is stopping.");
        }
    }

    private Response answer(Admitted query, HttpResponse<InputStream> answer) throws IOException {
        int status = answer.statusCode();
        if (status == 503 || status == 408) {
            throw new QueryTimeoutException(timeout, new IOException("status " + status));
        }
        if (status >= 400) {
            try (InputStream body = answer.body()) {
                String text = new String(body.readNBytes(2000), StandardCharsets.UTF_8);
                throw Problem.of(status < 500 ? status : 502, "The RDF store says: " + text.strip())
                        .exception();
            }
        }
        Response.ResponseBuilder builder = Response.status(status)
                .header(
                        "Content-Type",
                        answer.headers().firstValue("Content-Type").orElse("text/plain"))
                .entity(answer.body());
        return (query.limited() ? builder.header("Whence-Row-Limit", "applied") : builder).build();
    }

    private static String accept(Form form, Optional<String> asked) {
        String usual = form == Form.RESULTS ? "application/sparql-results+json" : "text/turtle";
        return asked.filter(header -> !header.isBlank() && !header.equals("*/*"))
                .orElse(usual);
    }

    private String form(Admitted query, Graphs graphs) {
        return Stream.of(
                        Stream.of(pair("query", query.text()), pair("timeout", String.valueOf(timeout.toSeconds()))),
                        graphs.byDefault().stream().map(graph -> pair("default-graph-uri", graph)),
                        graphs.named().stream().map(graph -> pair("named-graph-uri", graph)))
                .flatMap(pairs -> pairs)
                .collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
