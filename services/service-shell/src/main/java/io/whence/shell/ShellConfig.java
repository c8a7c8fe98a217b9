package io.whence.shell;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What every service can be told. */
@ConfigMapping(prefix = "whence")
public interface ShellConfig {
    /** Bearer token that requests which write must carry; unset, they are refused. */
    Optional<String> apiToken();

    /** The names in the Host header that REST answers to, without ports; unset, any. */
    Optional<List<String>> hosts();

    Topics topics();

    Retry retry();

    /** How topics come to be. */
    interface Topics {
        /** Whether to create missing topics at start; off where another does it, or without Kafka. */
        @WithDefault("true")
        boolean create();

        /** Copies of each partition. */
        @WithDefault("1")
        short replication();

        /** How long to wait for the broker at start before giving up. */
        @WithDefault("60s")
        Duration patience();
    }

    /** How failures worth retrying are retried. */
    interface Retry {
        /** Before the first retry; each further wait is twice as long. */
        @WithDefault("200ms")
        Duration firstWait();

        @WithDefault("10s")
        Duration longestWait();

        /** After this long the message becomes a dead letter. */
        @WithDefault("1h")
        Duration giveUpAfter();
    }
}
