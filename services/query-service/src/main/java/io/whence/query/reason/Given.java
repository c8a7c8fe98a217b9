package io.whence.query.reason;

import io.whence.shell.Problem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request has to carry. */
final class Given {
    private static final Pattern HYPOTHESIS = Pattern.compile("(?i)(?:^|\\s)hypothesis\\s*:");

    private Given() {}

    /** A premise and a hypothesis, or a text and a question. */
    record Parts(Optional<String> first, Optional<String> second) {}

    /**
     * The body, which has to be there.
     *
     * @throws io.whence.shell.ProblemException if it is not
     */
    static <T> T body(@Nullable T body) {
        if (body == null) {
            throw Problem.badRequest("The body is empty; it has to be a JSON object.");
        }
        return body;
    }

    /**
     * A text that has to be there.
     *
     * @throws io.whence.shell.ProblemException naming the field if it is not
     */
    static String text(String field, Optional<String> value) {
        return some(value).orElseThrow(() -> Problem.badRequest("The field '" + field + "' is needed and is a text."));
    }

    /** A text that is more than blanks. */
    static Optional<String> some(Optional<String> value) {
        return value.filter(text -> !text.isBlank());
    }

    /** Takes the hypothesis from the end of the premise, where it stands after "Hypothesis:", if it is not given apart. */
    static Parts hypothesis(Optional<String> premise, Optional<String> hypothesis) {
        return some(hypothesis).isPresent() ? new Parts(premise, hypothesis) : split(premise, HYPOTHESIS, true);
    }

    private static Parts split(Optional<String> whole, Pattern at, boolean after) {
        Optional<Matcher> found = whole.map(at::matcher).filter(Matcher::find);
        return found.map(match -> new Parts(
                        whole.map(text -> text.substring(0, match.start())),
                        whole.map(text -> text.substring(after ? match.end() : match.start()))))
                .orElse(new Parts(whole, Optional.empty()));
    }
}
