package io.whence.shell;

import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * Problem details of an answer that is an error, by RFC 9457.
 *
 * @param title the kind of problem: the status's own phrase
 * @param status HTTP status
 * @param detail what was wrong and what to do, in a sentence or two
 * @param id under which the service's log tells more; only where the fault is the service's
 */
public record Problem(String title, int status, String detail, Optional<String> id) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem whose title is the phrase of its status. */
    public static Problem of(int status, String detail) {
        return new Problem(phrase(status), status, detail, Optional.empty());
    }

    /** The request cannot be understood or breaks a rule. */
    public static ProblemException badRequest(String detail) {
        return of(400, detail).exception();
    }

    /** There is no such thing. */
    public static ProblemException notFound(String detail) {
        return of(404, detail).exception();
    }

    /** The request does not fit the present state of the thing. */
    public static ProblemException conflict(String detail) {
        return of(409, detail).exception();
    }

    /** The request is understood and cannot be carried out as it stands. */
    public static ProblemException unprocessable(String detail) {
        return of(422, detail).exception();
    }

    /** Something that is needed is not there now. */
    public static ProblemException unavailable(String detail) {
        return of(503, detail).exception();
    }

    /** To be thrown. */
    public ProblemException exception() {
        return new ProblemException(this);
    }

    /** The answer that carries it. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    private static String phrase(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        if (known != null) {
            return known.getReasonPhrase();
        }
        return switch (status) {
            case 421 -> "Misdirected Request";
            case 422 -> "Unprocessable Content";
            case 507 -> "Insufficient Storage";
            default -> "Error";
        };
    }
}
