package io.whence.infra;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/** Lets requests pass that name this machine as such: a web page whose name was made to mean it (DNS rebinding) does not. */
final class LoopbackNames implements Filter {
    private static final int MISDIRECTED = 421;
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(MISDIRECTED, "not a name of this machine");
        }
    }
}
