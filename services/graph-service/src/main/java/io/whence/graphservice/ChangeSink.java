package io.whence.graphservice;

import io.whence.graph.neo4j.Neo4jChange;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Where changes are carried to. Everything here may be repeated without harm. */
interface ChangeSink {
    String name();

    /** The greatest change that has arrived with all before it; none if it has to be built from the whole graph. */
    OptionalLong watermark();

    /** Takes the next changes, in order and without gaps. If it fails, the watermark tells which have arrived. */
    void carry(List<Neo4jChange> changes);

    /** Leaves out the change that follows the watermark. */
    void skip(Neo4jChange change);

    /** Whether it takes anything at all now, so that a failure is the fault of what it was brought. */
    boolean isWritable();

    /**
     * Builds it from the whole graph; afterwards there is a watermark.
     *
     * @param culprits is told of elements that cannot be taken; the others are
     */
    void rebuild(Consumer<Culprit> culprits);
}
