package io.whence.graph.query;

/** No concept of the graph goes by this name. */
public final class UnknownConceptException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownConceptException(String name) {
        super("No concept goes by '" + name + "': look for one with /v1/concepts?q=, and use its id.");
    }
}
