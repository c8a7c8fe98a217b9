package io.whence.ingestion.reading;

import io.whence.model.SectionRole;
import java.util.Optional;

/** Writes paragraphs under flat headings: a heading's role holds until the next that has one. */
final class SectionWriter {
    private static final int NOWHERE = Integer.MAX_VALUE;

    private final Manuscript.Writer writer;
    private SectionRole role;
    private int leftOut = NOWHERE;

    /** Level of the heading that told the role. */
    private int told = NOWHERE;

    SectionWriter(Manuscript.Writer writer, SectionRole role) {
        this.writer = writer;
        this.role = role;
    }

    SectionRole role() {
        return role;
    }

    void role(SectionRole inside) {
        this.role = inside;
    }

    /** A heading that tells nothing of its section. */
    void label(String words) {
        if (leftOut == NOWHERE) {
            writer.heading(words);
        }
    }

    /**
     * A heading; under that of references all is left out up to one that is as high.
     *
     * @param level from 1, the highest
     */
    void heading(String words, int level) {
        boolean resumes = level <= leftOut || SectionNames.comesAfterReferences(words);
        if (SectionNames.isReferences(words)) {
            leftOut = level;
        } else if (leftOut == NOWHERE || resumes) {
            leftOut = NOWHERE;
            Optional<SectionRole> named = SectionNames.role(words);
            if (named.isPresent() || level <= told) {
                role = named.orElse(SectionRole.OTHER);
                told = named.isPresent() ? level : NOWHERE;
            }
            writer.heading(words);
        }
    }

    void paragraph(String words) {
        if (leftOut == NOWHERE) {
            writer.paragraph(words, role);
        }
    }
}
