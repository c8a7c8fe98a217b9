/**
 * A small algebra of probabilities that prints as LaTeX and evaluates on what is known.
 *
 * <p>An {@link io.whence.reasoning.estimand.Estimand} is built from conditional probabilities by sums, products, fractions and
 * differences. It evaluates on a {@link io.whence.reasoning.estimand.Distribution}: a full {@link
 * io.whence.reasoning.estimand.JointTable}, or {@link io.whence.reasoning.estimand.GivenProbabilities}, a handful of
 * conditional probabilities from which others follow or do not. What does not follow is named: "insufficient information".
 * Values of variables are numbered from 0; a yes/no variable has 0 for no and 1 for yes.
 */
@NullMarked
package io.whence.reasoning.estimand;

import org.jspecify.annotations.NullMarked;
