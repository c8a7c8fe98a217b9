package io.whence.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostFilterTest {
    private static final List<String> HOSTS = List.of("localhost", "127.0.0.1", "[::1]");

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1:8081", "[::1]:8080", "[::1]", ""})
    void namesOfThisMachineAreAnsweredTo(String header) {
        assertThat(HostFilter.isOneOf(HOSTS, header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example:8080"})
    void otherNamesAreNot(String header) {
        assertThat(HostFilter.isOneOf(HOSTS, header)).isFalse();
    }
}
