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
 * @param longestMessage in bytes
 */
public record Topic(String name, int partitions, Retention retention, int longestMessage) {
    /** Room for a long passage's relations with all their tokens. */
    private static final int LONGEST_EVENT = 4 << 20;

    /** A dead letter holds a message that was just small enough, and its cause. */
    public static final int LONGEST_LETTER = LONGEST_EVENT + (64 << 10);

    public Topic {
        if (partitions < 1) {
            throw new IllegalArgumentException("topic " + name + " has no partition");
        }
    }

    /** A topic of events. */
    public Topic(String name, int partitions, Retention retention) {
        this(name, partitions, retention, LONGEST_EVENT);
    }

    /** All its settings, by Kafka's names. */
    public Map<String, String> settings() {
        return Stream.concat(
                        retention.settings().entrySet().stream(),
                        Stream.of(Map.entry("max.message.bytes", String.valueOf(longestMessage))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
