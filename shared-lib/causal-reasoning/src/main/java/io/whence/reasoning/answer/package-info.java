/** Answers to typed questions: what {@code POST /v1/reason/graph} and {@code POST /v1/effects} offer. */
@NullMarked
package io.whence.reasoning.answer;

import org.jspecify.annotations.NullMarked;
