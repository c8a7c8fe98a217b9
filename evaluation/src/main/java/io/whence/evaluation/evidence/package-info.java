/**
 * From whole papers to the graph: what it answers to questions about trials, and samples of evidence for people to judge.
 *
 * <p>{@link io.whence.evaluation.evidence.QuestionsCommand} and {@link io.whence.evaluation.evidence.SampleCommand} tie it
 * together.
 */
@NullMarked
package io.whence.evaluation.evidence;

import org.jspecify.annotations.NullMarked;
