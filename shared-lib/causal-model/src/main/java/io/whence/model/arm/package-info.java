/** The arms of trials, as papers name them. */
@NullMarked
package io.whence.model.arm;

import org.jspecify.annotations.NullMarked;
