package io.whence.graph.neo4j;

import io.whence.graph.ElementRef;

/**
 * An entry of the outbox: this element is new, different or gone.
 *
 * @param sequence from 1, without gaps, in the order of commits
 */
public record Neo4jChange(long sequence, ElementRef element) {}
