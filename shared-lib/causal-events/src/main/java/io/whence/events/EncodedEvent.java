package io.whence.events;

import java.util.Map;

/**
 * An event as it goes over the wire: a Kafka record without Kafka.
 *
 * @param topic name of its topic
 * @param key Kafka key
 * @param headers CloudEvents attributes in binary mode ({@code ce_id}, {@code ce_type}, …) and {@code content-type}
 * @param body JSON; UTF-8 on the wire
 */
public record EncodedEvent(String topic, String key, Map<String, String> headers, String body) {
    public EncodedEvent {
        headers = Map.copyOf(headers);
    }
}
