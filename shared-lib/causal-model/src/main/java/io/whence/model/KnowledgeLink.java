package io.whence.model;

import java.util.Comparator;

/**
 * A concept's link to a node of background knowledge.
 *
 * @param source {@code wordnet} or {@code conceptnet}
 * @param target the node's IRI
 * @param label the node's name
 * @param score how sure the link is, 0 to 1
 */
public record KnowledgeLink(String source, String target, String label, double score)
        implements Comparable<KnowledgeLink> {
    private static final Comparator<KnowledgeLink> ORDER = Comparator.comparing(KnowledgeLink::source)
            .thenComparing(KnowledgeLink::target)
            .thenComparing(KnowledgeLink::label)
            .thenComparing(KnowledgeLink::score);

    public KnowledgeLink {
        Checks.notBlank("source", source);
        Checks.notBlank("target", target);
        Checks.fraction("score", score);
    }

    @Override
    public int compareTo(KnowledgeLink other) {
        return ORDER.compare(this, other);
    }
}
