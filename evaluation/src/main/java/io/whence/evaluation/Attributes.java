package io.whence.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.whence.model.Relation;
import io.whence.model.Sign;
import io.whence.model.Stance;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import java.util.Optional;

/**
 * What a text says of a relation, beside its arguments.
 *
 * @param statement whose statement it is
 */
public record Attributes(Sign sign, Stance stance, Strength strength, boolean hedged, StatementKind statement) {
    /** Those of a relation that was read. */
    public static Attributes of(Relation relation) {
        return new Attributes(
                relation.sign(), relation.stance(), relation.strength(), relation.hedged(), relation.statement());
    }

    /**
     * Those of a row of JSON; empty if it has none.
     *
     * @param statement the name of the field that tells whose statement it is; the text's own where it is missing
     * @throws IllegalArgumentException if a value is none that there is
     */
    public static Optional<Attributes> of(JsonNode row, String statement) {
        if (!row.hasNonNull("stance") || !row.hasNonNull("strength")) {
            return Optional.empty();
        }
        return Optional.of(new Attributes(
                Sign.ofWireName(row.path("sign").asText()),
                Stance.ofWireName(row.path("stance").asText()),
                Strength.ofWireName(row.path("strength").asText()),
                row.path("hedged").asBoolean(),
                StatementKind.ofWireName(row.path(statement).asText("own"))));
    }

    /** Whether sign, stance and strength are the same: what a strict score asks for. */
    boolean agrees(Attributes other) {
        return sign == other.sign && stance == other.stance && strength == other.strength;
    }
}
