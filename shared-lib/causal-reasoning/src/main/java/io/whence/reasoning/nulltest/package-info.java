/**
 * Whether a statistic of a graph is remarkable among random graphs with the same degrees: {@link
 * io.whence.reasoning.nulltest.NullTest}.
 */
@NullMarked
package io.whence.reasoning.nulltest;

import org.jspecify.annotations.NullMarked;
