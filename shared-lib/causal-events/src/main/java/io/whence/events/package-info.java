/**
 * The wire form of what the topics carry: which topics there are, which event travels on each, its JSON and its
 * CloudEvents headers.
 *
 * <p>Start with {@link io.whence.events.Events}. Knows Jackson, and neither Kafka nor a framework.
 */
@NullMarked
package io.whence.events;

import org.jspecify.annotations.NullMarked;
