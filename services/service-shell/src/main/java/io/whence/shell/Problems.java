package io.whence.shell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser.MalformedMessageException;
import org.jspecify.annotations.Nullable;

/** Turns exceptions into problem details; what is inside the service stays inside. */
public final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    public Response problem(ProblemException e) {
        return e.problem().response();
    }

    @ServerExceptionMapper
    public Response json(JsonProcessingException e) {
        return Problem.of(400, JsonProblem.describe(e)).response();
    }

    /** Said again for this class because Quarkus has an answer of its own for it, without a body. */
    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException e) {
        return json(e);
    }

    @ServerExceptionMapper
    public Response multipart(MalformedMessageException e) {
        return Problem.of(400, "The multipart body ends before its last part does, or has none.")
                .response();
    }

    @ServerExceptionMapper
    public Response retryable(RetryableException e) {
        LOG.warnf(e, "Refused for now");
        Response answer = Problem.of(503, "A part this depends on does not answer; try again shortly.")
                .response();
        return Response.fromResponse(answer).header("Retry-After", 5).build();
    }

    /** Whatever JAX-RS itself refuses: unknown path, method, media type, malformed body. */
    @ServerExceptionMapper
    public Response refused(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        if (status == 404 && e.getCause() instanceof IllegalArgumentException wrong) {
            return Problem.of(400, "A parameter's value is not of its kind: " + message(wrong))
                    .response();
        }
        Response answer = Problem.of(status, detail(e, status)).response();
        return withHeaders(answer, e.getResponse());
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        return unexpectedProblem(e).response();
    }

    /** What is said of a failure that nobody foresaw; the log has the rest, under the problem's id. */
    public static Problem unexpectedProblem(Throwable e) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(e, "Unexpected failure %s", id);
        Problem problem = Problem.of(500, "The service failed; its log tells more under this id.");
        return new Problem(problem.title(), 500, problem.detail(), Optional.of(id));
    }

    private static Response withHeaders(Response answer, Response original) {
        Response.ResponseBuilder builder = Response.fromResponse(answer);
        original.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Type") && !name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        return builder.build();
    }

    private static String detail(WebApplicationException e, int status) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return JsonProblem.describe(json);
        }
        return switch (status) {
            case 404 -> "There is nothing at this address; /q/openapi lists what there is.";
            case 405 -> "This address does not take that method; /q/openapi lists those it takes.";
            case 406 -> "None of the media types in Accept can be produced here; /q/openapi lists them.";
            case 413 -> "The body is larger than this service accepts.";
            case 415 -> "This Content-Type is not accepted here; /q/openapi lists those that are.";
            default -> message(e);
        };
    }

    private static String message(Throwable e) {
        @Nullable String message = e.getMessage();
        return message == null ? "The request could not be handled." : message;
    }
}
