package io.whence.graph.neo4j;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.whence.graph.ElementRef;
import io.whence.model.Evidence;
import io.whence.model.GraphElement;
import io.whence.model.Sign;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.neo4j.driver.Value;

/**
 * The nodes of claims, or those of associations: both gather evidence on two concepts and are scored anew when it
 * changes.
 */
final class OwnerNodes<T extends GraphElement> {
    private final Batch tx;
    private final OwnerCypher<T> cypher;

    OwnerNodes(Batch tx, OwnerCypher<T> cypher) {
        this.tx = tx;
        this.cypher = cypher;
    }

    /**
     * Joins new evidence to what it bears on, and scores anew all that was touched.
     *
     * @param touched what lost evidence, or has evidence that changed
     * @param added new evidence that asserts something, with its node written already
     * @return those that differ from before
     */
    List<ElementRef> rescore(Collection<Owner> touched, Collection<Evidence> added) {
        var owners = Stream.concat(touched.stream(), added.stream().map(Owner::of))
                .filter(owner -> owner.kind() == cypher.kind())
                .flatMap(Owner::touched)
                .distinct()
                .collect(toMap(Owner::id, owner -> owner, (owner, same) -> owner, TreeMap::new));
        var own = added.stream()
                .filter(evidence -> Owner.of(evidence).kind() == cypher.kind())
                .toList();
        var before = stored(owners.keySet());
        var after = scored(owners, evidence(owners, before.keySet(), own));
        var changed = after.values().stream()
                .filter(element -> !element.equals(before.get(element.elementId())))
                .toList();
        var gone = before.keySet().stream()
                .filter(id -> !after.containsKey(id))
                .sorted()
                .toList();
        put(changed, before);
        tx.write(cypher.join(), own.stream().map(evidence -> membership(evidence)));
        tx.over(cypher.deleteEdge(), gone);
        tx.over(cypher.delete(), gone);
        return Stream.concat(changed.stream().map(GraphElement::elementId), gone.stream())
                .map(id -> new ElementRef(cypher.kind(), id))
                .toList();
    }

    private Map<String, T> stored(Set<String> ids) {
        var stored = new LinkedHashMap<String, T>();
        for (var row : tx.read(cypher.stored(), List.copyOf(ids))) {
            Value node = row.get("o");
            stored.put(node.get("id").asString(), cypher.read(node));
        }
        return stored;
    }

    private Map<String, T> scored(Map<String, Owner> owners, Map<String, List<Evidence>> evidence) {
        return owners.values().stream()
                .filter(owner -> evidence.containsKey(owner.id()))
                .map(owner -> cypher.assemble(
                        evidence.getOrDefault(owner.id(), List.of()),
                        evidence.getOrDefault(owner.withSign(Sign.UNKNOWN).id(), List.of())))
                .collect(toMap(GraphElement::elementId, element -> element));
    }

    /** The evidence of owners, and of those of unknown sign on the same pairs. One that is new has none stored. */
    private Map<String, List<Evidence>> evidence(Map<String, Owner> owners, Set<String> known, List<Evidence> added) {
        var ids = owners.values().stream()
                .flatMap(owner -> Stream.of(owner, owner.withSign(Sign.UNKNOWN)))
                .map(Owner::id)
                .filter(id -> known.contains(id) || !owners.containsKey(id))
                .distinct()
                .sorted()
                .toList();
        var stored = tx.read(cypher.evidence(), ids).stream()
                .map(row -> Map.entry(row.get("id").asString(), EvidenceRow.read(row.get("e"))));
        return Stream.concat(
                        stored,
                        added.stream()
                                .map(evidence -> Map.entry(Owner.of(evidence).id(), evidence)))
                .filter(row -> row.getValue().asserts())
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private void put(List<T> changed, Map<String, T> before) {
        tx.write(cypher.put(), changed.stream().map(cypher::row));
        tx.write(
                cypher.create(),
                changed.stream()
                        .filter(element -> !before.containsKey(element.elementId()))
                        .map(cypher::row));
        Predicate<T> joined = element -> Optional.ofNullable(before.get(element.elementId()))
                .filter(cypher::joins)
                .isPresent();
        tx.write(
                cypher.createEdge(),
                changed.stream().filter(cypher::joins).filter(joined.negate()).map(cypher::row));
        tx.write(
                cypher.putEdge(),
                changed.stream().filter(cypher::joins).filter(joined).map(cypher::row));
        tx.over(
                cypher.deleteEdge(),
                changed.stream()
                        .filter(element -> !cypher.joins(element))
                        .filter(joined)
                        .map(GraphElement::elementId)
                        .toList());
    }

    private static Map<String, Object> membership(Evidence evidence) {
        return Map.of("id", evidence.id().value(), "owner", Owner.of(evidence).id());
    }
}
