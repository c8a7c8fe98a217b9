package io.whence.reasoning.effects;

import io.whence.reasoning.estimand.Estimand;

/**
 * One formula for what is asked, and why it holds.
 *
 * @param why a sentence such as "{age} blocks every back-door path"
 */
record Candidate(Estimand estimand, String why) {}
