package io.whence.shell;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets a request to a {@link TokenRequired} place pass only if it bears the token. */
@Provider
@TokenRequired
@Priority(Priorities.AUTHENTICATION)
public final class ApiTokenFilter implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final Instance<ShellConfig> config;

    /** The filter is made while the service is built, when nobody knows the token yet. */
    @Inject
    public ApiTokenFilter(Instance<ShellConfig> config) {
        this.config = config;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<String> token = config.get().apiToken().filter(value -> !value.isBlank());
        if (token.isEmpty()) {
            request.abortWith(
                    Problem.of(503, "Writing is switched off: set whence.api-token (WHENCE_API_TOKEN) and restart.")
                            .response());
        } else if (!matches(request.getHeaderString(HttpHeaders.AUTHORIZATION), token.get())) {
            request.abortWith(unauthorized());
        }
    }

    /** Compares in a time that does not depend on where the two differ. */
    static boolean matches(@Nullable String header, String token) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        byte[] given = header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, token.getBytes(StandardCharsets.UTF_8));
    }

    private static Response unauthorized() {
        Response answer = Problem.of(401, "Send the API token: 'Authorization: Bearer TOKEN'.")
                .response();
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
