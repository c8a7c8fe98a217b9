package io.whence.evaluation;

import io.whence.model.SectionRole;

/**
 * A text to be read.
 *
 * @param section the role of the section that it stands in, {@link SectionRole#OTHER} if nothing is known of it
 */
public record Excerpt(String text, SectionRole section) {
    /** A text without a section. */
    public static Excerpt of(String text) {
        return new Excerpt(text, SectionRole.OTHER);
    }
}
