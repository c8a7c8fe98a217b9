/**
 * The trained extractor's speed, and whether the size of a batch changes what it reads. {@code training/bench} runs these
 * commands beside PyTorch on the same sentences.
 */
@NullMarked
package io.whence.evaluation.speed;

import org.jspecify.annotations.NullMarked;
