/**
 * How good and how fast extraction is: readers of annotated corpora, metrics with intervals, rates.
 *
 * <p>{@link io.whence.evaluation.EvaluateCommand} ties them together.
 */
@NullMarked
package io.whence.evaluation;

import org.jspecify.annotations.NullMarked;
