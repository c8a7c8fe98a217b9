package io.whence.enrichment;

import io.whence.model.BackgroundEdge;
import io.whence.model.KnowledgeLink;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of a concept besides the literature.
 *
 * @param key of the concept
 * @param id of the concept, the same as in the graph
 * @param broader keys of the concepts that it is a case of by its words, the nearest first: "renal failure" of "acute
 *     renal failure"
 * @param links nodes that denote the same
 * @param edges of those nodes, the weightiest first, each with its source and licence
 * @param attribution of the sources that occur, to be shown with them
 */
public record ConceptKnowledge(
        String key,
        String id,
        List<String> broader,
        List<KnowledgeLink> links,
        List<BackgroundEdge> edges,
        List<String> attribution) {
    static final String CONCEPTNET = "This includes information from ConceptNet 5 (https://conceptnet.io), "
            + "available under the Creative Commons Attribution-ShareAlike 4.0 licence.";
    static final String WORDNET = "WordNet 3.1, © Princeton University (https://wordnet.princeton.edu).";

    static List<String> attribution(List<KnowledgeLink> links, List<BackgroundEdge> edges) {
        return Stream.concat(
                        links.stream().map(KnowledgeLink::source),
                        edges.stream().map(BackgroundEdge::source))
                .distinct()
                .sorted()
                .map(source -> source.equals("wordnet") ? WORDNET : CONCEPTNET)
                .toList();
    }
}
