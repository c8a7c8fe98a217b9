package io.whence.events;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A topic, with what it is created with.
 *
 * @param name its full name
 * @param partitions how many; messages of one key keep their order within one
 * @param retention how long it keeps messages
 */
public record Topic(String name, int partitions, Retention retention) {
    /** Room for a long passage's relations with all their tokens. */
    private static final int MAX_MESSAGE_BYTES = 4 << 20;

    public Topic {
        if (partitions < 1) {
            throw new IllegalArgumentException("topic " + name + " has no partition");
        }
    }

    /** All its settings, by Kafka's names. */
    public Map<String, String> settings() {
        return Stream.concat(
                        retention.settings().entrySet().stream(),
                        Stream.of(Map.entry("max.message.bytes", String.valueOf(MAX_MESSAGE_BYTES))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
