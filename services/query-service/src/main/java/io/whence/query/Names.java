package io.whence.query;

import io.whence.shell.Problem;
import java.util.Optional;

/** Names of concepts in requests. */
final class Names {
    private Names() {}

    /**
     * A name that has to be there.
     *
     * @throws io.whence.shell.ProblemException if it is not
     */
    static String required(String parameter, Optional<String> name) {
        return name.filter(text -> !text.isBlank())
                .orElseThrow(() -> Problem.badRequest(
                        "Give a concept as ?" + parameter + "=: an id, a key, a label or words of it."));
    }
}
