package io.whence.query;

import io.whence.graph.query.EvidenceFilter;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import io.whence.shell.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Parameters that take values of closed lists; what is none of them is refused with those there are. */
final class Choices {
    /** What the parameter {@code statement} is, for the description of the API. */
    static final String STATEMENT =
            "own, cited, background, aim, method or interpretation, or several of them joined by"
                    + " commas: whose statement it is";

    private Choices() {}

    /** A value of a closed list, if there is one. */
    static <T> Optional<String> one(String name, Optional<String> value, T[] values, Function<T, String> wireName) {
        value.ifPresent(given -> check(name, given, values, wireName));
        return value;
    }

    /** Values of a closed list, joined by commas; none if there is no parameter. */
    static <T> List<String> any(String name, Optional<String> value, T[] values, Function<T, String> wireName) {
        List<String> given = value.map(text ->
                        Arrays.stream(text.split(",", -1)).map(String::strip).toList())
                .orElse(List.of());
        given.forEach(one -> check(name, one, values, wireName));
        return given;
    }

    /** What evidence has to be. */
    static EvidenceFilter evidence(
            Optional<String> document, Optional<String> statement, Optional<String> strength, Optional<String> stance) {
        return new EvidenceFilter(
                document,
                any("statement", statement, StatementKind.values(), StatementKind::wireName),
                one("strength", strength, Strength.values(), Strength::wireName),
                one("stance", stance, Stance.values(), Stance::wireName));
    }

    private static <T> void check(String name, String given, T[] values, Function<T, String> wireName) {
        List<String> names = Arrays.stream(values).map(wireName).toList();
        if (!names.contains(given)) {
            throw Problem.badRequest(name + " is one of " + String.join(", ", names) + ", not '" + given + "'.");
        }
    }
}
