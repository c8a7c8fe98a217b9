/**
 * From controlled language to exact answers.
 *
 * <p>Facades, each from plain text to a record:
 *
 * <ul>
 *   <li>{@link io.whence.reasoning.language.CorrelationQuestions}: correlations and independences plus a causal hypothesis;
 *       does it hold in all, some or none of the structures that fit?
 *   <li>{@link io.whence.reasoning.language.EventChains}: a nested sentence; who did what to whom, what led to it, what
 *       followed
 * </ul>
 *
 * <p>The languages are {@link io.whence.reasoning.grammar grammars}; what is outside them is refused with the fragment:
 * {@link io.whence.reasoning.grammar.UnreadableTextException}. Questions about graphs and effects have a package of their own,
 * {@code io.whence.reasoning.request}.
 */
@NullMarked
package io.whence.reasoning.language;

import org.jspecify.annotations.NullMarked;
