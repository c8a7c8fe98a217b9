/** The {@code whence} command: supervises the local stack's processes, routes requests to them, and talks to them. */
@NullMarked
package io.whence.launcher;

import org.jspecify.annotations.NullMarked;
