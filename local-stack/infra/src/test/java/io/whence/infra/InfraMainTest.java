package io.whence.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InfraMainTest {

    @Test
    void portsComeFromTheEnvironmentAndOtherwiseFromTheDefaults() {
        InfraPorts ports = InfraMain.ports(Map.of("WHENCE_PORT_KAFKA", "19092"));

        assertThat(ports).isEqualTo(new InfraPorts(19092, 9093, 7687, 3030));
    }

    @Test
    void aPortThatIsNoNumberIsNamed() {
        assertThatThrownBy(() -> InfraMain.ports(Map.of("WHENCE_PORT_BOLT", "bolt")))
                .hasMessageContaining("WHENCE_PORT_BOLT")
                .hasMessageContaining("bolt");
    }
}
