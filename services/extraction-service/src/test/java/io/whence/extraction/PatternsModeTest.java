package io.whence.extraction;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.whence.infra.KafkaTestResource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The service without a model: what the patterns read is known word by word. */
@QuarkusTest
@TestProfile(PatternsModeTest.Patterns.class)
@QuarkusTestResource(KafkaTestResource.class)
class PatternsModeTest {

    public static final class Patterns implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("whence.extraction.extractor", "patterns");
        }
    }

    @Test
    void spansAreThoseOfTheRules() {
        given().contentType("application/json")
                .body(Map.of("texts", List.of("🌋🌋 Heavy rain causes floods.")))
                .post("/v1/extractions")
                .then()
                .statusCode(200)
                .body("[0].causal", equalTo(true))
                .body("[0].relations[0].cause", equalTo(List.of(List.of(3, 13))))
                .body("[0].relations[0].effect", equalTo(List.of(List.of(21, 27))))
                .body("[0].relations[0].signal", equalTo(List.of(List.of(14, 20))))
                .body("[0].relations[0].statement", equalTo("own"));
    }

    @Test
    void aResultOfOthersIsCited() {
        given().contentType("application/json")
                .body(Map.of("texts", List.of("Heavy rain causes floods [3, 4].")))
                .post("/v1/extractions")
                .then()
                .statusCode(200)
                .body("[0].relations[0].statement", equalTo("cited"));
    }

    @Test
    void whatIsOnlyAskedIsHypothesised() {
        given().contentType("application/json")
                .body(Map.of("texts", List.of("Whether fine particles cause dementia is unknown.")))
                .post("/v1/extractions")
                .then()
                .statusCode(200)
                .body("[0].causal", equalTo(false))
                .body("[0].strength", equalTo("hypothesised"))
                .body("[0].relations[0].strength", equalTo("hypothesised"))
                .body("[0].relations[0].polarity", equalTo("none"))
                .body("[0].relations[0].negated", equalTo(false));
    }

    @Test
    void whatIsOnlyAssociatedIsAnAssociation() {
        given().contentType("application/json")
                .body(Map.of("texts", List.of("Coffee was associated with insomnia.")))
                .post("/v1/extractions")
                .then()
                .statusCode(200)
                .body("[0].causal", equalTo(false))
                .body("[0].relations", hasSize(0))
                .body("[0].associations", hasSize(1));
    }

    @Test
    void noNetworkIsLoaded() {
        given().get("/q/metrics").then().statusCode(200).body(not(containsString("whence_network_")));
    }
}
