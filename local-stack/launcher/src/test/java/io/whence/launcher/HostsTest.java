package io.whence.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostsTest {
    @Test
    void namesOfThisMachineAreAnsweredToAndOthersAreNot() {
        Hosts hosts = Hosts.of(Map.of());

        assertThat(hosts.have(Optional.of("localhost:8080"))).isTrue();
        assertThat(hosts.have(Optional.of("127.0.0.1"))).isTrue();
        assertThat(hosts.have(Optional.of("[::1]:8080"))).isTrue();
        assertThat(hosts.have(Optional.empty())).isTrue();
        assertThat(hosts.have(Optional.of("evil.example:8080"))).isFalse();
    }

    @Test
    void moreNamesCanBeSet() {
        Hosts hosts = Hosts.of(Map.of("WHENCE_HOSTS", "whence.example, other.example"));

        assertThat(hosts.have(Optional.of("other.example:8080"))).isTrue();
        assertThat(hosts.list()).isEqualTo("localhost,127.0.0.1,[::1],whence.example,other.example");
    }
}
