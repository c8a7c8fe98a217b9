package io.whence.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The loopback ports of one running stack.
 *
 * @param byName port numbers by part: gateway, the services' keys, kafka, controller, bolt, fuseki
 */
record Ports(Map<String, Integer> byName) {

    static final Map<String, Integer> DEFAULTS = Map.of(
            "gateway", 8080,
            "ingestion", 8081,
            "extraction", 8082,
            "enrichment", 8083,
            "graph", 8084,
            "query", 8085,
            "kafka", 9092,
            "controller", 9093,
            "bolt", 7687,
            "fuseki", 3030);

    Ports {
        byName = Map.copyOf(byName);
        if (!byName.keySet().equals(DEFAULTS.keySet())) {
            throw new IllegalArgumentException(
                    "ports are wanted for exactly " + new TreeMap<>(DEFAULTS).keySet() + ", not " + byName.keySet());
        }
    }

    /** The environment variable that moves a port, such as {@code WHENCE_PORT_GATEWAY}. */
    static String variable(String name) {
        return "WHENCE_PORT_" + name.toUpperCase(Locale.ROOT);
    }

    /**
     * The defaults, moved by settings.
     *
     * @param settings looks up an environment variable's or property's value by {@link #variable}
     * @param options ports given on the command line, by name; they win
     * @throws IllegalArgumentException for a name that no part has, or a value that is no number
     */
    static Ports resolve(Function<String, Optional<String>> settings, Map<String, Integer> options) {
        Map<String, Integer> ports = new HashMap<>();
        DEFAULTS.forEach((name, port) -> ports.put(
                name,
                settings.apply(variable(name))
                        .map(value -> number(variable(name), value))
                        .orElse(port)));
        ports.putAll(options);
        return new Ports(ports);
    }

    private static int number(String variable, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(variable + " is not a port number: " + value, e);
        }
    }

    /** Ports that nobody uses right now, for a second stack on one machine. */
    static Ports free() {
        Map<String, Integer> ports = new HashMap<>();
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (String name : DEFAULTS.keySet()) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                ports.put(name, socket.getLocalPort());
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no free ports on the loopback address", e);
        }
        return new Ports(ports);
    }

    int of(String name) {
        return Optional.ofNullable(byName.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no part is called " + name));
    }

    int of(Service service) {
        return of(service.key());
    }

    /** These ports as environment variables. */
    Map<String, String> environment() {
        return byName.entrySet().stream().collect(Collectors.toMap(e -> variable(e.getKey()), e -> e.getValue()
                .toString()));
    }

    /**
     * Makes sure that every port can be had.
     *
     * @throws CommandFailure naming the first port that another program has, and the setting that moves it
     */
    void checkFree() {
        new TreeMap<>(byName).forEach((name, port) -> {
            if (!isFree(port)) {
                throw new CommandFailure(
                        "port " + port + " (" + name + ") is taken by another program; stop it, or set "
                                + variable(name) + " or --port " + name + "=NUMBER");
            }
        });
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
