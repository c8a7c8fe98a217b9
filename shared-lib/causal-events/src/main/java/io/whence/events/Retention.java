package io.whence.events;

import java.time.Duration;
import java.util.Map;

/** How long a topic keeps its messages. */
public sealed interface Retention {
    /** The topic settings that bring it about, by Kafka's names. */
    Map<String, String> settings();

    /** Keeps the newest message of each key. */
    record Compacted() implements Retention {
        @Override
        public Map<String, String> settings() {
            return Map.of("cleanup.policy", "compact");
        }
    }

    /** Keeps each message for a time. */
    record For(Duration time) implements Retention {
        @Override
        public Map<String, String> settings() {
            return Map.of("cleanup.policy", "delete", "retention.ms", String.valueOf(time.toMillis()));
        }
    }

    /** Keeps everything. */
    record Unlimited() implements Retention {
        @Override
        public Map<String, String> settings() {
            return Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");
        }
    }
}
