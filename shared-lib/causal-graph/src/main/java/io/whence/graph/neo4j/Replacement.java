package io.whence.graph.neo4j;

import static java.util.stream.Collectors.toSet;

import io.whence.graph.DocumentState;
import io.whence.graph.ElementRef;
import io.whence.graph.PassageEvidence;
import io.whence.model.Concept;
import io.whence.model.ElementKind;
import io.whence.model.Evidence;
import io.whence.model.EvidenceId;
import io.whence.model.PassageId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes evidence out of the graph, puts other evidence in and brings everything that rests on it up to date, in the
 * transaction of its caller, who holds the writers' lock.
 */
final class Replacement {
    private final PassageNodes passages;
    private final ConceptNodes concepts;
    private final KnowledgeNodes knowledge;
    private final OwnerNodes<?> claims;
    private final OwnerNodes<?> associations;
    private final Outbox outbox;

    Replacement(Batch tx, Outbox outbox) {
        this.passages = new PassageNodes(tx);
        this.concepts = new ConceptNodes(tx);
        this.knowledge = new KnowledgeNodes(tx);
        this.claims = new OwnerNodes<>(tx, new ClaimCypher());
        this.associations = new OwnerNodes<>(tx, new AssociationCypher());
        this.outbox = outbox;
    }

    /**
     * @param dead passages to remove
     * @param winners passages to write, in place of what is stored of them
     * @param remarked documents whose evidence is retracted now, or is not any more
     * @param changed what is known to differ besides
     */
    void run(
            List<PassageId> dead,
            List<PassageEvidence> winners,
            List<DocumentState> remarked,
            List<ElementRef> changed) {
        var replaced = Stream.concat(dead.stream(), winners.stream().map(winner -> winner.ref()
                        .passage()))
                .collect(toSet());
        var old = passages.evidence(replaced);
        var marked = passages.evidence(
                passages.of(remarked.stream().map(DocumentState::id).toList()));
        var mentioned =
                winners.stream().flatMap(winner -> winner.concepts().stream()).toList();
        var lost = passages.concepts(replaced);
        var stored = concepts.load(union(lost, mentioned.stream().map(Concept::id)));

        passages.clear(replaced);
        passages.delete(dead);
        passages.put(winners);
        remarked.forEach(state -> passages.mark(state.id(), state.metadata().retracted()));

        var refresh = concepts.refresh(stored, lost, mentioned);
        knowledge.put(winners, refresh.relinked());

        var added =
                winners.stream().flatMap(winner -> winner.evidence().stream()).toList();
        var touched = union(Set.copyOf(old.values()), marked.values().stream());
        var all = new HashSet<>(changed);
        all.addAll(refs(old, marked, added));
        var bearing = added.stream().filter(Evidence::asserts).toList();
        all.addAll(claims.rescore(touched, bearing));
        all.addAll(associations.rescore(touched, bearing));
        concepts.write(refresh);
        all.addAll(refresh.changed());
        outbox.append(all);
    }

    private static List<ElementRef> refs(
            Map<EvidenceId, Owner> old, Map<EvidenceId, Owner> marked, Collection<Evidence> added) {
        return Stream.of(
                        old.keySet().stream(),
                        marked.keySet().stream(),
                        added.stream().map(Evidence::id))
                .flatMap(ids -> ids)
                .map(id -> new ElementRef(ElementKind.EVIDENCE, id.value()))
                .toList();
    }

    private static <T> Set<T> union(Set<T> some, Stream<T> others) {
        return Stream.concat(some.stream(), others).collect(toSet());
    }
}
