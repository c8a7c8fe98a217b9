/**
 * The extractor that needs no trained model: lexico-syntactic patterns over a dependency parse.
 *
 * <p>A sentence becomes a {@link io.whence.nlp.pattern.SentenceTree}; each {@link io.whence.nlp.pattern.Pattern} looks
 * at each of its tokens and hands out matches; {@link io.whence.nlp.pattern.Modality} says how each is meant.
 */
@NullMarked
package io.whence.nlp.pattern;

import org.jspecify.annotations.NullMarked;
