package io.whence.nlp.pattern;

import io.whence.model.RelationKind;
import io.whence.model.Sign;
import java.util.List;

/**
 * How a noun takes its cause and its effect.
 *
 * <p>In {@code nouns.tsv} a frame is one of
 * <ul>
 *   <li>{@code of>on}: of the cause, on the effect ("the effect of noise on sleep");
 *   <li>{@code have>on}: the subject has one on the effect ("noise has an effect on sleep");
 *   <li>{@code is>of}: the subject is one of the effect ("noise is a cause of stress");
 *   <li>{@code is<of}: the subject is one of the cause ("stress is a consequence of noise");
 *   <li>{@code between}: between the two, or of the one with the other: an association;
 *   <li>{@code of~with}, {@code is~of}: as above, of an association.
 * </ul>
 *
 * @param prepositions of the argument that the frame names last
 */
record NounFrame(
        String lemma,
        Shape shape,
        List<String> prepositions,
        boolean reversed,
        boolean association,
        RelationKind kind,
        Sign sign) {
    /** Where the other argument is. */
    enum Shape {
        OF,
        HAVE,
        IS,
        BETWEEN
    }

    static NounFrame of(Lexicon.Row row) {
        String[] parts = row.frame().split("[<>~]", -1);
        Shape shape = Shape.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT));
        return new NounFrame(
                row.lemma(),
                shape,
                parts.length == 1 ? List.of() : List.of(parts[1].split(",", -1)),
                row.frame().contains("<"),
                row.frame().contains("~") || shape == Shape.BETWEEN,
                row.kind(),
                row.sign());
    }
}
