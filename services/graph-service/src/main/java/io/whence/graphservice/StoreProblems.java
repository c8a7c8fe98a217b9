package io.whence.graphservice;

import io.whence.graph.StoreUnavailableException;
import io.whence.shell.Problem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a request is told when a store is away. */
public final class StoreProblems {
    private static final Logger LOG = Logger.getLogger(StoreProblems.class);
    private static final int SECONDS = 5;

    @ServerExceptionMapper
    public Response unavailable(StoreUnavailableException e) {
        LOG.warnf("Refused for now: %s", e.getMessage());
        var answer = Problem.of(503, "A store does not answer; nothing was changed. Try again shortly.")
                .response();
        return Response.fromResponse(answer)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }
}
