package io.whence.enrichment.knowledge;

import io.whence.model.BackgroundEdge;
import io.whence.model.KnowledgeLink;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All sources together. */
public final class CombinedKnowledge implements BackgroundKnowledge {
    private final List<BackgroundKnowledge> sources;

    public CombinedKnowledge(List<BackgroundKnowledge> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public List<KnowledgeLink> links(String key) {
        return all(source -> source.links(key)).sorted().toList();
    }

    @Override
    public List<BackgroundEdge> edges(String key, int limit) {
        return all(source -> source.edges(key, limit))
                .sorted(Comparator.comparingDouble(BackgroundEdge::weight)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<BackgroundEdge> between(String one, String other) {
        return all(source -> source.between(one, other)).sorted().toList();
    }

    private <T> Stream<T> all(Function<BackgroundKnowledge, List<T>> ask) {
        return sources.stream().flatMap(source -> ask.apply(source).stream());
    }
}
