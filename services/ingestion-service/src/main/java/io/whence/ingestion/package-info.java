/**
 * The ingestion service's shell: REST, events, configuration, wiring. What it does is in {@code reading}, {@code state}
 * and {@code store}.
 */
@NullMarked
package io.whence.ingestion;

import org.jspecify.annotations.NullMarked;
