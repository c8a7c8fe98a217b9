package io.whence.infra;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a client needs to be let in by a broker.
 *
 * @param servers as in {@code bootstrap.servers}
 * @param password of the user {@value #USER}; none where the broker lets anybody in
 */
public record KafkaAccess(String servers, Optional<String> password) {
    /** The broker's one user. */
    public static final String USER = "whence";

    static final String PROTOCOL = "SASL_PLAINTEXT";
    static final String MECHANISM = "PLAIN";
    private static final String MODULE = "org.apache.kafka.common.security.plain.PlainLoginModule";

    /** To a broker that asks for the password. */
    public static KafkaAccess of(String servers, String password) {
        return new KafkaAccess(servers, Optional.of(password));
    }

    /** To a broker that asks for none. */
    public static KafkaAccess open(String servers) {
        return new KafkaAccess(servers, Optional.empty());
    }

    /** A client's settings, by Kafka's names. */
    public Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", servers));
        password.ifPresent(secret -> settings.putAll(
                Map.of("security.protocol", PROTOCOL, "sasl.mechanism", MECHANISM, "sasl.jaas.config", login(secret))));
        return settings;
    }

    /** The same with more settings. */
    public Map<String, Object> settings(Map<String, Object> more) {
        Map<String, Object> settings = settings();
        settings.putAll(more);
        return settings;
    }

    /** What a client presents. */
    static String login(String password) {
        return MODULE + " required username=\"" + USER + "\" password=\"" + password + "\";";
    }

    /** What the broker presents to itself, and accepts. */
    static String brokerLogin(String password) {
        return MODULE + " required username=\"" + USER + "\" password=\"" + password + "\" user_" + USER + "=\""
                + password + "\";";
    }

    @Override
    public String toString() {
        return "KafkaAccess[" + servers + "]";
    }
}
