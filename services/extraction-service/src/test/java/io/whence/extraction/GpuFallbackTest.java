package io.whence.extraction;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.whence.infra.KafkaTestResource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A GPU is asked for where there is none: the service reads on the CPU all the same, and says so. */
@QuarkusTest
@TestProfile(GpuFallbackTest.Gpu.class)
@QuarkusTestResource(KafkaTestResource.class)
class GpuFallbackTest {

    public static final class Gpu implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("whence.extraction.device", "gpu");
        }
    }

    @Test
    void theServiceReadsOnTheCpuAndCountsTheFallback() {
        assumeFalse(Files.exists(Path.of("/dev/nvidiactl")), "this machine has a GPU");

        given().contentType("application/json")
                .body(Map.of("texts", List.of("Heavy rain causes floods.")))
                .post("/v1/extractions")
                .then()
                .statusCode(200)
                .body("[0].causal", equalTo(true));
        given().get("/q/metrics")
                .then()
                .body(containsString("whence_extraction_device{device=\"cpu\"} 1.0"))
                .body(containsString("whence_extraction_device{device=\"gpu\"} 0.0"))
                .body(containsString("whence_extraction_device_fallbacks_total 1.0"));
    }
}
