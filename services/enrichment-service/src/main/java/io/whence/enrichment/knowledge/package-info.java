/**
 * Background knowledge: WordNet, which ships with the service, and ConceptNet assertions once they are imported.
 *
 * <p>Start with {@link io.whence.enrichment.knowledge.BackgroundKnowledge}.
 */
@NullMarked
package io.whence.enrichment.knowledge;

import org.jspecify.annotations.NullMarked;
