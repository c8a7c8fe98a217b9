/**
 * Causal graphs and what can be read off them without any number.
 *
 * <p>Three immutable kinds over named variables: {@link io.whence.reasoning.graph.Dag} (directed, acyclic),
 * {@link io.whence.reasoning.graph.Admg} (a DAG plus bidirected edges that stand for latent common causes) and
 * {@link io.whence.reasoning.graph.Cpdag} (a Markov equivalence class). {@link io.whence.reasoning.graph.GraphText} reads and
 * prints them; {@link io.whence.reasoning.graph.Separation} decides d- and m-separation; {@link
 * io.whence.reasoning.graph.Trails} lists paths and says what blocks them; {@link io.whence.reasoning.graph.Roles} names
 * mediators, confounders and colliders. Sets that come back are in the graph's own node order.
 */
@NullMarked
package io.whence.reasoning.graph;

import org.jspecify.annotations.NullMarked;
