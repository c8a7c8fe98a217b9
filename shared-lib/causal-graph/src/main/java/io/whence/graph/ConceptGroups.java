package io.whence.graph;

import io.whence.model.ConceptId;
import io.whence.model.ConceptLink;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Concepts that links join, directly or through others. A view: computed of the links alone, in any order, and without
 * trace of links that were undone.
 */
public final class ConceptGroups {
    private final Map<ConceptId, Set<ConceptId>> neighbours = new HashMap<>();
    private final Map<ConceptId, ConceptId> groups = new HashMap<>();

    public ConceptGroups(Collection<ConceptLink> links) {
        links.forEach(this::join);
        new TreeSet<>(neighbours.keySet()).forEach(this::spread);
    }

    /** The group's name: the smallest id among its concepts; a concept without links is a group of its own. */
    public ConceptId of(ConceptId concept) {
        return groups.getOrDefault(concept, concept);
    }

    private void join(ConceptLink link) {
        neighbours.computeIfAbsent(link.first(), id -> new TreeSet<>()).add(link.second());
        neighbours.computeIfAbsent(link.second(), id -> new TreeSet<>()).add(link.first());
    }

    /** Names the whole component of a concept after it, unless a smaller one has done so. */
    private void spread(ConceptId smallest) {
        var open = new ArrayDeque<ConceptId>();
        open.add(smallest);
        while (!open.isEmpty()) {
            ConceptId at = open.remove();
            if (groups.putIfAbsent(at, smallest) == null) {
                open.addAll(neighbours.getOrDefault(at, Set.of()));
            }
        }
    }
}
