package io.whence.evaluation.calibration;

/**
 * Something that turned out right or wrong, and what was known before.
 *
 * @param text index of the text it is from
 * @param features what the probability may depend on, a constant among them
 * @param ceiling the probability's upper bound, above 0 and at most 1: what has to be so before this can be right
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Example(int text, double[] features, double ceiling, boolean right) {}
