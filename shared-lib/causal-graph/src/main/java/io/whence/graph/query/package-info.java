/**
 * Questions to the graph and their answers, each with the claims and the evidence it rests on.
 *
 * <p>{@link io.whence.graph.query.GraphReader} answers what has a form of its own; {@link
 * io.whence.graph.query.CypherGate} and {@link io.whence.graph.query.SparqlGate} let users ask in the stores' own
 * languages without writing. Answers are plain records with wire names as text: they go out as they are.
 */
@NullMarked
package io.whence.graph.query;

import org.jspecify.annotations.NullMarked;
