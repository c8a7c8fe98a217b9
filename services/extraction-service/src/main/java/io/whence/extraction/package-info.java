/**
 * Reads the causal relations that passages state: a shell around {@link io.whence.nlp.CausalExtractor}.
 *
 * <p>Start with {@link io.whence.extraction.PassageExtraction}.
 */
@NullMarked
package io.whence.extraction;

import org.jspecify.annotations.NullMarked;
