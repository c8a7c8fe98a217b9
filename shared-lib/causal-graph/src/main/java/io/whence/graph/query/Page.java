package io.whence.graph.query;

import java.util.List;
import java.util.Optional;

/**
 * Some of the answers.
 *
 * @param next cursor of the page that follows; none if this is the last
 * @param <T> what there are some of
 */
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }
}
