package io.whence.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names that the stack answers to: those of this machine, and those in {@code WHENCE_HOSTS}. A web page of another
 * name that was made to mean this machine gets no answer.
 *
 * @param names without ports
 */
record Hosts(List<String> names) {
    static final String VARIABLE = "WHENCE_HOSTS";
    private static final List<String> OWN = List.of("localhost", "127.0.0.1", "[::1]");

    static Hosts of(Map<String, String> environment) {
        List<String> names = new ArrayList<>(OWN);
        Optional.ofNullable(environment.get(VARIABLE))
                .ifPresent(more -> names.addAll(List.of(more.strip().split("\\s*,\\s*", -1))));
        return new Hosts(List.copyOf(names));
    }

    /** Whether a Host header names this machine; HTTP/1.0 has none. */
    boolean have(Optional<String> header) {
        return header.map(host -> host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT))
                .filter(host -> !names.contains(host))
                .isEmpty();
    }

    /** For the services. */
    String list() {
        return String.join(",", names);
    }
}
