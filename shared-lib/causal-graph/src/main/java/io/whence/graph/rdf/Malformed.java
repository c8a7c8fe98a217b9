package io.whence.graph.rdf;

import io.whence.model.ElementKind;

/** An element that the store holds in part, or wrongly. */
record Malformed(ElementKind kind, String id, String reason) {
    /** A line that no whole element gives, so that exports differ where something is broken. */
    String line() {
        return "{\"type\":\"" + kind.wireName() + "\",\"id\":\"" + id + "\",\"malformed\":true}";
    }
}
