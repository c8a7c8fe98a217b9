/**
 * What a span denotes: from the words of an argument to the key of a concept.
 *
 * <p>Start with {@link io.whence.enrichment.concept.ConceptNormalizer}. Nothing here knows background knowledge, since a
 * concept's identity must not change when knowledge is imported.
 */
@NullMarked
package io.whence.enrichment.concept;

import org.jspecify.annotations.NullMarked;
