package io.whence.graph;

import static java.util.stream.Collectors.groupingBy;

import io.whence.model.AssociationId;
import io.whence.model.ClaimId;
import io.whence.model.Concept;
import io.whence.model.ConceptId;
import io.whence.model.ConceptLink;
import io.whence.model.DocumentId;
import io.whence.model.Evidence;
import io.whence.model.GraphConcept;
import io.whence.model.GraphDocument;
import io.whence.model.GraphElement;
import io.whence.model.PassageRef;
import io.whence.model.Sign;
import io.whence.model.event.DocumentChanged;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The graph in memory, and the plainest statement of what a store is: it keeps the messages that hold and computes all
 * elements of them whenever it is asked. Other stores are measured against it. For small graphs; safe for many threads.
 */
public final class MemoryGraphStore implements GraphStore {
    private final Map<DocumentId, DocumentState> documents = new HashMap<>();
    private final Map<PassageRef, PassageEvidence> passages = new HashMap<>();
    private final Map<String, LinkDecision> decisions = new HashMap<>();

    @Override
    public synchronized List<Written> write(List<PassageEvidence> readings) {
        return readings.stream().map(this::write).toList();
    }

    private Written write(PassageEvidence reading) {
        var ref = reading.ref();
        documents.compute(ref.document(), (id, state) -> known(id, state).seen(ref.generation()));
        forgetWhatDied(ref.document());
        if (!accepted(ref)) {
            return Written.DROPPED;
        }
        var kept = passages.merge(ref, reading, (one, other) -> one.compareTo(other) >= 0 ? one : other);
        return kept.compareTo(reading) == 0 ? Written.STORED : Written.SUPERSEDED;
    }

    @Override
    public synchronized void change(DocumentChanged change) {
        documents.compute(change.document(), (id, state) -> known(id, state).after(change));
        forgetWhatDied(change.document());
    }

    @Override
    public synchronized void decide(LinkDecision decision) {
        decisions.merge(decision.link().elementId(), decision, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    @Override
    public synchronized Stream<GraphElement> elements() {
        List<Evidence> evidence = evidence();
        List<Evidence> bearing = evidence.stream().filter(Evidence::asserts).toList();
        List<ConceptLink> links = decisions.values().stream()
                .filter(LinkDecision::same)
                .map(LinkDecision::link)
                .toList();
        return Stream.<Stream<? extends GraphElement>>of(
                        documents(),
                        evidence.stream(),
                        claims(bearing),
                        associations(bearing),
                        concepts(new ConceptGroups(links)),
                        links.stream())
                .flatMap(elements -> elements);
    }

    private static DocumentState known(DocumentId id, @Nullable DocumentState state) {
        return Optional.ofNullable(state).orElseGet(() -> DocumentState.unknown(id));
    }

    private boolean accepted(PassageRef ref) {
        return known(ref.document(), documents.get(ref.document())).accepts(ref.generation());
    }

    private void forgetWhatDied(DocumentId document) {
        passages.keySet().removeIf(ref -> ref.document().equals(document) && !accepted(ref));
    }

    private Stream<GraphDocument> documents() {
        return documents.values().stream().flatMap(state -> state.element().stream());
    }

    private List<Evidence> evidence() {
        return passages.values().stream()
                .flatMap(passage -> passage.evidence().stream())
                .map(evidence -> evidence.withRetracted(retracted(evidence)))
                .toList();
    }

    private boolean retracted(Evidence evidence) {
        var document = evidence.passage().document();
        return known(document, documents.get(document)).metadata().retracted();
    }

    private static Stream<? extends GraphElement> claims(List<Evidence> all) {
        Map<ClaimId, List<Evidence>> byClaim =
                all.stream().filter(evidence -> !evidence.correlational()).collect(groupingBy(Evidence::claim));
        return byClaim.values().stream().map(own -> ClaimAssembler.claim(own, unsigned(own, byClaim)));
    }

    private static List<Evidence> unsigned(List<Evidence> own, Map<ClaimId, List<Evidence>> byClaim) {
        Evidence any = own.get(0);
        return byClaim.getOrDefault(
                ClaimId.of(any.cause().concept(), any.effect().concept(), Sign.UNKNOWN), List.of());
    }

    private static Stream<? extends GraphElement> associations(List<Evidence> all) {
        Map<AssociationId, List<Evidence>> byPair =
                all.stream().filter(Evidence::correlational).collect(groupingBy(Evidence::association));
        return byPair.values().stream().map(own -> ClaimAssembler.association(own, unsignedPair(own, byPair)));
    }

    private static List<Evidence> unsignedPair(List<Evidence> own, Map<AssociationId, List<Evidence>> byPair) {
        Evidence any = own.get(0);
        return byPair.getOrDefault(
                AssociationId.of(any.cause().concept(), any.effect().concept(), Sign.UNKNOWN), List.of());
    }

    private Stream<GraphConcept> concepts(ConceptGroups groups) {
        Map<ConceptId, List<Concept>> mentions = passages.values().stream()
                .map(PassageEvidence::concepts)
                .flatMap(Collection::stream)
                .collect(groupingBy(Concept::id));
        return mentions.values().stream()
                .map(MergedConcept::of)
                .map(concept -> new GraphConcept(concept, groups.of(concept.id())));
    }
}
