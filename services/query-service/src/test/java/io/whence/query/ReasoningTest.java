package io.whence.query;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.whence.infra.InfraTestResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** The reasoning engine over HTTP; its own module tests what it answers. */
@QuarkusTest
@QuarkusTestResource(InfraTestResource.class)
class ReasoningTest {
    @Inject
    Driver driver;

    @Inject
    QueryConfig config;

    @BeforeEach
    void write() {
        Literature.ensure(driver, config.rdf());
    }

    @Test
    void aHypothesisThatDoesNotFollowFromCorrelationsHasACounterexample() {
        post(
                        "/v1/reason/correlations",
                        Map.of(
                                "premise",
                                "Suppose there is a closed system of 2 variables, A and B."
                                        + " All the statistical relations among these 2 variables are as follows:"
                                        + " A correlates with B.",
                                "hypothesis",
                                "A directly causes B."))
                .statusCode(200)
                .body("entailed", equalTo(false))
                .body("mecSize", equalTo(2))
                .body("holdsIn", equalTo("some"))
                .body("counterexample", equalTo("B -> A"));
        post("/v1/reason/correlations", Map.of("premise", "The moon is made of cheese.", "hypothesis", "A causes B."))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("fragment", notNullValue());
        post("/v1/reason/correlations", Map.of("premise", "A correlates with B."))
                .statusCode(400)
                .body("detail", containsString("hypothesis"));
    }

    @Test
    void aQuestionAboutAGivenGraphIsAnsweredWithItsReason() {
        post("/v1/reason/graph", Map.of("graph", "A -> B; B -> C", "question", "Is A d-separated from C given B?"))
                .statusCode(200)
                .body("answer", equalTo("yes"))
                .body("reason", not(empty()));
        post("/v1/reason/graph", Map.of("graph", "A -> B; B -> A", "question", "Is A d-separated from B?"))
                .statusCode(422)
                .body("detail", containsString("cycle"));
    }

    @Test
    void anEffectIsComputedWithItsDerivation() {
        post(
                        "/v1/effects",
                        Map.of(
                                "graph", "X -> Y",
                                "probabilities", "P(Y=1|X=0)=0.2; P(Y=1|X=1)=0.7; P(X=1)=0.5",
                                "query", "What is the ATE of X on Y?"))
                .statusCode(200)
                .body("identifiable", equalTo(true))
                .body("value", equalTo(0.5f))
                .body("estimand", notNullValue())
                .body("derivation", not(empty()));
    }

    @Test
    void requestsMayBePutInSeveralForms() {
        post(
                        "/v1/reason/correlations",
                        Map.of("premise", "Premise: A correlates with B. Hypothesis: A directly causes B."))
                .statusCode(200)
                .body("mecSize", equalTo(2));
        post("/v1/reason/graph", Map.of("text", "A causes B. B causes C. Does A cause C?"))
                .statusCode(200)
                .body("answer", equalTo("yes"));
        post(
                        "/v1/reason/graph",
                        Map.of("graph", Map.of("edges", List.of(List.of("A", "B"))), "query", "Does B cause A?"))
                .statusCode(200)
                .body("answer", equalTo("no"));
        post(
                        "/v1/effects",
                        Map.of(
                                "graph", List.of(List.of("X", "Y")),
                                "probabilities", Map.of("P(Y=1|X=0)", 0.2),
                                "question", "What is the ATE of X on Y?"))
                .statusCode(200)
                .body("missing", equalTo(List.of("P(Y=1|X=1)")));
    }

    @Test
    void aQuestionThatIsNotUnderstoodIsRefusedWithTheReason() {
        post("/v1/effects", Map.of("graph", "X -> Y", "query", "What is the ATE of X on Z?"))
                .statusCode(422)
                .body("detail", containsString("X, Y"));
        post("/v1/reason/graph", Map.of("text", "A causes B.")).statusCode(422);
        given().contentType(ContentType.JSON)
                .body("null")
                .post("/v1/effects")
                .then()
                .statusCode(400)
                .body("detail", containsString("empty"));
    }

    @Test
    void everyAnswerEchoesWhatWasUnderstood() {
        post(
                        "/v1/reason/graph",
                        Map.of("text", "A causes C. A <-> C", "question", "Is the effect of A on C identifiable?"))
                .statusCode(200)
                .body("answer", equalTo("no"))
                .body("understood.graph", equalTo("A -> C; A <-> C"))
                .body("understood.assumptions", not(empty()));
        post("/v1/effects", Map.of("text", "A may cause C.", "query", "Does A cause C?"))
                .statusCode(422)
                .body("fragment", equalTo("A may cause C"));
    }

    @Test
    void graphsAreConvertedAndQuestionsAreListed() {
        post("/v1/graphs/convert", Map.of("graph", "dag { X -> Y; U [latent] U -> X }", "to", "json"))
                .statusCode(200)
                .body("from", equalTo("dagitty"))
                .body("shape.edges", hasItem(List.of("X", "Y")))
                .body("shape.latent", equalTo(List.of("U")));
        post("/v1/graphs/convert", Map.of("graph", Map.of("edges", List.of(List.of("A", "B"))), "to", "dot"))
                .statusCode(200)
                .body("graph", containsString("A -> B"));
        given().get("/v1/reason/questions").then().statusCode(200).body("questions.kind", hasItem("adjustment"));
    }

    @Test
    void aClassThatIsTooLargeIsRefusedRatherThanListed() {
        String names = "A, B, C, D, E, F, G, H, I, J and K";
        post(
                        "/v1/reason/correlations",
                        Map.of(
                                "premise",
                                "Consider the variables " + names + ". A correlates with B.",
                                "hypothesis",
                                "A directly causes B."))
                .statusCode(422)
                .body("detail", containsString("fewer variables"));
    }

    @Test
    void theFactorsOfAStorysEventsDecideWithoutAModel() {
        post(
                        "/v1/actual-causation",
                        Map.of(
                                "candidate",
                                "the guard left the gate open",
                                "factors",
                                Map.of(
                                        "the guard left the gate open",
                                        Map.of("necessary", true, "actualCause", true, "normViolated", true),
                                        "the sheep walked out",
                                        Map.of("necessary", true, "actualCause", true))))
                .statusCode(200)
                .body("answer", equalTo(true))
                .body("rule", equalTo("NORM_VIOLATED"));
    }

    @Test
    void aSentenceIsTakenApartIntoItsEvents() {
        post("/v1/parse/event-chain", Map.of("sentence", "The cat that the dog chased ran."))
                .statusCode(200)
                .body("events.subject", equalTo(List.of("dog", "cat")))
                .body("events[1].ledToBy", equalTo("the dog chased the cat"));
    }

    @Test
    void twoGraphsAreCompared() {
        post(
                        "/v1/graphs/evaluate",
                        Map.of(
                                "gold",
                                "rain -> flood; flood -> loss",
                                "predicted",
                                "The Rain -> floods; loss -> flood"))
                .statusCode(200)
                .body("exact.edges.f1", equalTo(0.0f))
                .body("normalised.edges.precision", equalTo(0.5f))
                .body("normalised.shd", equalTo(1));
        post("/v1/graphs/evaluate", Map.of("gold", 7)).statusCode(400);
    }

    @Test
    void theDirectionOfAPairRestsOnClaimsAndIsUnknownWithoutAny() {
        post("/v1/pairs/direction", Map.of("a", "stress", "b", "sleep loss"))
                .statusCode(200)
                .body("direction", equalTo("b_to_a"))
                .body("backward[0].evidence", not(empty()));
        post("/v1/pairs/direction", Map.of("a", "stress", "b", "teapots"))
                .statusCode(200)
                .body("direction", equalTo("unknown"));
    }

    @Test
    void aPartOfTheLiteratureIsAGraphToReasonAbout() {
        Map<String, Object> part = Map.of("concepts", List.of("sleep loss"), "hops", 2);
        post("/v1/graphs/literature", part)
                .statusCode(200)
                .body("nodes", hasItem("immunity"))
                .body("edges.arrow", hasItem("sleep loss -> stress"))
                .body("edges[0].claim.evidence", not(empty()))
                .body("cycles", empty());
        post(
                        "/v1/graphs/literature/questions",
                        Map.of(
                                "concepts",
                                List.of("sleep loss"),
                                "hops",
                                2,
                                "question",
                                "Is shift work d-separated from stress given sleep loss?"))
                .statusCode(200)
                .body("reply.answer", equalTo("yes"))
                .body("edges", not(empty()));
    }

    @Test
    void aPartMayBeRestrictedToDocumentsAndClaimsMayBeDropped() {
        Map<String, Object> part = Map.of(
                "concepts", List.of("sleep loss"),
                "documents", List.of(Literature.SHIFTS.id().value()));
        List<String> claims = post("/v1/graphs/literature", part)
                .body("edges", hasSize(2))
                .extract()
                .path("edges.claim.id");
        post(
                        "/v1/graphs/literature",
                        Map.of(
                                "concepts", List.of("sleep loss"),
                                "documents", List.of(Literature.SHIFTS.id().value()),
                                "drop", claims))
                .body("edges", empty());
    }

    private static ValidatableResponse post(String path, Map<String, Object> body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }
}
