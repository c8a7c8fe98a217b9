package io.whence.query.reason;

import io.whence.shell.Problem;
import java.util.Optional;

/** Texts that a request has to carry. */
final class Given {
    private Given() {}

    /**
     * A text that has to be there.
     *
     * @throws io.whence.shell.ProblemException naming the field if it is not
     */
    static String text(String field, Optional<String> value) {
        return value.filter(text -> !text.isBlank())
                .orElseThrow(() -> Problem.badRequest("The field '" + field + "' is needed and is a text."));
    }
}
