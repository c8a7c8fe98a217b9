package io.whence.graph.query;

/**
 * A concept, named.
 *
 * @param id 40 hexadecimal digits
 */
public record ConceptRef(String id, String label) {}
