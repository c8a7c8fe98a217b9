package io.whence.graph;

import io.whence.model.ElementKind;
import io.whence.model.GraphElement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An element that two stores show differently.
 *
 * @param expected its line in the store that is right; none if it should not be there
 * @param found its line in the other store; none if it is missing
 */
public record ExportDrift(ElementKind kind, String id, Optional<String> expected, Optional<String> found)
        implements Comparable<ExportDrift> {
    private static final Comparator<ExportDrift> ORDER =
            Comparator.comparing(ExportDrift::kind).thenComparing(ExportDrift::id);

    /**
     * Where the canonical exports of two graphs differ, in order. Holds a digest of each element in memory, and the lines
     * of those that differ.
     *
     * @param right the elements of the store that is right; asked for twice, each stream is closed
     * @param other those of the other store
     */
    public static List<ExportDrift> between(
            Supplier<Stream<GraphElement>> right, Supplier<Stream<GraphElement>> other) {
        Map<ElementRef, Long> open = new HashMap<>();
        forEach(right, element -> open.put(ElementRef.of(element), digest(element)));
        Set<ElementRef> differing = new TreeSet<>();
        forEach(other, element -> {
            var expected = Optional.ofNullable(open.remove(ElementRef.of(element)));
            if (!expected.equals(Optional.of(digest(element)))) {
                differing.add(ElementRef.of(element));
            }
        });
        differing.addAll(open.keySet());
        return differing.isEmpty() ? List.of() : drifts(differing, right, other);
    }

    private static List<ExportDrift> drifts(
            Set<ElementRef> differing, Supplier<Stream<GraphElement>> right, Supplier<Stream<GraphElement>> other) {
        var expected = lines(differing, right);
        var found = lines(differing, other);
        return differing.stream()
                .map(ref -> new ExportDrift(
                        ref.kind(),
                        ref.id(),
                        Optional.ofNullable(expected.get(ref)),
                        Optional.ofNullable(found.get(ref))))
                .toList();
    }

    private static Map<ElementRef, String> lines(Set<ElementRef> wanted, Supplier<Stream<GraphElement>> source) {
        Map<ElementRef, String> lines = new HashMap<>();
        forEach(source, element -> {
            if (wanted.contains(ElementRef.of(element))) {
                lines.put(ElementRef.of(element), CanonicalExport.line(element));
            }
        });
        return lines;
    }

    private static void forEach(Supplier<Stream<GraphElement>> source, Consumer<GraphElement> use) {
        try (Stream<GraphElement> elements = source.get()) {
            elements.forEach(use);
        }
    }

    /** FNV-1a of the line's UTF-16 units, 64 bits: a collision hides one drift in 1.8e19. */
    private static long digest(GraphElement element) {
        long hash = 0xcbf29ce484222325L;
        String line = CanonicalExport.line(element);
        for (int i = 0; i < line.length(); i++) {
            hash = (hash ^ line.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    @Override
    public int compareTo(ExportDrift other) {
        return ORDER.compare(this, other);
    }
}
