package io.whence.shell;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers only to the names that it was given ({@code whence.hosts}), if it was given any. A web page whose name was made
 * to mean this machine (DNS rebinding) asks under that name, and could otherwise read everything that needs no token.
 */
@Provider
@PreMatching
public final class HostFilter implements ContainerRequestFilter {
    private static final int MISDIRECTED = 421;

    private final Instance<ShellConfig> config;

    /** The filter is made while the service is built, when nobody knows the names yet. */
    @Inject
    public HostFilter(Instance<ShellConfig> config) {
        this.config = config;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<List<String>> hosts = config.get().hosts();
        String host = Optional.ofNullable(request.getHeaderString("Host")).orElse("");
        if (hosts.isPresent() && !isOneOf(hosts.get(), host)) {
            request.abortWith(Problem.of(
                            MISDIRECTED,
                            "This service does not answer to the name '" + name(host)
                                    + "'; its names are those in whence.hosts (WHENCE_HOSTS).")
                    .response());
        }
    }

    static boolean isOneOf(List<String> hosts, String header) {
        return header.isEmpty() || hosts.stream().anyMatch(host -> host.equalsIgnoreCase(name(header)));
    }

    /** Without the port. */
    private static String name(String header) {
        return header.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    }
}
