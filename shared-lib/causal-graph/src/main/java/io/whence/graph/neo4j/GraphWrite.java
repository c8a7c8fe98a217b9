package io.whence.graph.neo4j;

import static java.util.stream.Collectors.toMap;

import io.whence.graph.DocumentState;
import io.whence.graph.ElementRef;
import io.whence.graph.GraphStore.Written;
import io.whence.graph.PassageEvidence;
import io.whence.graph.neo4j.PassageNodes.Version;
import io.whence.model.DocumentId;
import io.whence.model.ElementKind;
import io.whence.model.PassageId;
import io.whence.model.event.DocumentChanged;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.neo4j.driver.SimpleQueryRunner;

/** Decides, within a transaction that holds the writers' lock, which messages change the graph; others leave it alone. */
final class GraphWrite {
    private final DocumentNodes documents;
    private final PassageNodes passages;
    private final Replacement replacement;

    GraphWrite(SimpleQueryRunner tx) {
        var batch = new Batch(tx);
        documents = new DocumentNodes(batch);
        passages = new PassageNodes(batch);
        replacement = new Replacement(batch, new Outbox(tx));
    }

    /** See {@link io.whence.graph.GraphStore#write}. */
    List<Written> write(List<PassageEvidence> readings) {
        var before = documents.load(
                readings.stream().map(reading -> reading.ref().document()).toList());
        var after = new HashMap<>(before);
        readings.forEach(reading -> after.computeIfPresent(
                reading.ref().document(),
                (id, state) -> state.seen(reading.ref().generation())));
        var accepted =
                readings.stream().filter(reading -> accepts(after, reading)).toList();
        var stored = passages.versions(
                accepted.stream().map(reading -> reading.ref().passage()).toList());
        var winners = winners(accepted, stored);
        replace(before, after, winners.values());
        return readings.stream()
                .map(reading -> accepts(after, reading) ? outcome(reading, stored, winners) : Written.DROPPED)
                .toList();
    }

    /** See {@link io.whence.graph.GraphStore#change}. */
    void change(DocumentChanged change) {
        var before = documents.load(List.of(change.document()));
        var after = new HashMap<>(before);
        after.computeIfPresent(change.document(), (id, state) -> state.after(change));
        replace(before, after, List.of());
    }

    private void replace(
            Map<DocumentId, DocumentState> before,
            Map<DocumentId, DocumentState> after,
            Collection<PassageEvidence> winners) {
        var differing = after.values().stream()
                .filter(state -> !state.equals(before.get(state.id())))
                .toList();
        var begun = differing.stream()
                .filter(state -> restarted(of(before, state.id()), state))
                .map(DocumentState::id)
                .toList();
        var remarked = differing.stream()
                .filter(state -> !begun.contains(state.id()))
                .filter(state -> retracted(state) != retracted(of(before, state.id())))
                .toList();
        var shown = differing.stream()
                .filter(state -> !state.element().equals(of(before, state.id()).element()))
                .map(state -> new ElementRef(ElementKind.DOCUMENT, state.id().value()))
                .toList();
        documents.save(differing);
        replacement.run(passages.of(begun), marked(winners, after), remarked, shown);
    }

    /** Whether what was stored of the document belongs to the past: it was deleted, or submitted again. */
    private static boolean restarted(DocumentState before, DocumentState after) {
        return before.generation() != after.generation()
                || before.element().isPresent() != after.element().isPresent();
    }

    private static List<PassageEvidence> marked(
            Collection<PassageEvidence> winners, Map<DocumentId, DocumentState> after) {
        return winners.stream()
                .map(winner -> retracted(of(after, winner.ref().document())) ? winner.retracted() : winner)
                .toList();
    }

    private static Map<PassageId, PassageEvidence> winners(
            List<PassageEvidence> accepted, Map<PassageId, Version> stored) {
        return accepted.stream()
                .filter(reading -> compare(reading, stored) > 0)
                .collect(toMap(
                        reading -> reading.ref().passage(),
                        reading -> reading,
                        BinaryOperator.maxBy(PassageEvidence::compareTo)));
    }

    private static Written outcome(
            PassageEvidence reading, Map<PassageId, Version> stored, Map<PassageId, PassageEvidence> winners) {
        return Optional.ofNullable(winners.get(reading.ref().passage()))
                .map(winner -> reading.compareTo(winner) == 0 ? Written.STORED : Written.SUPERSEDED)
                .orElseGet(() -> compare(reading, stored) == 0 ? Written.STORED : Written.SUPERSEDED);
    }

    private static int compare(PassageEvidence reading, Map<PassageId, Version> stored) {
        return Optional.ofNullable(stored.get(reading.ref().passage()))
                .map(version -> Version.of(reading).compareTo(version))
                .orElse(1);
    }

    private static boolean accepts(Map<DocumentId, DocumentState> states, PassageEvidence reading) {
        return of(states, reading.ref().document()).accepts(reading.ref().generation());
    }

    private static boolean retracted(DocumentState state) {
        return state.metadata().retracted();
    }

    private static DocumentState of(Map<DocumentId, DocumentState> states, DocumentId id) {
        return states.getOrDefault(id, DocumentState.unknown(id));
    }
}
