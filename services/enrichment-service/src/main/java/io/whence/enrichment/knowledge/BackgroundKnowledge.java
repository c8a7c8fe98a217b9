package io.whence.enrichment.knowledge;

import io.whence.model.BackgroundEdge;
import io.whence.model.KnowledgeLink;
import java.util.List;

/**
 * What is known of concepts besides the literature. It links, types and explains; it never says whether a claim holds.
 *
 * <p>Concepts are asked for by key, so that what is known of one does not depend on where it was read. Implementations
 * may be called from many threads at once.
 */
public interface BackgroundKnowledge {
    /** Shorter keys are mostly acronyms that the paper did not explain; what they stand for cannot be told. */
    int SHORTEST_KEY = 3;

    /** The nodes that denote the same as the concept; none if that is not sure enough. */
    List<KnowledgeLink> links(String key);

    /** What is said of the concept, the weightiest first, {@code limit} edges at most. */
    List<BackgroundEdge> edges(String key, int limit);

    /** What is said between two concepts, in either direction. */
    List<BackgroundEdge> between(String one, String other);
}
