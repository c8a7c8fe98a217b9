/**
 * The graph as RDF: elements to triples and back, written by SPARQL update, read by SPARQL query.
 *
 * <p>Start with {@link io.whence.graph.rdf.RdfGraphStore}.
 */
@NullMarked
package io.whence.graph.rdf;

import org.jspecify.annotations.NullMarked;
