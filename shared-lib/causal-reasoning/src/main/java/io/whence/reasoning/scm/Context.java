package io.whence.reasoning.scm;

import java.util.Map;

/**
 * One way the roots may be.
 *
 * @param roots a value for each root of the model
 * @param weight its probability among the roots that have one; 1 where none has
 */
public record Context(Map<String, String> roots, double weight) {
    public Context {
        roots = Map.copyOf(roots);
    }
}
