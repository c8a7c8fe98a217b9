package io.whence.graph;

import io.whence.model.ElementKind;
import io.whence.model.GraphElement;
import java.util.Comparator;

/**
 * Names an element that may be gone.
 *
 * @param id 40 hexadecimal digits
 */
public record ElementRef(ElementKind kind, String id) implements Comparable<ElementRef> {
    private static final Comparator<ElementRef> ORDER =
            Comparator.comparing(ElementRef::kind).thenComparing(ElementRef::id);

    public static ElementRef of(GraphElement element) {
        return new ElementRef(element.elementKind(), element.elementId());
    }

    @Override
    public int compareTo(ElementRef other) {
        return ORDER.compare(this, other);
    }
}
