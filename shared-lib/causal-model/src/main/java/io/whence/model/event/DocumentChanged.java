package io.whence.model.event;

import io.whence.model.DocumentId;
import io.whence.model.DocumentMetadata;
import java.util.Map;

/**
 * A document was accepted, its metadata changed, or it was deleted. The one with the greatest revision says all.
 *
 * @param generation how often it has been submitted again after a deletion, from 1
 * @param revision counts the changes of this document over all its generations, from 1: the greatest holds
 * @param deleted whether this generation is deleted: whoever stores anything of it removes it and drops what still
 *     arrives
 * @param passages how many passages it has
 * @param length of its text, in code points
 * @param acronyms its acronyms, with what they stand for
 */
public record DocumentChanged(
        DocumentId document,
        int generation,
        long revision,
        boolean deleted,
        int passages,
        int length,
        DocumentMetadata metadata,
        Map<String, String> acronyms) {
    public DocumentChanged {
        acronyms = Map.copyOf(acronyms);
    }
}
