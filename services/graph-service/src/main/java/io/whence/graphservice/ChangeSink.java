package io.whence.graphservice;

import io.whence.graph.neo4j.Neo4jChange;
import java.util.List;
import java.util.OptionalLong;

/** Where changes are carried to. Everything here may be repeated without harm. */
interface ChangeSink {
    String name();

    /** The greatest change that has arrived with all before it; none if it has to be built from the whole graph. */
    OptionalLong watermark();

    /** Takes the next changes, in order and without gaps. */
    void carry(List<Neo4jChange> changes);

    /** Builds it from the whole graph; afterwards there is a watermark. */
    void rebuild();
}
