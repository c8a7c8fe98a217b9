/**
 * What the arms of a trial were given: "group A" was given iron, "the control group" usual care.
 *
 * <p>Rules over the words of a document, precise before complete.
 */
@NullMarked
package io.whence.ingestion.arms;

import org.jspecify.annotations.NullMarked;
