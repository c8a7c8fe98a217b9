package io.whence.graph;

import io.whence.model.GraphElement;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * A second store that follows the first. Everything here may be repeated without harm; an update is applied wholly or
 * not at all.
 */
public interface GraphProjection {
    /**
     * The greatest change that has been applied with all before it; none while the projection is new or being rebuilt, so
     * that whoever finds it so starts it over.
     */
    OptionalLong watermark();

    /** Applies an update and moves the watermark, in one transaction. */
    void apply(GraphUpdate update, long watermark);

    /** Applies an update and leaves the watermark where it is: a repair, or a step of a rebuild. */
    void apply(GraphUpdate update);

    /** Removes everything, the watermark included. */
    void clear();

    /** Everything it holds, read through the store's own query language, in no particular order; close it after use. */
    Stream<GraphElement> elements();
}
