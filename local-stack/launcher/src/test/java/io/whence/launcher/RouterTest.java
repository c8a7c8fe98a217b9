package io.whence.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RouterTest {

    private final Ports ports = Ports.free();
    private final HttpClient client = HttpClient.newHttpClient();
    private final CountDownLatch secondEvent = new CountDownLatch(1);
    private HttpServer ingestion;
    private Router router;

    @BeforeEach
    void start() throws Exception {
        ingestion = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.of(Service.INGESTION)), 0);
        ingestion.setExecutor(Executors.newCachedThreadPool());
        ingestion.createContext("/", this::echo);
        ingestion.createContext("/v1/events", this::twoEvents);
        ingestion.start();
        router = new Router(ports, service -> service == Service.INGESTION, () -> Map.of("name", "Whence"));
        router.start();
    }

    @AfterEach
    void stop() {
        router.close();
        ingestion.stop(0);
    }

    @Test
    void aRequestReachesItsServiceWithPathQueryAndBody() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address("/v1/documents?state=failed"))
                        .POST(BodyPublishers.ofString("a text"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.body()).isEqualTo("POST /v1/documents?state=failed a text");
    }

    @Test
    void aServicesManagementAddressIsReachedUnderItsName() throws Exception {
        assertThat(get("/services/ingestion/q/openapi?format=json").body()).isEqualTo("GET /q/openapi?format=json ");
    }

    @Test
    void eventsStreamThrough() throws Exception {
        HttpResponse<java.io.InputStream> answer =
                client.send(HttpRequest.newBuilder(address("/v1/events")).build(), BodyHandlers.ofInputStream());

        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            String first = lines.readLine();
            secondEvent.countDown();

            assertThat(first).isEqualTo("data: first");
            assertThat(lines.lines()).contains("data: second");
        }
    }

    @Test
    void aServiceThatIsNotReadyIsAProblemThatPasses() throws Exception {
        HttpResponse<String> answer = get("/v1/claims");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("query");
    }

    @Test
    void anUnknownAddressPointsToTheIndex() throws Exception {
        assertThat(get("/nowhere").statusCode()).isEqualTo(404);
        assertThat(get("/").body()).contains("Whence");
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + ports.of("gateway") + path);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    private void echo(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] answer = (exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body)
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    /** The second event is sent only after the first has arrived at the other end. */
    private void twoEvents(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("data: first\n\n".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        try {
            assertThat(secondEvent.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.getResponseBody().write("data: second\n\n".getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }
}
