/**
 * Whether, and by what formula, the effect of an intervention follows from what can be observed.
 *
 * <p>{@link io.whence.reasoning.identification.Identification} is the complete algorithm (Shpitser and Pearl 2006): it returns an
 * estimand with its derivation, or the hedge that makes the effect not identifiable. {@link
 * io.whence.reasoning.identification.AdjustmentSets}, {@link io.whence.reasoning.identification.FrontDoor} and {@link
 * io.whence.reasoning.identification.Instruments} list the sets that a practitioner would use.
 */
@NullMarked
package io.whence.reasoning.identification;

import org.jspecify.annotations.NullMarked;
