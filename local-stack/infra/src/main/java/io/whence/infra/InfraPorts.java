package io.whence.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The loopback ports of one infrastructure.
 *
 * @param kafka Kafka's listener for clients
 * @param controller Kafka's KRaft controller listener
 * @param bolt Neo4j's Bolt listener
 * @param fuseki Fuseki's HTTP listener
 */
public record InfraPorts(int kafka, int controller, int bolt, int fuseki) {

    /** The ports that the documentation names. */
    public static final InfraPorts DEFAULT = new InfraPorts(9092, 9093, 7687, 3030);

    /**
     * Four ports that are free right now, for tests.
     *
     * @throws UncheckedIOException when the machine has no free ports
     */
    public static InfraPorts free() {
        List<ServerSocket> sockets =
                IntStream.range(0, 4).mapToObj(i -> anySocket()).toList();
        List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
        sockets.forEach(InfraPorts::close);
        return new InfraPorts(ports.get(0), ports.get(1), ports.get(2), ports.get(3));
    }

    private static ServerSocket anySocket() {
        try {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on the loopback address", e);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
