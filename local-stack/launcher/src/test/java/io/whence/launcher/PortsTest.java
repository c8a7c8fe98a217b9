package io.whence.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void anOptionWinsOverASettingAndASettingOverTheDefault() {
        Map<String, String> settings = Map.of("WHENCE_PORT_GATEWAY", "18080", "WHENCE_PORT_BOLT", "18687");

        Ports ports = Ports.resolve(name -> Optional.ofNullable(settings.get(name)), Map.of("gateway", 28080));

        assertThat(ports.of("gateway")).isEqualTo(28080);
        assertThat(ports.of("bolt")).isEqualTo(18687);
        assertThat(ports.of("kafka")).isEqualTo(9092);
    }

    @Test
    void aPartThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> Ports.resolve(name -> Optional.empty(), Map.of("neo4j", 7687)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bolt");
    }

    @Test
    void aTakenPortIsAnErrorThatNamesTheSetting() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, Integer> ports = new HashMap<>(Ports.free().byName());
            ports.put("graph", taken.getLocalPort());

            assertThatThrownBy(() -> new Ports(ports).checkFree())
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining(Integer.toString(taken.getLocalPort()))
                    .hasMessageContaining("WHENCE_PORT_GRAPH");
        }
    }

    @Test
    void freePortsAreFree() {
        assertThatCode(() -> Ports.free().checkFree()).doesNotThrowAnyException();
    }
}
