package io.whence.events;

import io.whence.model.Passage;
import io.whence.model.event.DocumentChanged;
import io.whence.model.event.GraphChange;
import io.whence.model.event.RelationsEnriched;
import io.whence.model.event.RelationsExtracted;
import io.whence.model.event.StageProgress;
import java.util.List;

/** All kinds of events. Their key is the document's id, but for graph changes, which have the id of what changed. */
public final class Events {
    public static final EventType<DocumentChanged> DOCUMENT =
            new EventType<>("io.whence.document.v1", Topics.DOCUMENTS, DocumentChanged.class, event -> event.document()
                    .value());

    public static final EventType<Passage> PASSAGE =
            new EventType<>("io.whence.passage.v1", Topics.PASSAGES, Passage.class, event -> event.ref()
                    .document()
                    .value());

    public static final EventType<RelationsExtracted> RELATIONS_EXTRACTED = new EventType<>(
            "io.whence.relations-extracted.v1", Topics.RELATIONS, RelationsExtracted.class, event -> event.ref()
                    .document()
                    .value());

    public static final EventType<RelationsEnriched> RELATIONS_ENRICHED = new EventType<>(
            "io.whence.relations-enriched.v1", Topics.ENRICHED_RELATIONS, RelationsEnriched.class, event -> event.ref()
                    .document()
                    .value());

    public static final EventType<StageProgress> PROGRESS =
            new EventType<>("io.whence.progress.v1", Topics.PROGRESS, StageProgress.class, event -> event.document()
                    .value());

    public static final EventType<GraphChange> GRAPH_CHANGE =
            new EventType<>("io.whence.graph-change.v1", Topics.GRAPH_CHANGES, GraphChange.class, GraphChange::id);

    public static final List<EventType<?>> ALL =
            List.of(DOCUMENT, PASSAGE, RELATIONS_EXTRACTED, RELATIONS_ENRICHED, PROGRESS, GRAPH_CHANGE);

    private Events() {}
}
