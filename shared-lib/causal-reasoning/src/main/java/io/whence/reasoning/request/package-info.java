/**
 * The question language: texts become one typed {@link io.whence.reasoning.request.ReasoningRequest} of a graph, what is known and a
 * query, or are refused with the fragment that was not read.
 */
@NullMarked
package io.whence.reasoning.request;

import org.jspecify.annotations.NullMarked;
