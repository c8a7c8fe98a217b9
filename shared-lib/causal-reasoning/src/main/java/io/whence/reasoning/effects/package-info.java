/**
 * Effects, attribution and graph questions: from plain text or from records.
 *
 * <p>Three entry points, all plain records in and out:
 *
 * <ul>
 *   <li>{@link io.whence.reasoning.effects.EffectQuestions#answer} takes text or a graph, probabilities and a question in words, and
 *       returns {@link io.whence.reasoning.effects.EffectAnswer}: what {@code POST /v1/effects} and {@code POST /v1/reason/graph}
 *       offer. Sentences that were not understood come back with the answer.
 *   <li>{@link io.whence.reasoning.effects.EffectSolver} takes a graph, a distribution and a {@link
 *       io.whence.reasoning.effects.CausalQuery}: ATE, CDE, NDE, NIE, ETT, PN, PS, PNS or P(y | do(x), z).
 *   <li>{@link io.whence.reasoning.evaluate.GraphComparison#of} compares two graphs: {@code POST /v1/graphs/evaluate}.
 * </ul>
 *
 * <p>The language is a grammar over words, see {@code io.whence.reasoning.effects.text}. It reads
 *
 * <ul>
 *   <li>graphs: "x has a direct effect on y", "x causes y", "x -&gt; y", "x &lt;-&gt; y", "u is unobserved", "there exist unobserved
 *       confounders between x and y", "A represents income";
 *   <li>probabilities: "P(Y=1|X=0)=0.3", "For those with x being low, the probability of y being high is 0.3", "For people who
 *       smoke, the probability of illness is 12%";
 *   <li>mechanisms and facts: "x and y causes not z", "We observed that x";
 *   <li>questions: effects by name or as suppositions ("if x had been low, would y have been more likely to be high?"), bounds on
 *       necessity and sufficiency, adjustment and front-door sets, instruments, identifiability, separation, ancestry, roles.
 * </ul>
 */
@NullMarked
package io.whence.reasoning.effects;

import org.jspecify.annotations.NullMarked;
