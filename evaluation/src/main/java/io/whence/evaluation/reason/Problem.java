package io.whence.evaluation.reason;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * One request with a known answer.
 *
 * @param figure the figure it counts for
 * @param path address of the endpoint, such as {@code /v1/effects}
 * @param body the fields of the request
 * @param expected the known answer, to be shown where the service gives another
 * @param right whether the service's answer is the known one
 */
record Problem(String figure, String path, Map<String, Object> body, String expected, Predicate<JsonNode> right) {
    Problem {
        body = Map.copyOf(body);
        Objects.requireNonNull(right);
    }

    /** A problem that is solved where a boolean field of the answer has a value. */
    static Problem decides(String figure, String path, Map<String, Object> body, String field, boolean expected) {
        return new Problem(
                figure,
                path,
                body,
                field + ": " + expected,
                answer -> answer.has(field) && answer.path(field).asBoolean() == expected);
    }

    /** A problem that is solved where the field {@code answer} reads so, whatever its case. */
    static Problem says(String figure, String path, Map<String, Object> body, String expected) {
        return new Problem(figure, path, body, expected, answer -> answer.path("answer")
                .asText()
                .equalsIgnoreCase(expected));
    }
}
