/**
 * Which causal structures fit a list of independences, and what is true in all, some or none of them.
 *
 * <p>{@link io.whence.reasoning.equivalence.MarkovClass} starts here: skeleton from the pairs without an independence,
 * v-structures from the separating sets, the four rules of Meek (1995), then every member. Faithfulness is assumed: what is
 * not stated to be independent is dependent. {@link io.whence.reasoning.equivalence.Relation} fixes what "an indirect cause"
 * or "a common effect" means.
 */
@NullMarked
package io.whence.reasoning.equivalence;

import org.jspecify.annotations.NullMarked;
