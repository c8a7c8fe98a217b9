package io.whence.graph;

import io.whence.model.GraphElement;
import io.whence.model.event.DocumentChanged;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the graph. Any message may arrive twice, late, or before the one it refers to: what the store holds depends on
 * the set of messages alone.
 */
public interface GraphStore {
    /** What became of a passage's relations. */
    enum Written {
        /** They are in the store, now or already. */
        STORED,
        /** A newer run of an extractor is in the store. */
        SUPERSEDED,
        /** Their generation of the document was deleted, or a newer one has begun. */
        DROPPED
    }

    /**
     * Stores what was read in some passages, wholly or not at all.
     *
     * @return for each, in order, what became of it
     * @throws StoreUnavailableException if the store cannot be reached; nothing was stored
     */
    List<Written> write(List<PassageEvidence> readings);

    /** Takes over the document's metadata or, if it says so, removes the generation and drops what still arrives of it. */
    void change(DocumentChanged document);

    /** Links two concepts, or undoes that. */
    void decide(LinkDecision decision);

    /** Everything that the store holds, in no particular order; close it after use. */
    Stream<GraphElement> elements();
}
