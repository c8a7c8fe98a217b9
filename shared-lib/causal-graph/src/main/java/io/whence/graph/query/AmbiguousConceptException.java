package io.whence.graph.query;

import java.util.List;
import java.util.stream.Collectors;

/** Several concepts that are not the same go by this name. */
public final class AmbiguousConceptException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<ConceptRef> candidates;

    public AmbiguousConceptException(String name, List<ConceptRef> candidates) {
        super("'" + name + "' can mean any of " + candidates.size() + " concepts; give the id of one: "
                + candidates.stream()
                        .map(candidate -> candidate.label() + " (" + candidate.id() + ")")
                        .collect(Collectors.joining(", ")));
        this.candidates = List.copyOf(candidates);
    }

    /** Those concepts. */
    public List<ConceptRef> candidates() {
        return candidates;
    }
}
