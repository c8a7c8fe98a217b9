package io.whence.model;

import java.util.List;

/**
 * What a span denotes.
 *
 * @param id hash of the key
 * @param key normalised surface key: lemmas without determiners, hedges and direction words, acronyms expanded
 * @param label how it is worded, without determiners and direction words; of many mentions the commonest wording
 * @param links to background knowledge, ordered; no part of the identity
 */
public record Concept(ConceptId id, String key, String label, List<KnowledgeLink> links) {
    public Concept {
        if (!id.equals(ConceptId.ofKey(key))) {
            throw new IllegalArgumentException("id " + id + " is not that of key '" + key + "'");
        }
        Checks.notBlank("label", label);
        links = links.stream().sorted().distinct().toList();
    }

    /** The concept of a key. */
    public static Concept ofKey(String key, String label, List<KnowledgeLink> links) {
        return new Concept(ConceptId.ofKey(key), key, label, links);
    }
}
