package io.whence.events;

import java.time.Duration;
import java.util.List;

/** All topics. They are created explicitly; the broker's auto-creation is off. */
public final class Topics {
    public static final Topic DOCUMENTS = new Topic("whence.documents", 3, new Retention.Compacted());
    public static final Topic PASSAGES = new Topic("whence.passages", 3, new Retention.For(Duration.ofDays(7)));
    public static final Topic RELATIONS = new Topic("whence.relations", 3, new Retention.Unlimited());
    public static final Topic ENRICHED_RELATIONS =
            new Topic("whence.enriched-relations", 3, new Retention.For(Duration.ofDays(30)));
    public static final Topic PROGRESS = new Topic("whence.progress", 3, new Retention.For(Duration.ofDays(7)));
    public static final Topic GRAPH_CHANGES = new Topic("whence.graph-changes", 1, new Retention.Unlimited());

    /** What could not be processed: the original bytes and headers, with the cause in further headers. */
    public static final Topic DEAD_LETTERS =
            new Topic("whence.dead-letters", 1, new Retention.Unlimited(), Topic.LONGEST_LETTER);

    public static final List<Topic> ALL =
            List.of(DOCUMENTS, PASSAGES, RELATIONS, ENRICHED_RELATIONS, PROGRESS, GRAPH_CHANGES, DEAD_LETTERS);

    private Topics() {}
}
