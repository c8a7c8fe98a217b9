/**
 * The trained extractor: text to word pieces, word pieces to scores (DJL on ONNX Runtime), scores to relations. Only
 * {@link io.whence.nlp.transformer.Network} and {@link io.whence.nlp.transformer.Wordpieces} know DJL.
 */
@NullMarked
package io.whence.nlp.transformer;

import org.jspecify.annotations.NullMarked;
