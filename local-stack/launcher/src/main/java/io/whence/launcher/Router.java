package io.whence.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The one address that users see: a proxy that streams every request to the service of its path. */
final class Router implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST_LINE = 16_384;

    private final Vertx vertx =
            Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(1));
    private final Ports ports;
    private final Predicate<Service> ready;
    private final Supplier<Map<String, ?>> index;
    private final Hosts hosts = Hosts.of(System.getenv());
    private final Map<Service, HttpProxy> proxies = new HashMap<>();

    /** Streams of events stay open, so that they need connections of their own. */
    private final Map<Service, HttpProxy> streams = new HashMap<>();

    /**
     * Describes a router without starting it.
     *
     * @param ready whether a service can be asked now
     * @param index what {@code GET /} answers
     */
    Router(Ports ports, Predicate<Service> ready, Supplier<Map<String, ?>> index) {
        this.ports = ports;
        this.ready = ready;
        this.index = index;
        for (Service service : Service.values()) {
            proxies.put(service, proxy(service));
            streams.put(service, proxy(service));
        }
    }

    private HttpProxy proxy(Service service) {
        HttpClientOptions options = new HttpClientOptions().setMaxPoolSize(256).setKeepAliveTimeout(10);
        return HttpProxy.reverseProxy(vertx.createHttpClient(options))
                .origin(ports.of(service), "127.0.0.1")
                .addInterceptor(new Rewrite());
    }

    /** Listens on the gateway port of the loopback address. */
    void start() throws Exception {
        vertx.createHttpServer(new HttpServerOptions().setIdleTimeout(0).setMaxInitialLineLength(LONGEST_LINE))
                .requestHandler(this::route)
                .listen(ports.of("gateway"), "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    private void route(HttpServerRequest request) {
        Optional<Service> service = Routes.of(request.path()).map(Routes.Target::service);
        if (!hosts.have(Optional.ofNullable(request.getHeader("Host")))) {
            problem(request, 421, "Misdirected Request", "Not a name of this stack; more can be set by WHENCE_HOSTS");
        } else if (request.path().equals("/")) {
            answer(request, 200, "application/json", index.get());
        } else if (service.isEmpty()) {
            problem(request, 404, "No such address", "GET / lists what there is");
        } else if (!ready.test(service.get())) {
            problem(request, 503, "The " + service.get().key() + " service is not ready", "Try again in a few seconds");
        } else {
            forward(request, service.get());
        }
    }

    private void forward(HttpServerRequest request, Service service) {
        boolean stream = request.path().endsWith("/events");
        Optional.ofNullable((stream ? streams : proxies).get(service)).ifPresent(proxy -> proxy.handle(request));
    }

    private static void problem(HttpServerRequest request, int status, String title, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        problem.put("instance", request.path());
        answer(request, status, "application/problem+json", problem);
    }

    private static void answer(HttpServerRequest request, int status, String type, Map<String, ?> body) {
        request.response().setStatusCode(status).putHeader("Content-Type", type);
        if (status == 503) {
            request.response().putHeader("Retry-After", "2");
        }
        request.response().end(json(body) + "\n");
    }

    private static String json(Map<String, ?> body) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of strings and numbers is always JSON", e);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Takes the service's prefix off management addresses. */
    private static final class Rewrite implements ProxyInterceptor {
        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            String uri = context.request().getURI();
            int queryAt = uri.indexOf('?');
            String path = queryAt < 0 ? uri : uri.substring(0, queryAt);
            String query = queryAt < 0 ? "" : uri.substring(queryAt);
            Routes.of(path).ifPresent(target -> context.request().setURI(target.path() + query));
            return context.sendRequest().recover(failure -> Future.succeededFuture(broken(context)));
        }

        /** The service died under the request, or does not run; the proxy itself would say so without a word. */
        private static ProxyResponse broken(ProxyContext context) {
            String problem = json(Map.of(
                    "type", "about:blank",
                    "title", "Bad Gateway",
                    "status", 502,
                    "detail",
                            "The service ended before it answered; it is started again. Try again in a few seconds."));
            return context.request()
                    .release()
                    .response()
                    .setStatusCode(502)
                    .putHeader("Content-Type", "application/problem+json")
                    .putHeader("Retry-After", "2")
                    .setBody(Body.body(Buffer.buffer(problem)));
        }
    }
}
