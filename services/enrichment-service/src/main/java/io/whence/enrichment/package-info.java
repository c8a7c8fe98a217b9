/**
 * Gives each relation its concepts and what background knowledge says of them.
 *
 * <p>Start with {@link io.whence.enrichment.ConceptLinker}.
 */
@NullMarked
package io.whence.enrichment;

import org.jspecify.annotations.NullMarked;
