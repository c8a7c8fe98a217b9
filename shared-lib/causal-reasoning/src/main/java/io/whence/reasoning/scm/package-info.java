/**
 * Structural causal models over Boolean and finite variables, and what they decide about single events.
 *
 * <p>{@link io.whence.reasoning.scm.ModelText} reads a model from a readable form:
 *
 * <pre>
 * # two marksmen; either bullet breaks the glass
 * given Ann                      # a root whose actual value is known (here: true)
 * given not Ben
 * background Weather = calm      # a root taken for granted: never varied, never a cause
 * variable Glass in {whole, broken}
 * Glass = if Ann or Ben then broken else whole
 * abnormal Ann                   # what Ann actually did violates a norm
 * intended Ann                   # and Ann meant the outcome
 * order Ann &lt; Ben               # Ann before Ben; without it, depth in the model decides
 * chance Rain = 0.3              # a root of unknown value; also {dry: 0.7, wet: 0.3}
 * unknown Mood in {good, bad}    # a root about which nothing is known
 * </pre>
 *
 * <p>Formulas know {@code not and or -> <-> = != < <= > >= + - *}, {@code if … then … else …} and {@code at least k of (…)}.
 * {@link io.whence.reasoning.scm.Counterfactuals} does abduction, action and prediction; {@link
 * io.whence.reasoning.scm.Necessity} and {@link io.whence.reasoning.scm.Sufficiency} are the but-for test and its dual;
 * {@link io.whence.reasoning.scm.ActualCauses} is the modified definition of Halpern and Pearl (Halpern 2015).
 */
@NullMarked
package io.whence.reasoning.scm;

import org.jspecify.annotations.NullMarked;
