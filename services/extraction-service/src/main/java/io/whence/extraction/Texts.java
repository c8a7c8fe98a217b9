package io.whence.extraction;

import java.util.List;
import java.util.Objects;

/**
 * What is asked about.
 *
 * @param texts each is read on its own
 */
public record Texts(List<String> texts) {
    public Texts {
        if (texts.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("texts holds a null where a string should be");
        }
        texts = List.copyOf(texts);
    }
}
