package io.whence.reasoning.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Subsets of a set of variables, smallest first; lazily, since there are many. */
public final class Subsets {

    private Subsets() {}

    public static Stream<Set<String>> of(Collection<String> all) {
        return upTo(all, all.size());
    }

    /** Returns the subsets with at most {@code size} members, the empty one first. */
    public static Stream<Set<String>> upTo(Collection<String> all, int size) {
        var list = List.copyOf(all);
        return IntStream.rangeClosed(0, Math.min(size, list.size())).boxed().flatMap(count -> choose(list, 0, count));
    }

    private static Stream<Set<String>> choose(List<String> list, int from, int count) {
        Patience.check();
        if (count == 0) {
            return Stream.of(new LinkedHashSet<>());
        }
        return IntStream.rangeClosed(from, list.size() - count)
                .boxed()
                .flatMap(first -> choose(list, first + 1, count - 1).map(rest -> with(list.get(first), rest)));
    }

    private static Set<String> with(String first, Set<String> rest) {
        var set = new LinkedHashSet<String>();
        set.add(first);
        set.addAll(rest);
        return set;
    }
}
