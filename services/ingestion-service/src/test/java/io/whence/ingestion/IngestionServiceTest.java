package io.whence.ingestion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.whence.events.CloudEvent;
import io.whence.events.EventCodec;
import io.whence.events.Events;
import io.whence.infra.KafkaTestResource;
import io.whence.ingestion.reading.DocumentReader;
import io.whence.ingestion.reading.MetadataFields;
import io.whence.ingestion.reading.ReadDocument;
import io.whence.ingestion.reading.SourceFile;
import io.whence.ingestion.store.Documents;
import io.whence.model.DocumentId;
import io.whence.model.Passage;
import io.whence.model.PassageId;
import io.whence.model.event.DocumentChanged;
import io.whence.model.event.StageProgress;
import io.whence.model.event.StageProgress.Outcome;
import io.whence.model.event.StageProgress.Stage;
import io.whence.shell.EventPublisher;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The service as users and the other services meet it: over HTTP and a real broker. */
@QuarkusTest
@QuarkusTestResource(KafkaTestResource.class)
@QuarkusTestResource(TemporaryDatabase.class)
class IngestionServiceTest {
    private static final String TWO_PASSAGES =
            "{\"title\":\"Ice\",\"text\":\"Salt %1$s melts ice.\\n\\nHeat %1$s melts it too.\"}";

    @Inject
    EventPublisher publisher;

    @Inject
    Documents documents;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void anAcceptedDocumentReachesTheTopicsWithItsPassages() {
        String id = submitted(unique());

        List<ConsumerRecord<String, byte[]>> documents = TopicReader.read(kafka, "whence.documents", id, 1);
        List<ConsumerRecord<String, byte[]>> passages = TopicReader.read(kafka, "whence.passages", id, 2);

        DocumentChanged document =
                EventCodec.decode(Events.DOCUMENT, documents.get(0).value());
        assertThat(document.generation()).isEqualTo(1);
        assertThat(document.passages()).isEqualTo(2);
        assertThat(document.metadata().title()).contains("Ice");
        assertThat(passages).extracting(ConsumerRecord::key).containsOnly(id);
        assertThat(passages)
                .extracting(record ->
                        EventCodec.decode(Events.PASSAGE, record.value()).index())
                .containsExactly(0, 1);
        assertThat(header(passages.get(0), CloudEvent.TYPE)).isEqualTo("io.whence.passage.v1");
        assertThat(header(passages.get(0), CloudEvent.SOURCE)).isEqualTo("/ingestion-service");
    }

    @Test
    void theSameContentTwiceIsOneDocument() {
        String content = unique();
        String id = submitted(content);

        post(content).statusCode(202).body("id", equalTo(id)).body("known", equalTo(true));

        submitted(unique());
        assertThat(TopicReader.read(kafka, "whence.passages", id, 2)).hasSize(2);
    }

    @Test
    void anIdempotencyKeyBelongsToOneContent() {
        String key = UUID.randomUUID().toString();
        String content = unique();
        String id = given(json(content))
                .header("Idempotency-Key", key)
                .post("/v1/documents")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        given(json(content))
                .header("Idempotency-Key", key)
                .post("/v1/documents")
                .then()
                .body("id", equalTo(id));
        given(json(unique()))
                .header("Idempotency-Key", key)
                .post("/v1/documents")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    @Test
    void reportsOfTheStagesMakeADocumentComplete() {
        String id = submitted(unique());
        List<Passage> passages = passages(id);

        report(passages.get(0), 1, Stage.EXTRACT, Outcome.DONE);
        report(passages.get(0), 1, Stage.WRITE, Outcome.DONE);
        awaitState(id, "processing");
        report(passages.get(0), 1, Stage.WRITE, Outcome.DONE);
        report(passages.get(1), 1, Stage.EXTRACT, Outcome.REJECTED);
        awaitState(id, "complete");

        status(id)
                .body("passages.received", equalTo(2))
                .body("passages.written", equalTo(1))
                .body("passages.rejected", equalTo(1))
                .body("passages.pending", equalTo(0))
                .body("stages.extract.done", equalTo(1))
                .body("stages.extract.rejected", equalTo(1))
                .body("rejections", hasSize(1))
                .body("rejections[0].stage", equalTo("extract"))
                .body("rejections[0].reason", equalTo("because of the test"));
    }

    @Test
    void aDocumentIsDeletedOnceBothStoresSaySoAndThenComesBackAsItsNextGeneration() {
        String content = unique();
        String id = submitted(content);

        given(token()).delete("/v1/documents/" + id).then().statusCode(202).body("state", equalTo("deleting"));
        post(content).statusCode(409);
        given().get("/v1/documents/" + id + "/text").then().statusCode(410);
        assertThat(lastDocument(id, 2).deleted()).isTrue();
        deleted(id, 1, Stage.WRITE);
        deleted(id, 1, Stage.PROJECT);
        awaitState(id, "deleted");
        post(content).statusCode(202).body("generation", equalTo(2)).body("known", equalTo(false));

        DocumentChanged again = lastDocument(id, 3);
        assertThat(again.deleted()).isFalse();
        assertThat(again.generation()).isEqualTo(2);
        assertThat(again.revision()).isEqualTo(3);
        List<Passage> passages = passages(id, 4).subList(2, 4);
        report(passages.get(0), 1, Stage.WRITE, Outcome.DONE);
        report(passages.get(0), 2, Stage.WRITE, Outcome.DONE);
        report(passages.get(1), 2, Stage.WRITE, Outcome.DONE);
        awaitState(id, "complete");
    }

    @Test
    void aRetractionIsNotedAndTold() {
        String id = submitted(unique());

        given(json("{\"retracted\":true}"))
                .patch("/v1/documents/" + id)
                .then()
                .statusCode(200)
                .body("metadata.retracted", equalTo(true))
                .body("metadata.title", equalTo("Ice"));

        assertThat(lastDocument(id, 2).metadata().retracted()).isTrue();
    }

    @Test
    void moreMetadataThanOneMessageHoldsIsRefusedAndWhatComesAfterItArrives() {
        String id = submitted(unique());

        post("{\"title\":\"" + "T".repeat(5_000_000) + "\",\"text\":\"Salt melts ice.\"}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("title has 5000000 characters"));
        given(json("{\"title\":\"" + "T".repeat(5_000) + "\"}"))
                .patch("/v1/documents/" + id)
                .then()
                .statusCode(400)
                .body("detail", containsString("title"));
        given(json("null")).patch("/v1/documents/" + id).then().statusCode(400);

        assertThat(passages(submitted(unique()))).hasSize(2);
    }

    /** As it was stored before metadata had a limit. */
    @Test
    void anEventThatNoBrokerTakesIsToldOfStopsNothingAndItsDocumentCanBeDeleted() {
        ReadDocument read = new DocumentReader(4000)
                .read(new SourceFile("application/json", unique().getBytes(StandardCharsets.UTF_8)));
        String id = read.id().value();
        documents.accept(
                new ReadDocument(read.text(), titled("T".repeat(5_000_000)), read.acronyms(), read.paragraphs()));

        String behind = submitted(unique());

        assertThat(passages(behind)).hasSize(2);
        assertThat(TopicReader.read(kafka, "whence.passages", id, 2)).hasSize(2);
        status(id)
                .body("faults.stage", equalTo(List.of("write")))
                .body("faults[0].reason", containsString("could not be sent"));
        given().get("/v1/dead-letters?limit=10000")
                .then()
                .body("deadLetters.find { it.key == '" + id + "' }.replayable", equalTo(false))
                .body("deadLetters.find { it.key == '" + id + "' }.reason", containsString("4259840"));
        given(token()).delete("/v1/documents/" + id).then().statusCode(202);
        assertThat(lastDocument(id, 1).deleted()).isTrue();
    }

    @Test
    void theTextIsGivenInNormalFormAndByCodePoints() {
        String word = UUID.randomUUID().toString();
        String id = given(token())
                .contentType("text/plain; charset=utf-8")
                .body("\uD83D\uDE00 Cafe\u0301 " + word + "\r\n")
                .post("/v1/documents")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        assertThat(text(id, "")).isEqualTo("\uD83D\uDE00 Caf\u00E9 " + word + "\n");
        assertThat(text(id, "?start=2&end=6")).isEqualTo("Caf\u00E9");
        given().get("/v1/documents/" + id + "/text?start=2&end=6000").then().statusCode(400);
    }

    @Test
    void manyFilesAreTakenOneByOne() {
        String word = UUID.randomUUID().toString();
        given(token())
                .multiPart("a", "good.txt", ("Salt melts " + word).getBytes(StandardCharsets.UTF_8))
                .multiPart("b", "bad.nxml", "<article>".getBytes(StandardCharsets.UTF_8))
                .multiPart("c", "paper.json", unique().getBytes(StandardCharsets.UTF_8))
                .post("/v1/documents")
                .then()
                .statusCode(202)
                .body("documents", hasSize(3))
                .body("documents[0].state", equalTo("accepted"))
                .body("documents[1].code", equalTo(400))
                .body("documents[1].error", containsString("XML"))
                .body("documents[2].name", equalTo("paper.json"));
    }

    @Test
    void linesOfJsonAreTakenOneByOne() {
        given(token())
                .contentType("application/x-ndjson")
                .body((unique() + "\n\n{broken\n" + unique()).getBytes(StandardCharsets.UTF_8))
                .post("/v1/documents")
                .then()
                .statusCode(202)
                .body("documents.name", equalTo(List.of("line 1", "line 3", "line 4")))
                .body("documents.code", equalTo(List.of(202, 400, 202)));
    }

    @Test
    void theListIsPagedAndFiltered() {
        submitted(unique());
        submitted(unique());

        var first = given().get("/v1/documents?state=accepted&limit=1")
                .then()
                .statusCode(200)
                .body("documents", hasSize(1));
        String next = first.extract().path("next");
        String id = first.extract().path("documents[0].id");
        given().queryParam("cursor", next)
                .get("/v1/documents?limit=1")
                .then()
                .body("documents[0].id", not(equalTo(id)));
        given().get("/v1/documents?state=lost").then().statusCode(400).body("detail", containsString("lost"));
        given().get("/v1/documents?cursor=nonsense").then().statusCode(400);
    }

    @Test
    void whoeverListensHearsOfAChange() throws IOException {
        String id = submitted(unique());
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/v1/documents/" + id + "/events"))
                .build();
        try (InputStream stream = HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                .join()
                .body()) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));

            assertThat(nextEvent(lines)).isEqualTo("accepted");
            report(passages(id).get(0), 1, Stage.EXTRACT, Outcome.DONE);
            assertThat(nextEvent(lines)).isEqualTo("processing");
        }
    }

    @Test
    void errorsArePlainProblems() {
        given(json("{\"text\":"))
                .post("/v1/documents")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400))
                .body("detail", containsString("JSON"));
        given().contentType(ContentType.JSON)
                .body(unique())
                .post("/v1/documents")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        given(token())
                .contentType("image/png")
                .body(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .post("/v1/documents")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", containsString("an image"));
        given().get("/v1/documents/unknown").then().statusCode(404).contentType("application/problem+json");
        given().get("/v1/documents?limit=many").then().statusCode(400).body("detail", containsString("many"));
        given().get("/v1/nothing/here").then().statusCode(404);
        given(json("[1]"))
                .patch("/v1/documents/" + "0".repeat(40))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void aDeadLetterIsListedAndReplayed() {
        byte[] junk = ("junk " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        TopicReader.write(kafka, "whence.progress", "some-key", junk);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get("/v1/dead-letters")
                .then()
                .body("deadLetters.findAll { it.key == 'some-key' }.topic", equalTo(List.of("whence.progress")))
                .body("deadLetters.find { it.key == 'some-key' }.service", equalTo("ingestion-service"))
                .body("deadLetters.find { it.key == 'some-key' }.reason", containsString("io.whence.progress.v1")));
        given(token())
                .post("/v1/dead-letters/replay")
                .then()
                .statusCode(200)
                .body("deadLetters.key", hasItem("some-key"));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get("/v1/dead-letters")
                .then()
                .body("deadLetters.findAll { it.key == 'some-key' }", hasSize(1)));
        assertThat(TopicReader.read(kafka, "whence.progress", "some-key", 2))
                .allSatisfy(record -> assertThat(record.value()).isEqualTo(junk));
    }

    @Test
    void theServiceDescribesItselfAndIsReady() {
        given().get("/q/health/ready").then().statusCode(200);
        given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/v1/documents'.post.requestBody.content.size()", not(equalTo(0)));
        given().get("/q/metrics").then().statusCode(200).body(containsString("whence_outbox_waiting"));
    }

    private static MetadataFields titled(String title) {
        return new MetadataFields(
                Optional.of(title),
                List.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String unique() {
        return TWO_PASSAGES.formatted(UUID.randomUUID());
    }

    private String submitted(String content) {
        return post(content)
                .statusCode(202)
                .body("state", equalTo("accepted"))
                .extract()
                .path("id");
    }

    private static ValidatableResponse post(String content) {
        return given(json(content)).post("/v1/documents").then();
    }

    private static RequestSpecification json(String content) {
        return given(token()).contentType(ContentType.JSON).body(content);
    }

    private static RequestSpecification token() {
        return given().header("Authorization", "Bearer test");
    }

    private static ValidatableResponse status(String id) {
        return given().get("/v1/documents/" + id).then().statusCode(200);
    }

    private static String text(String id, String range) {
        return new String(
                given().get("/v1/documents/" + id + "/text" + range)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }

    private static void awaitState(String id, String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> status(id).body("state", equalTo(state)));
    }

    private List<Passage> passages(String id) {
        return passages(id, 2);
    }

    private List<Passage> passages(String id, int count) {
        return TopicReader.read(kafka, "whence.passages", id, count).stream()
                .map(record -> EventCodec.decode(Events.PASSAGE, record.value()))
                .toList();
    }

    private DocumentChanged lastDocument(String id, int count) {
        return EventCodec.decode(
                Events.DOCUMENT,
                TopicReader.read(kafka, "whence.documents", id, count)
                        .get(count - 1)
                        .value());
    }

    private void report(Passage passage, int generation, Stage stage, Outcome outcome) {
        Optional<String> reason = outcome == Outcome.REJECTED ? Optional.of("because of the test") : Optional.empty();
        send(passage.ref().document(), generation, Optional.of(passage.ref().passage()), stage, outcome, reason);
    }

    private void deleted(String id, int generation, Stage stage) {
        send(new DocumentId(id), generation, Optional.empty(), stage, Outcome.DELETED, Optional.empty());
    }

    private void send(
            DocumentId id,
            int generation,
            Optional<PassageId> passage,
            Stage stage,
            Outcome outcome,
            Optional<String> reason) {
        publisher.publish(Events.PROGRESS, new StageProgress(id, generation, passage, stage, outcome, reason, 0, 0));
    }

    private static String nextEvent(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("event:")) {
                return line.substring("event:".length()).strip();
            }
        }
        throw new AssertionError("the stream ended");
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
