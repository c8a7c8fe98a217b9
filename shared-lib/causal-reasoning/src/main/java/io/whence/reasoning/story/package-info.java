/**
 * Descriptions that are no variables' names: "people who do not smoke" for smoking. What a description is about is told by its words,
 * and every word of a question's description must be accounted for.
 */
@NullMarked
package io.whence.reasoning.story;

import org.jspecify.annotations.NullMarked;
