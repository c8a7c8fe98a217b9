/**
 * The shell around {@link io.whence.graph}: relations in ({@link io.whence.graphservice.GraphChannel}), Neo4j written
 * ({@link io.whence.graphservice.GraphWriter}), RDF and the topic of changes following
 * ({@link io.whence.graphservice.Projections}), and what an administrator can ask.
 */
@NullMarked
package io.whence.graphservice;

import org.jspecify.annotations.NullMarked;
