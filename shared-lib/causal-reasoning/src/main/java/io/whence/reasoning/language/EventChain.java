package io.whence.reasoning.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a nested sentence tells.
 *
 * @param events the main clause first, each further one nested a level deeper; the deepest happened first
 */
public record EventChain(List<Event> events) {

    public EventChain {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a chain needs an event");
        }
    }

    /** Returns everyone and everything that acts or is acted upon, outermost first. */
    public Set<String> entities() {
        var names = new LinkedHashSet<String>();
        for (var event : events) {
            names.add(event.subject());
            event.object().ifPresent(names::add);
        }
        return names;
    }

    /** Returns what this entity did. */
    public Optional<Event> by(String entity) {
        return events.stream()
                .filter(event -> event.subject().equalsIgnoreCase(entity))
                .findFirst();
    }

    /** Returns what was done to this entity. */
    public Optional<Event> to(String entity) {
        return events.stream()
                .filter(event -> event.object().filter(entity::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    /** Returns the events that led to this entity's action, first one first. */
    public List<Event> before(String entity) {
        var earlier = by(entity)
                .map(event -> events.subList(events.indexOf(event) + 1, events.size()))
                .orElse(List.of());
        var inOrder = new java.util.ArrayList<>(earlier);
        java.util.Collections.reverse(inOrder);
        return List.copyOf(inOrder);
    }

    /** Returns the event that this entity's action led to. */
    public Optional<Event> after(String entity) {
        return by(entity).map(events::indexOf).filter(index -> index > 0).map(index -> events.get(index - 1));
    }
}
