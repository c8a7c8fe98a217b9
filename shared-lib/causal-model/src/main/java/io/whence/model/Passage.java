package io.whence.model;

import java.util.Map;

/**
 * A paragraph of a document: the unit that is extracted from.
 *
 * @param ref its identity
 * @param index its place among the document's passages, from 0
 * @param offset where it starts in the document's text
 * @param section the role of its section
 * @param text its words, a slice of the document's normalised text
 * @param acronyms the document's acronyms that occur in it or in what its arms were given, with what they stand for
 * @param arms the document's trial arms that occur in it, with what each was given: "group A" and "oral iron"
 */
public record Passage(
        PassageRef ref,
        int index,
        int offset,
        SectionRole section,
        String text,
        Map<String, String> acronyms,
        Map<String, String> arms) {
    public Passage {
        Checks.notNegative("index", index);
        Checks.notNegative("offset", offset);
        Checks.notBlank("text of a passage", text);
        acronyms = Map.copyOf(acronyms);
        arms = Map.copyOf(arms);
    }

    /** The same of a document that defines no trial arms. */
    public Passage(
            PassageRef ref, int index, int offset, SectionRole section, String text, Map<String, String> acronyms) {
        this(ref, index, offset, section, text, acronyms, Map.of());
    }
}
