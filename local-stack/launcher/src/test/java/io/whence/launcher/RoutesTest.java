package io.whence.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/v1/documents, INGESTION, /v1/documents",
        "/v1/documents/d1/events, INGESTION, /v1/documents/d1/events",
        "/v1/events, INGESTION, /v1/events",
        "/v1/dead-letters/replay, INGESTION, /v1/dead-letters/replay",
        "/v1/extractions, EXTRACTION, /v1/extractions",
        "/v1/parse, EXTRACTION, /v1/parse",
        "/v1/parse/event-chain, QUERY, /v1/parse/event-chain",
        "/v1/knowledge/rain, ENRICHMENT, /v1/knowledge/rain",
        "/v1/admin/consistency, GRAPH, /v1/admin/consistency",
        "/v1/claims/c1, QUERY, /v1/claims/c1",
        "/v1/documentsx, QUERY, /v1/documentsx",
        "/services/graph/q/health/ready, GRAPH, /q/health/ready",
    })
    void everyAddressHasItsService(String path, Service service, String there) {
        assertThat(Routes.of(path)).contains(new Routes.Target(service, there));
    }

    @Test
    void whatIsNeitherVersionedNorManagementGoesNowhere() {
        assertThat(Routes.of("/v2/claims")).isEmpty();
        assertThat(Routes.of("/services/graph/v1/admin")).isEmpty();
    }
}
