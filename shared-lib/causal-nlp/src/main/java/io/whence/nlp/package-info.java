/**
 * From text to causal relations: {@link io.whence.nlp.CausalExtractor} is the interface,
 * {@link io.whence.nlp.pattern.PatternExtractor} the implementation that needs no trained model, and
 * {@link io.whence.nlp.TextParser} the parse it works on.
 *
 * <p>Every offset that leaves this package counts Unicode code points of the text given. CoreNLP stays inside.
 */
@NullMarked
package io.whence.nlp;

import org.jspecify.annotations.NullMarked;
