package io.whence.reasoning.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** What every variable's name must satisfy, and sets of names kept in a fixed order. */
final class Variables {

    private Variables() {}

    static void check(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a variable needs a name, got a blank one");
        }
    }

    /** Returns the members of {@code chosen} in the order of {@code all}. */
    static Set<String> ordered(Collection<String> all, Collection<String> chosen) {
        var wanted = chosen instanceof Set<String> set ? set : Set.copyOf(chosen);
        var result = new LinkedHashSet<String>();
        for (var name : all) {
            if (wanted.contains(name)) {
                result.add(name);
            }
        }
        return java.util.Collections.unmodifiableSet(result);
    }
}
