package io.whence.enrichment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whence.enrichment.concept.Tagged;
import io.whence.events.Events;
import io.whence.infra.KafkaProbe;
import io.whence.infra.KafkaTestResource;
import io.whence.model.EnrichedRelation;
import io.whence.model.Sign;
import io.whence.model.event.RelationsEnriched;
import io.whence.model.event.RelationsExtracted;
import io.whence.model.event.StageProgress;
import io.whence.model.event.StageProgress.Outcome;
import io.whence.model.event.StageProgress.Stage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(KafkaTestResource.class)
@QuarkusTestResource(KnowledgeFolder.class)
class EnrichmentServiceTest {
    private static final String ROW = "/a/[/r/Causes/,/c/en/gust/,/c/en/broken_mast/]\t/r/Causes\t/c/en/gust"
            + "\t/c/en/broken_mast\t{\"weight\": 2, \"license\": \"cc:by/4.0\", \"dataset\": \"/d/test\"}\n";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void relationsGetTheirConceptsAndThePassageItsProgress() throws Exception {
        RelationsExtracted extracted = Relations.extracted(
                "one",
                Relations.relation(
                        Tagged.argument("lack/NN of/IN sleep/NN"),
                        Tagged.argument("higher/JJR blood/NN pressure/NN"),
                        Sign.POSITIVE),
                Relations.relation(Tagged.argument("this/DT"), Tagged.argument("harm/NN"), Sign.POSITIVE));

        probe().send(Events.RELATIONS_EXTRACTED, extracted);

        List<EnrichedRelation> relations = enriched(extracted, 1).get(0).relations();
        assertThat(relations).hasSize(1);
        assertThat(relations.get(0).cause().key()).isEqualTo("sleep");
        assertThat(relations.get(0).cause().links()).isNotEmpty();
        assertThat(relations.get(0).effect().key()).isEqualTo("blood pressure");
        assertThat(relations.get(0).sign()).isEqualTo(Sign.NEGATIVE);
        assertThat(progress(extracted)).containsExactly(done(extracted, 1));
    }

    @Test
    void aPassageWithoutRelationsIsDoneToo() throws Exception {
        RelationsExtracted extracted = Relations.extracted("nothing stated");

        probe().send(Events.RELATIONS_EXTRACTED, extracted);

        assertThat(progress(extracted)).containsExactly(done(extracted, 0));
    }

    @Test
    void theSameRelationsTwiceAreTheSameEventTwice() throws Exception {
        RelationsExtracted extracted = Relations.extracted(
                "twice", Relations.relation(Tagged.argument("frost/NN"), Tagged.argument("damage/NN"), Sign.POSITIVE));

        probe().send(Events.RELATIONS_EXTRACTED, extracted);
        probe().send(Events.RELATIONS_EXTRACTED, extracted);

        assertThat(enriched(extracted, 2))
                .hasSize(2)
                .containsOnly(enriched(extracted, 1).get(0));
    }

    @Test
    void whatIsNoEventIsSetAsideAndHoldsUpNothing() throws Exception {
        RelationsExtracted extracted = Relations.extracted(
                "after",
                Relations.relation(
                        Tagged.argument("😀/NN".repeat(50)),
                        Tagged.argument("x".repeat(100_000) + "/NN"),
                        Sign.POSITIVE),
                Relations.relation(
                        Tagged.argument("\u202Eקשר/NN"), Tagged.argument("a\u0007\u200Bb/NN"), Sign.POSITIVE));

        probe().send("whence.relations", "[]".getBytes(StandardCharsets.UTF_8));
        probe().send("whence.relations", new byte[0]);
        probe().send(Events.RELATIONS_EXTRACTED, extracted);

        assertThat(enriched(extracted, 1).get(0).relations())
                .extracting(relation -> relation.effect().key())
                .containsExactly("ab");
        assertThat(probe().records("whence.dead-letters", 2, record -> true)).hasSize(2);
    }

    @Test
    void importedKnowledgeIsFoundAndNamesItsSource() throws Exception {
        String id = given().header("Authorization", "Bearer test")
                .contentType("text/tab-separated-values")
                .body((ROW + "broken row\n").getBytes(StandardCharsets.UTF_8))
                .post("/v1/knowledge/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        given().get("/v1/knowledge/imports/" + id).path("state").equals("complete"));

        given().get("/v1/knowledge/imports/" + id)
                .then()
                .body("rows", equalTo(2))
                .body("kept", equalTo(1))
                .body("rejected", equalTo(1))
                .body("reasons[0]", containsString("line 2"));
        given().get("/v1/knowledge/the broken masts")
                .then()
                .statusCode(200)
                .body("key", equalTo("broken mast"))
                .body("links.target", hasItem("http://conceptnet.io/c/en/broken_mast"))
                .body("edges[0].relation", equalTo("Causes"))
                .body("edges[0].licence", equalTo("cc:by/4.0"))
                .body("attribution", hasItem(containsString("ConceptNet")));
    }

    @Test
    void aFileOfTheServicesMachineIsImported() throws Exception {
        Path file = Files.writeString(Files.createTempFile("rows", ".tsv"), ROW.replace("gust", "swell"));

        given().header("Authorization", "Bearer test")
                .contentType("application/json")
                .body(Map.of("path", file.toString()))
                .post("/v1/knowledge/imports")
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/knowledge/imports/"));
        await().atMost(Duration.ofSeconds(20)).until(() -> !given().get("/v1/knowledge/swell")
                .path("links.findAll { it.source == 'conceptnet' }")
                .toString()
                .equals("[]"));
    }

    @Test
    void importsNeedTheTokenAndAFile() {
        given().contentType("application/json")
                .body(Map.of("path", "/etc/hostname"))
                .post("/v1/knowledge/imports")
                .then()
                .statusCode(401);
        given().header("Authorization", "Bearer test")
                .contentType("application/json")
                .body(Map.of("path", "/no/such/file"))
                .post("/v1/knowledge/imports")
                .then()
                .statusCode(422)
                .body("detail", containsString("/no/such/file"));
        given().header("Authorization", "Bearer test")
                .contentType("application/json")
                .body("{}")
                .post("/v1/knowledge/imports")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"this", "😀", "...", "%"})
    void whatNamesNoConceptIsABadRequest(String phrase) {
        given().pathParam("concept", phrase)
                .get("/v1/knowledge/{concept}")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void theServiceTellsHowManyRelationsItEnriched() throws Exception {
        RelationsExtracted extracted = Relations.extracted(
                "counted", Relations.relation(Tagged.argument("hail/NN"), Tagged.argument("dents/NN"), Sign.POSITIVE));

        probe().send(Events.RELATIONS_EXTRACTED, extracted);

        assertThat(enriched(extracted, 1)).hasSize(1);
        String metrics = given().get("/q/metrics").asString();
        assertThat(metrics)
                .contains("whence_relations_total{outcome=\"enriched\"}")
                .contains("whence_mentions_total")
                .contains("whence_assertions");
    }

    @Test
    void aConceptComesWithWhatItIsACaseOf() {
        given().get("/v1/knowledge/acute renal failure")
                .then()
                .statusCode(200)
                .body("broader", hasItem("renal failure"));
    }

    @Test
    void anUnknownConceptHasNoLinks() {
        given().get("/v1/knowledge/flurbic gnarl")
                .then()
                .statusCode(200)
                .body("links", hasSize(0))
                .body("edges", hasSize(0));
    }

    private KafkaProbe probe() {
        return new KafkaProbe(servers);
    }

    private List<RelationsEnriched> enriched(RelationsExtracted extracted, int count) {
        return probe().await(
                        Events.RELATIONS_ENRICHED, count, event -> event.ref().equals(extracted.ref()));
    }

    private List<StageProgress> progress(RelationsExtracted extracted) {
        return probe().await(Events.PROGRESS, 1, event -> event.passage()
                .filter(extracted.ref().passage()::equals)
                .isPresent());
    }

    private static StageProgress done(RelationsExtracted extracted, int relations) {
        return new StageProgress(
                extracted.ref().document(),
                1,
                Optional.of(extracted.ref().passage()),
                Stage.ENRICH,
                Outcome.DONE,
                Optional.empty(),
                relations,
                0);
    }
}
