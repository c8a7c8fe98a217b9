package io.whence.model.event;

import io.whence.model.Association;
import io.whence.model.Claim;
import io.whence.model.ConceptLink;
import io.whence.model.ElementKind;
import io.whence.model.Evidence;
import io.whence.model.GraphConcept;
import io.whence.model.GraphDocument;
import io.whence.model.GraphElement;
import java.util.Optional;

/**
 * Something in the graph is new, different or gone. The one with the greatest sequence says how the thing stands now;
 * whoever applies them in order, each replacing what was known of the thing, ends with the same graph. Exactly one
 * snapshot is there unless the thing was removed; it may be newer than the sequence, never older.
 *
 * @param sequence its place in the order of all changes, from 1
 * @param subject what kind of thing
 * @param id the thing's id
 * @param operation what happened to it
 */
public record GraphChange(
        long sequence,
        ElementKind subject,
        String id,
        Operation operation,
        Optional<Association> association,
        Optional<Claim> claim,
        Optional<GraphConcept> concept,
        Optional<GraphDocument> document,
        Optional<Evidence> evidence,
        Optional<ConceptLink> link) {

    /** What can happen to a thing. */
    public enum Operation {
        /** It is new, or its content differs. */
        PUT,
        REMOVED
    }

    public GraphChange {
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence is not positive: " + sequence);
        }
        if (id.isBlank()) {
            throw new IllegalArgumentException("id is blank");
        }
    }

    /** The thing is new or different. */
    public static GraphChange put(long sequence, GraphElement element) {
        return of(sequence, element.elementKind(), element.elementId(), Operation.PUT, Optional.of(element));
    }

    /** The thing is gone. */
    public static GraphChange removed(long sequence, ElementKind subject, String id) {
        return of(sequence, subject, id, Operation.REMOVED, Optional.empty());
    }

    /** The snapshot; none if the thing was removed. */
    public Optional<GraphElement> element() {
        return association
                .<GraphElement>map(element -> element)
                .or(() -> claim)
                .or(() -> concept)
                .or(() -> document)
                .or(() -> evidence)
                .or(() -> link);
    }

    private static GraphChange of(
            long sequence, ElementKind subject, String id, Operation operation, Optional<GraphElement> element) {
        return new GraphChange(
                sequence,
                subject,
                id,
                operation,
                only(element, Association.class),
                only(element, Claim.class),
                only(element, GraphConcept.class),
                only(element, GraphDocument.class),
                only(element, Evidence.class),
                only(element, ConceptLink.class));
    }

    private static <T> Optional<T> only(Optional<GraphElement> element, Class<T> type) {
        return element.filter(type::isInstance).map(type::cast);
    }
}
