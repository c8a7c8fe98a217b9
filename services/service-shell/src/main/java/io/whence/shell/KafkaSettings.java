package io.whence.shell;

import java.util.HashMap;
import java.util.Map;

/** Settings for Kafka's own clients: all {@code kafka.*} of the configuration and what the client needs besides. */
final class KafkaSettings {
    private KafkaSettings() {}

    static Map<String, Object> with(Map<String, Object> common, Map<String, Object> own) {
        Map<String, Object> settings = new HashMap<>(common);
        settings.putAll(own);
        return settings;
    }
}
