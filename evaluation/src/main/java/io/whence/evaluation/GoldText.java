package io.whence.evaluation;

import io.whence.model.SectionRole;
import java.util.List;
import java.util.Optional;

/**
 * An annotated text.
 *
 * @param causal whether people call it causal; {@code UNKNOWN} where nobody said
 * @param strength none, direct_causal, conditional_causal, correlational; empty where the corpus has no such label
 * @param exhaustive whether every relation is marked; else a prediction beyond the marked ones is no error
 * @param section of the paper that it stands in, {@link SectionRole#OTHER} where the corpus does not say
 * @param kindOfText general or trial; empty where the corpus does not say
 */
public record GoldText(
        String id,
        String text,
        Label causal,
        String strength,
        boolean exhaustive,
        List<GoldRelation> relations,
        SectionRole section,
        String kindOfText) {
    /** What people say of a text as a whole. */
    public enum Label {
        CAUSAL,
        NOT_CAUSAL,
        UNKNOWN
    }

    public GoldText {
        relations = List.copyOf(relations);
    }

    /** A text of a corpus that does not say where it is from. */
    GoldText(String id, String text, Label causal, String strength, boolean exhaustive, List<GoldRelation> relations) {
        this(id, text, causal, strength, exhaustive, relations, SectionRole.OTHER, "");
    }

    /** What an extractor is shown of it. */
    public Excerpt excerpt() {
        return new Excerpt(text, section);
    }

    /** The relations whose arguments stand in the text. */
    public List<GoldRelation> aligned() {
        return relations.stream().filter(GoldRelation::aligned).toList();
    }

    /** Whether a relation beyond the aligned ones is an error. */
    public boolean closed() {
        return exhaustive && relations.stream().allMatch(GoldRelation::aligned);
    }

    /** The strength label, if the corpus has one. */
    public Optional<String> strengthLabel() {
        return strength.isEmpty() ? Optional.empty() : Optional.of(strength);
    }
}
