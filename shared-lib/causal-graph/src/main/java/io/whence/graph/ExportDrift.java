package io.whence.graph;

import io.whence.model.ElementKind;
import io.whence.model.GraphElement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** Where the canonical exports of two graphs differ, in order. Holds both in memory. */
    public static List<ExportDrift> between(Stream<GraphElement> right, Stream<GraphElement> other) {
        Map<ElementRef, String> expected = lines(right);
        Map<ElementRef, String> found = lines(other);
        var refs = new TreeSet<>(expected.keySet());
        refs.addAll(found.keySet());
        return refs.stream()
                .map(ref -> new ExportDrift(
                        ref.kind(),
                        ref.id(),
                        Optional.ofNullable(expected.get(ref)),
                        Optional.ofNullable(found.get(ref))))
                .filter(drift -> !drift.expected().equals(drift.found()))
                .toList();
    }

    @Override
    public int compareTo(ExportDrift other) {
        return ORDER.compare(this, other);
    }

    private static Map<ElementRef, String> lines(Stream<GraphElement> elements) {
        return elements.collect(
                Collectors.toMap(ElementRef::of, CanonicalExport::line, (one, twice) -> one, TreeMap::new));
    }
}
