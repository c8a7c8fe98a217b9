/** Problems with known answers, put to a running query service over HTTP. */
@NullMarked
package io.whence.evaluation.reason;

import org.jspecify.annotations.NullMarked;
