package io.whence.graph.query;

import io.whence.model.KnowledgeLink;
import java.util.List;

/**
 * A concept that matched a search.
 *
 * @param key its normalised surface key
 * @param group the smallest id among the concepts judged the same
 * @param links to background knowledge
 * @param causes of how many claims it is the cause
 * @param effects of how many claims it is the effect
 * @param score how well it matched; greater is better, comparable within one answer only
 */
public record ConceptView(
        String id,
        String iri,
        String key,
        String label,
        String group,
        List<KnowledgeLink> links,
        long causes,
        long effects,
        double score) {}
