/** The vocabulary of the RDF store: its terms as constants, its files as resources, the IRIs of things. */
@NullMarked
package io.whence.ontology;

import org.jspecify.annotations.NullMarked;
