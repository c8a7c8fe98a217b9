package io.whence.nlp;

/**
 * An edge of a dependency tree, in basic Universal Dependencies.
 *
 * @param governor index of the governing token within its sentence, {@link #ROOT} above the root
 * @param dependent index of the token that depends on it
 * @param relation its label, with subtype: {@code nsubj:pass}
 */
public record Dependency(int governor, int dependent, String relation) {
    /** The governor of a sentence's root. */
    public static final int ROOT = -1;
}
