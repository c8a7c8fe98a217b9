/**
 * The controlled language of effects: a grammar over words that turns sentences into a graph, probabilities, mechanisms and a
 * question. Names are whatever the text itself introduces; no list of variables is built in. A sentence that no rule reads is
 * handed back as it stands.
 */
@NullMarked
package io.whence.reasoning.effects.text;

import org.jspecify.annotations.NullMarked;
