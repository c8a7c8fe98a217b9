package io.whence.events;

import java.util.function.Function;

/**
 * A kind of event: its name for CloudEvents, where it travels and what it holds.
 *
 * @param type the CloudEvents type, such as {@code io.whence.passage.v1}; a breaking change is a new type and topic
 * @param topic where it travels
 * @param content the class of what it holds
 * @param key gives the Kafka key, so that what belongs together keeps its order
 */
public record EventType<T>(String type, Topic topic, Class<T> content, Function<T, String> key) {}
