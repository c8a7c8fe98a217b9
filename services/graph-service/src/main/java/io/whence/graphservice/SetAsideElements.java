package io.whence.graphservice;

import io.whence.events.Topics;
import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.model.GraphElement;
import io.whence.model.event.StageProgress;
import io.whence.model.event.StageProgress.Outcome;
import io.whence.model.event.StageProgress.Stage;
import io.whence.shell.DeadLetterOffice;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Tells of elements that a projection could not take: in the dead letters, and in the state of their document. */
@ApplicationScoped
public class SetAsideElements implements Consumer<Culprit> {
    private static final Logger LOG = Logger.getLogger(SetAsideElements.class);

    private final Neo4jGraphStore store;
    private final DeadLetterOffice letters;

    public SetAsideElements(Neo4jGraphStore store, DeadLetterOffice letters) {
        this.store = store;
        this.letters = letters;
    }

    @Override
    public void accept(Culprit culprit) {
        String reason = "The projection to " + culprit.projection() + " cannot take "
                + culprit.element().kind().wireName() + " " + culprit.element().id() + ": " + culprit.why()
                + ". It goes on without; POST /v1/admin/consistency with {\"repair\": true} tries again.";
        letters.tell(
                Topics.GRAPH_CHANGES.name(),
                culprit.element().id(),
                reason,
                stored(culprit).flatMap(element -> report(element, reason)));
    }

    private Optional<GraphElement> stored(Culprit culprit) {
        try {
            return store.find(List.of(culprit.element())).stream().findFirst();
        } catch (IllegalArgumentException e) {
            LOG.warnf(e, "%s cannot even be read", culprit.element());
            return Optional.empty();
        }
    }

    /** Only documents and their evidence belong to one document. */
    private static Optional<StageProgress> report(GraphElement element, String reason) {
        return element.fold(new GraphElement.Cases<>(
                association -> Optional.empty(),
                claim -> Optional.empty(),
                concept -> Optional.empty(),
                document -> Optional.of(new StageProgress(
                        document.id(),
                        document.generation(),
                        Optional.empty(),
                        Stage.PROJECT,
                        Outcome.REJECTED,
                        Optional.of(reason),
                        0,
                        0)),
                evidence -> Optional.of(new StageProgress(
                        evidence.passage().document(),
                        evidence.passage().generation(),
                        Optional.empty(),
                        Stage.PROJECT,
                        Outcome.REJECTED,
                        Optional.of(reason),
                        0,
                        0)),
                link -> Optional.empty()));
    }
}
