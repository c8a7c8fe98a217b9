package io.whence.graph;

import io.whence.model.Concept;
import io.whence.model.KnowledgeLink;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What several mentions of a concept say together, in whatever order they came: the commonest of their wordings, and all
 * their links, each with its best score.
 */
public final class MergedConcept {
    private static final Comparator<KnowledgeLink> BEST =
            Comparator.comparing(KnowledgeLink::score).thenComparing(KnowledgeLink::label, Comparator.reverseOrder());

    private MergedConcept() {}

    /** The concept of mentions that all have the same key, one or more. */
    public static Concept of(Collection<Concept> mentions) {
        return of(mentions, LabelCounts.of(mentions));
    }

    /**
     * The concept of mentions, some of which stand for many.
     *
     * @param labels how often it is worded how
     */
    public static Concept of(Collection<Concept> mentions, LabelCounts labels) {
        Concept any = mentions.iterator().next();
        return new Concept(any.id(), any.key(), labels.commonest(), links(mentions));
    }

    private static List<KnowledgeLink> links(Collection<Concept> mentions) {
        Map<List<String>, KnowledgeLink> best = mentions.stream()
                .flatMap(mention -> mention.links().stream())
                .collect(Collectors.toMap(
                        link -> List.of(link.source(), link.target()),
                        link -> link,
                        (one, other) -> BEST.compare(one, other) >= 0 ? one : other));
        return List.copyOf(best.values());
    }
}
