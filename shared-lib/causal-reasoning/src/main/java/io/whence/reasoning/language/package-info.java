/**
 * From controlled language to exact answers.
 *
 * <p>Facades, each from plain text to a record:
 *
 * <ul>
 *   <li>{@link io.whence.reasoning.language.CorrelationQuestions}: correlations and independences plus a causal hypothesis;
 *       does it hold in all, some or none of the structures that fit?
 *   <li>{@link io.whence.reasoning.language.GraphQuestions}: a graph in sentences, arrows or as an object plus a question:
 *       reachability, d-separation, mediators, confounders, adjustment, with the path as reason
 *   <li>{@link io.whence.reasoning.language.EventChains}: a nested sentence; who did what to whom, what led to it, what
 *       followed
 * </ul>
 *
 * <p>The languages are grammars ({@code common.grammar}, {@code correlations.grammar}, {@code graph.grammar} beside the
 * classes) over words, with slots for variables; no rule knows a variable's name or place. What is outside them is refused
 * with the fragment: {@link io.whence.reasoning.language.UnreadableTextException}.
 */
@NullMarked
package io.whence.reasoning.language;

import org.jspecify.annotations.NullMarked;
