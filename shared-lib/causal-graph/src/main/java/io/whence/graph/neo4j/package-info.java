/** The graph in Neo4j: the truth that other stores follow. Driver types stay in here. */
@NullMarked
package io.whence.graph.neo4j;

import org.jspecify.annotations.NullMarked;
