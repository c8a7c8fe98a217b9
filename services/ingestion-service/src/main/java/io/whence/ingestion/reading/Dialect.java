package io.whence.ingestion.reading;

import io.whence.model.SectionRole;
import java.util.Optional;
import org.w3c.dom.Element;

/** What the elements of a mark-up language are to the text. */
interface Dialect {
    Part part(Element element);

    /** The role of a section, none if it has that of the one around it. */
    default Optional<SectionRole> role(Element section, String heading) {
        return SectionNames.role(heading);
    }

    /** Whether a section is no part of the text, such as a list of references. */
    default boolean leavesOut(Element section, String heading) {
        return SectionNames.isReferences(heading);
    }

    /** Whether headings stand between the paragraphs rather than in a section around them. */
    default boolean isFlat() {
        return false;
    }

    /** The level of a heading where they are flat, from 1. */
    default int level(Element heading) {
        return 1;
    }
}
