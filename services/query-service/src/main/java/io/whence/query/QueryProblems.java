package io.whence.query;

import io.whence.graph.StoreUnavailableException;
import io.whence.graph.query.AmbiguousConceptException;
import io.whence.graph.query.ConceptRef;
import io.whence.graph.query.QueryTimeoutException;
import io.whence.graph.query.RefusedQueryException;
import io.whence.graph.query.UnknownConceptException;
import io.whence.shell.Problem;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the libraries throw, as problem details. */
public final class QueryProblems {
    /** Problem details that list what a name can mean. */
    public record AmbiguousName(String title, int status, String detail, List<ConceptRef> candidates) {}

    @ServerExceptionMapper
    public Response refused(RefusedQueryException e) {
        return Problem.of(400, message(e)).response();
    }

    @ServerExceptionMapper
    public Response argument(IllegalArgumentException e) {
        return Problem.of(400, message(e)).response();
    }

    @ServerExceptionMapper
    public Response timeout(QueryTimeoutException e) {
        return Problem.of(504, message(e)).response();
    }

    @ServerExceptionMapper
    public Response unknown(UnknownConceptException e) {
        return Problem.of(404, message(e)).response();
    }

    @ServerExceptionMapper
    public Response ambiguous(AmbiguousConceptException e) {
        return Response.status(409)
                .type(Problem.MEDIA_TYPE)
                .entity(new AmbiguousName("Ambiguous name", 409, message(e), e.candidates()))
                .build();
    }

    @ServerExceptionMapper
    public Response unavailable(StoreUnavailableException e) {
        Response answer =
                Problem.of(503, "The store does not answer; try again shortly.").response();
        return Response.fromResponse(answer).header("Retry-After", 5).build();
    }

    private static String message(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }
}
