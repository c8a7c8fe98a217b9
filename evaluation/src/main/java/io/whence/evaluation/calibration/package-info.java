/**
 * From the network's logits to probabilities that mean what they say: fitting, and checking on texts not fitted on.
 *
 * <p>{@link io.whence.evaluation.calibration.CalibrateCommand} ties them together.
 */
@NullMarked
package io.whence.evaluation.calibration;

import org.jspecify.annotations.NullMarked;
