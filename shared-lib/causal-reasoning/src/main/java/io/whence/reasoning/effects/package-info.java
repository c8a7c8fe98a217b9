/**
 * Effects and attribution from records: {@link io.whence.reasoning.effects.EffectSolver} takes a graph, a distribution and a {@link
 * io.whence.reasoning.effects.CausalQuery}: ATE, CDE, NDE, NIE, ETT, PN, PS, PNS or P(y | do(x), z). Texts are read in {@code
 * io.whence.reasoning.request} and answered in {@code io.whence.reasoning.answer}.
 */
@NullMarked
package io.whence.reasoning.effects;

import org.jspecify.annotations.NullMarked;
