package io.whence.nlp.pattern;

import io.whence.model.RelationKind;
import io.whence.model.Sign;
import java.util.List;

/**
 * How a verb takes its cause and its effect.
 *
 * <p>In {@code verbs.tsv} a frame is one of
 * <ul>
 *   <li>{@code object}: the subject acts on the object; {@code object:about} with a particle;
 *   <li>{@code object-clause}: on the object and what it then does ("enables people to see");
 *   <li>{@code clause}: on what a complement clause says ("helps explain", "ensures that");
 *   <li>{@code object-from}: on the object and a "from" clause ("prevents people from");
 *   <li>{@code object-to:rise}: on the "to" phrase of a set object ("gives rise to");
 *   <li>{@code to,in}: on the phrase with one of the prepositions;
 *   <li>{@code attributed:to}: on the object, by the phrase with the preposition.
 * </ul>
 * {@code <} before it: the subject is the effect ("results from"); {@code ~}: it states an association only.
 *
 * @param shape the frame without its prefix and its words
 * @param words prepositions, the particle or the set object; may be empty
 */
record VerbFrame(
        String lemma,
        Shape shape,
        List<String> words,
        boolean reversed,
        boolean association,
        RelationKind kind,
        Sign sign) {
    /** What of the clause holds the effect. */
    enum Shape {
        OBJECT,
        OBJECT_CLAUSE,
        CLAUSE,
        OBJECT_FROM,
        SET_OBJECT,
        PREPOSITION,
        ATTRIBUTED
    }

    static VerbFrame of(Lexicon.Row row) {
        String frame = row.frame().replaceFirst("^[<~]", "");
        String head = frame.replaceFirst(":.*", "");
        String tail = frame.contains(":") ? frame.substring(frame.indexOf(':') + 1) : "";
        Shape shape =
                switch (head) {
                    case "object" -> Shape.OBJECT;
                    case "object-clause" -> Shape.OBJECT_CLAUSE;
                    case "clause" -> Shape.CLAUSE;
                    case "object-from" -> Shape.OBJECT_FROM;
                    case "object-to" -> Shape.SET_OBJECT;
                    case "attributed" -> Shape.ATTRIBUTED;
                    default -> Shape.PREPOSITION;
                };
        String words = shape == Shape.PREPOSITION ? head : tail;
        return new VerbFrame(
                row.lemma(),
                shape,
                words.isEmpty() ? List.of() : List.of(words.split(",", -1)),
                row.frame().startsWith("<"),
                row.frame().startsWith("~"),
                row.kind(),
                row.sign());
    }
}
