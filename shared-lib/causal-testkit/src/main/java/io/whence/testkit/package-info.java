/** Papers that tests make up: readable statements that become consistent messages, with true offsets and quotes. */
@NullMarked
package io.whence.testkit;

import org.jspecify.annotations.NullMarked;
