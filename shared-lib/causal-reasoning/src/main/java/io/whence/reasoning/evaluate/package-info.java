/**
 * Compares a predicted graph with a gold one: {@link io.whence.reasoning.evaluate.GraphComparison}, behind
 * {@code POST /v1/graphs/evaluate}.
 */
@NullMarked
package io.whence.reasoning.evaluate;

import org.jspecify.annotations.NullMarked;
