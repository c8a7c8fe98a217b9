package io.whence.extraction;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.whence.events.Events;
import io.whence.infra.KafkaProbe;
import io.whence.infra.KafkaTestResource;
import io.whence.model.DocumentId;
import io.whence.model.NormalizedText;
import io.whence.model.Passage;
import io.whence.model.PassageId;
import io.whence.model.PassageRef;
import io.whence.model.Relation;
import io.whence.model.SectionRole;
import io.whence.model.Span;
import io.whence.model.event.RelationsExtracted;
import io.whence.model.event.StageProgress;
import io.whence.model.event.StageProgress.Outcome;
import io.whence.model.event.StageProgress.Stage;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(KafkaTestResource.class)
class ExtractionServiceTest {
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void aPassageYieldsItsRelationsAndProgress() throws Exception {
        Passage passage = passage("Heavy rain causes floods.");

        probe().send(Events.PASSAGE, passage);

        RelationsExtracted extracted = relations(passage, 1).get(0);
        assertThat(extracted.relations()).isNotEmpty().allSatisfy(relation -> {
            assertThat(relation.cause().text()).contains("rain");
            assertThat(relation.effect().text()).contains("floods");
        });
        assertThat(progress(passage, 1))
                .containsExactly(done(passage, extracted.relations().size(), 0));
    }

    @Test
    void aPassageThatComesTwiceIsReadTheSameWay() throws Exception {
        Passage passage = passage("Frost damages the vines, and hail destroys the fruit.");

        probe().send(Events.PASSAGE, passage);
        probe().send(Events.PASSAGE, passage);

        List<List<Relation>> readings = relations(passage, 2).stream()
                .map(RelationsExtracted::relations)
                .toList();
        assertThat(readings).hasSize(2);
        assertThat(readings.get(0)).isEqualTo(readings.get(1));
    }

    @Test
    void whatIsNoPassageIsSetAsideAndHoldsUpNothing() throws Exception {
        Passage passage = passage("Drought reduces the harvest.");

        probe().send("whence.passages", "{\"not\": \"a passage\"}".getBytes(StandardCharsets.UTF_8));
        probe().send("whence.passages", new byte[] {0, 1, 2});
        probe().send(Events.PASSAGE, passage);

        assertThat(relations(passage, 1)).hasSize(1);
        assertThat(probe().records("whence.dead-letters", 2, record -> true)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀 🌋 causes 😀",
                "\u202Eקשר causes נזק\u202C",
                "a\u0007\u0000b\u0001",
                ".",
                "((((((((",
                "\uD83D"
            })
    void oddTextIsReadToItsEnd(String text) throws Exception {
        Passage passage = passage(text);

        probe().send(Events.PASSAGE, passage);

        assertThat(progress(passage, 1)).extracting(StageProgress::outcome).containsExactly(Outcome.DONE);
    }

    @Test
    void aPassageOverBudgetIsSkippedAndReported() throws Exception {
        Passage passage = passage("x".repeat(100_000));

        probe().send(Events.PASSAGE, passage);

        assertThat(progress(passage, 1)).containsExactly(done(passage, 0, 1));
        assertThat(relations(passage, 1).get(0).skipped()).hasSize(1);
    }

    @Test
    void textsSentAlongAreReadWithOffsetsInCodePoints() {
        String text = "🌋🌋 Heavy rain causes floods.";

        var answer = given().contentType("application/json")
                .body(Map.of("texts", List.of(text, "The sky is blue.")))
                .post("/v1/extractions")
                .then()
                .statusCode(200)
                .body("", hasSize(2))
                .body("[0].causal", equalTo(true))
                .body("[0].relations[0].polarity", equalTo("cause"))
                .body("[0].relations[0].negated", equalTo(false))
                .body("[0].skipped", hasSize(0))
                .body("[0].alternatives", hasSize(0))
                .body("[1].causal", equalTo(false))
                .body("[1].strength", equalTo("none"))
                .body("[1].relations", hasSize(0))
                .extract();

        List<List<Integer>> cause = answer.path("[0].relations[0].cause");
        List<List<Integer>> effect = answer.path("[0].relations[0].effect");
        assertThat(NormalizedText.slice(text, span(cause))).contains("rain").doesNotContain("🌋");
        assertThat(NormalizedText.slice(text, span(effect))).isEqualTo("floods");
    }

    @Test
    void whatIsOnlyAskedIsNoAffirmedCause() {
        given().contentType("application/json")
                .body(Map.of("texts", List.of("Whether fine particles cause dementia is unknown.")))
                .post("/v1/extractions")
                .then()
                .statusCode(200)
                .body("[0].causal", equalTo(false))
                .body("[0].relations.polarity", everyItem(equalTo("none")))
                .body("[0].relations.negated", everyItem(equalTo(false)));
    }

    @Test
    void whatIsOnlyAssociatedIsNoRelation() {
        given().contentType("application/json")
                .body(Map.of("texts", List.of("Coffee was associated with insomnia.")))
                .post("/v1/extractions")
                .then()
                .statusCode(200)
                .body("[0].causal", equalTo(false))
                .body("[0].relations", hasSize(0));
    }

    @Test
    void theNetworkIsMeasured() {
        given().contentType("application/json")
                .body(Map.of("texts", List.of("Heavy rain causes floods.")))
                .post("/v1/extractions")
                .then()
                .statusCode(200);

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("whence_extraction_device{device=\"cpu\"} 1.0"))
                .body(containsString("whence_extraction_device{device=\"gpu\"} 0.0"))
                .body(containsString("whence_extraction_device_fallbacks_total 0.0"))
                .body(containsString("whence_network_waiting 0.0"))
                .body(containsString("whence_network_batch_seconds_count"))
                .body(containsString("whence_network_batch_texts_sum"));
    }

    @Test
    void aTextIsParsedIntoTokensAndDependencies() {
        given().contentType("application/json")
                .body(Map.of("texts", List.of("Rain falls.", "")))
                .post("/v1/parse")
                .then()
                .statusCode(200)
                .body("[0].sentences[0].tokens.lemma", equalTo(List.of("rain", "fall", ".")))
                .body("[0].sentences[0].tokens[0].span", equalTo(List.of(0, 4)))
                .body("[0].sentences[0].dependencies.governor", equalTo(List.of(1, -1, 1)))
                .body("[1].sentences", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"texts\": []}", "{\"texts\": [null]}", "{\"texts\": null}", "{", ""})
    void aRequestWithoutTextsIsABadRequest(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/v1/extractions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void tooManyOrTooLongTextsAreRefusedWithTheLimit() {
        given().contentType("application/json")
                .body(Map.of("texts", Collections.nCopies(257, "Rain falls.")))
                .post("/v1/extractions")
                .then()
                .statusCode(413)
                .body("detail", containsString("257 texts are more than the 256"));
        given().contentType("application/json")
                .body(Map.of("texts", List.of("x".repeat(20_001))))
                .post("/v1/parse")
                .then()
                .statusCode(413)
                .body("detail", containsString("Text 0 has 20001 characters"));
    }

    private static Span span(List<List<Integer>> spans) {
        return new Span(spans.get(0).get(0), spans.get(0).get(1));
    }

    private KafkaProbe probe() {
        return new KafkaProbe(servers);
    }

    private List<RelationsExtracted> relations(Passage passage, int count) {
        return probe().await(
                        Events.RELATIONS_EXTRACTED, count, event -> event.ref().equals(passage.ref()));
    }

    private List<StageProgress> progress(Passage passage, int count) {
        return probe().await(Events.PROGRESS, count, event -> event.passage()
                .filter(passage.ref().passage()::equals)
                .isPresent());
    }

    private static StageProgress done(Passage passage, int relations, int skipped) {
        return new StageProgress(
                passage.ref().document(),
                passage.ref().generation(),
                java.util.Optional.of(passage.ref().passage()),
                Stage.EXTRACT,
                Outcome.DONE,
                java.util.Optional.empty(),
                relations,
                skipped);
    }

    private static Passage passage(String text) {
        DocumentId document = DocumentId.of(new NormalizedText(text));
        PassageId id = PassageId.of(document, new Span(0, text.codePointCount(0, text.length())));
        return new Passage(new PassageRef(document, 1, id), 0, 0, SectionRole.RESULTS, text, Map.of());
    }
}
