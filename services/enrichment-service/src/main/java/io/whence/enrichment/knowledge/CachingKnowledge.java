package io.whence.enrichment.knowledge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.whence.model.BackgroundEdge;
import io.whence.model.KnowledgeLink;
import java.util.List;
import java.util.function.LongSupplier;

/** Remembers answers, since papers speak of the same things over and over. */
public final class CachingKnowledge implements BackgroundKnowledge {
    private final BackgroundKnowledge source;
    private final LongSupplier version;
    private final Cache<Asked, List<KnowledgeLink>> links;
    private final Cache<Asked, List<BackgroundEdge>> between;

    /**
     * @param version of what the source knows; when it changes, older answers are not given any more
     * @param size how many answers of each kind are kept
     */
    public CachingKnowledge(BackgroundKnowledge source, LongSupplier version, long size) {
        this.source = source;
        this.version = version;
        this.links = Caffeine.newBuilder().maximumSize(size).build();
        this.between = Caffeine.newBuilder().maximumSize(size).build();
    }

    @Override
    public List<KnowledgeLink> links(String key) {
        return links.get(new Asked(version.getAsLong(), key, ""), asked -> source.links(key));
    }

    /** Asked by people, seldom twice. */
    @Override
    public List<BackgroundEdge> edges(String key, int limit) {
        return source.edges(key, limit);
    }

    @Override
    public List<BackgroundEdge> between(String one, String other) {
        return between.get(new Asked(version.getAsLong(), one, other), asked -> source.between(one, other));
    }

    private record Asked(long version, String one, String other) {}
}
