package io.whence.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApiTokenFilterTest {
    @Test
    void onlyTheWholeTokenAsABearerTokenMatches() {
        assertThat(ApiTokenFilter.matches("Bearer secret", "secret")).isTrue();
        assertThat(ApiTokenFilter.matches("bearer  secret ", "secret")).isTrue();
        assertThat(ApiTokenFilter.matches("Bearer secre", "secret")).isFalse();
        assertThat(ApiTokenFilter.matches("Bearer secret2", "secret")).isFalse();
        assertThat(ApiTokenFilter.matches("Basic secret", "secret")).isFalse();
        assertThat(ApiTokenFilter.matches("Bearer ", "secret")).isFalse();
        assertThat(ApiTokenFilter.matches("", "secret")).isFalse();
        assertThat(ApiTokenFilter.matches(null, "secret")).isFalse();
    }
}
