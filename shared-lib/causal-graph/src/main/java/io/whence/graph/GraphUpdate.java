package io.whence.graph;

import io.whence.model.GraphElement;
import java.util.List;

/**
 * How some elements stand now. No element is in both lists.
 *
 * @param put to be stored as they are here, replacing all that was stored of them
 * @param removed to be stored no more
 */
public record GraphUpdate(List<GraphElement> put, List<ElementRef> removed) {
    public GraphUpdate {
        put = List.copyOf(put);
        removed = List.copyOf(removed);
    }
}
