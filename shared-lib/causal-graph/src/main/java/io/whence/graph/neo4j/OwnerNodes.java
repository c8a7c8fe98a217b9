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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Value;

/**
 * The nodes of claims, or those of associations: both gather evidence on two concepts and are scored anew when it
 * changes. Whoever calls has locked the concepts, so that no two transactions score the same pair at once.
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
     * @param added new evidence, of this kind of owner, with its node written already
     * @return those that differ from before
     */
    List<ElementRef> rescore(Collection<Owner> touched, Collection<Evidence> added) {
        var owners = Stream.concat(touched.stream(), added.stream().map(Owner::of))
                .filter(owner -> owner.kind() == cypher.kind())
                .flatMap(Owner::touched)
                .distinct()
                .collect(toMap(Owner::id, owner -> owner, (owner, same) -> owner, TreeMap::new));
        join(added);
        var before = stored(owners.keySet());
        var after = scored(owners);
        var changed = after.values().stream()
                .filter(element -> !element.equals(before.get(element.elementId())))
                .toList();
        var gone = before.keySet().stream()
                .filter(id -> !after.containsKey(id))
                .sorted()
                .toList();
        tx.write(cypher.put(), changed.stream().map(cypher::row));
        tx.over(cypher.delete(), gone);
        return Stream.concat(changed.stream().map(GraphElement::elementId), gone.stream())
                .map(id -> new ElementRef(cypher.kind(), id))
                .toList();
    }

    private void join(Collection<Evidence> added) {
        var own = added.stream()
                .filter(evidence -> Owner.of(evidence).kind() == cypher.kind())
                .toList();
        var ids = own.stream()
                .map(evidence -> Owner.of(evidence).id())
                .sorted()
                .distinct()
                .toList();
        tx.over(cypher.make(), ids);
        tx.write(cypher.join(), own.stream().map(evidence -> membership(evidence)));
    }

    private Map<String, T> stored(Set<String> ids) {
        var stored = new LinkedHashMap<String, T>();
        for (var row : tx.read(cypher.lock(), List.copyOf(ids))) {
            Value node = row.get("o");
            if (!node.get("sign").isNull()) {
                stored.put(node.get("id").asString(), cypher.read(node));
            }
        }
        return stored;
    }

    private Map<String, T> scored(Map<String, Owner> owners) {
        var evidence = evidence(owners.values());
        return owners.values().stream()
                .filter(owner -> evidence.containsKey(owner.id()))
                .map(owner -> cypher.assemble(
                        evidence.getOrDefault(owner.id(), List.of()),
                        evidence.getOrDefault(owner.withSign(Sign.UNKNOWN).id(), List.of())))
                .collect(toMap(GraphElement::elementId, element -> element));
    }

    /** The evidence of owners, and of the owners of unknown sign on the same pairs. */
    private Map<String, List<Evidence>> evidence(Collection<Owner> owners) {
        var ids = owners.stream()
                .flatMap(owner -> Stream.of(owner, owner.withSign(Sign.UNKNOWN)))
                .map(Owner::id)
                .distinct()
                .sorted()
                .toList();
        return tx.read(cypher.evidence(), ids).stream()
                .collect(groupingBy(
                        row -> row.get("id").asString(), mapping(row -> EvidenceRow.read(row.get("e")), toList())));
    }

    private static Map<String, Object> membership(Evidence evidence) {
        return Map.of("id", evidence.id().value(), "owner", Owner.of(evidence).id());
    }
}
