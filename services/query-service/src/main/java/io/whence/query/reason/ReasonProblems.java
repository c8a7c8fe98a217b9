package io.whence.query.reason;

import io.whence.reasoning.equivalence.NoSuchClassException;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.CyclicGraphException;
import io.whence.reasoning.graph.TooLargeException;
import io.whence.reasoning.scm.ModelException;
import io.whence.shell.Problem;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What the reasoning engine cannot take, as problem details. */
public final class ReasonProblems {
    /**
     * Problem details that point at the fragment which cannot be read.
     *
     * @param start its first code point in the text that was read
     * @param end the code point after its last
     */
    public record Unreadable(String title, int status, String detail, String fragment, int start, int end) {}

    @ServerExceptionMapper
    public Response unreadable(UnreadableTextException e) {
        Unreadable problem = new Unreadable(
                "Unprocessable Content", 422, String.valueOf(e.getMessage()), e.fragment(), e.start(), e.end());
        return Response.status(422).type(Problem.MEDIA_TYPE).entity(problem).build();
    }

    @ServerExceptionMapper
    public Response noSuchClass(NoSuchClassException e) {
        return unprocessable(e);
    }

    @ServerExceptionMapper
    public Response model(ModelException e) {
        return unprocessable(e);
    }

    @ServerExceptionMapper
    public Response cyclic(CyclicGraphException e) {
        return unprocessable(e);
    }

    @ServerExceptionMapper
    public Response tooLarge(TooLargeException e) {
        return unprocessable(e);
    }

    private static Response unprocessable(RuntimeException e) {
        return Problem.of(422, String.valueOf(e.getMessage())).response();
    }
}
