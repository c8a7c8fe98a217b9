package io.whence.graphservice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.whence.events.Events;
import io.whence.graph.CanonicalExport;
import io.whence.graph.ClaimAssembler;
import io.whence.graph.ElementRef;
import io.whence.graph.GraphUpdate;
import io.whence.graph.MemoryGraphStore;
import io.whence.graph.neo4j.Neo4jGraphStore;
import io.whence.graph.rdf.RdfGraphStore;
import io.whence.infra.InfraTestResource;
import io.whence.infra.KafkaAccess;
import io.whence.infra.KafkaProbe;
import io.whence.model.Belief;
import io.whence.model.Claim;
import io.whence.model.DocumentMetadata;
import io.whence.model.GraphElement;
import io.whence.model.event.DocumentChanged;
import io.whence.model.event.StageProgress;
import io.whence.model.event.StageProgress.Outcome;
import io.whence.model.event.StageProgress.Stage;
import io.whence.testkit.Paper;
import io.whence.testkit.Statement;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

@QuarkusTest
@QuarkusTestResource(InfraTestResource.class)
class GraphServiceTest {
    private static final Duration SOON = Duration.ofMinutes(4);

    @Inject
    Neo4jGraphStore store;

    @Inject
    RdfGraphStore rdf;

    @Inject
    Driver driver;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @ConfigProperty(name = "kafka.sasl.jaas.config")
    String login;

    @ConfigProperty(name = "whence.api-token")
    String token;

    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(broker());
    }

    private KafkaAccess broker() {
        return KafkaAccess.of(servers, login.replaceFirst(".* password=\"([^\"]*)\".*", "$1"));
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void anElementThatNoProjectionCanTakeIsToldOfAndStopsNothing() {
        var broken = Paper.of("Broken", Statement.raises("wear", "breakage"));
        submit(broken);
        await().atMost(SOON).untilAsserted(() -> assertThat(lines(rdf.elements()))
                .anyMatch(line -> line.contains(broken.id().value())));

        damage(broken);
        var behind = Paper.of("Behind it", Statement.raises("patience", "progress behind it"));
        submit(behind);

        await().atMost(SOON).untilAsserted(() -> assertThat(lines(rdf.elements()))
                .anyMatch(line -> line.contains(behind.id().value())));
        var letters = new KafkaProbe(broker())
                .records("whence.dead-letters", 2, letter -> broken.id().value().equals(letter.key()));
        mend(broken);
        assertThat(letters)
                .extracting(letter -> header(letter, "dead-letter-topic"))
                .containsExactly("whence.graph-changes", "whence.graph-changes");
        assertThat(letters)
                .extracting(letter -> header(letter, "dead-letter-reason"))
                .allSatisfy(reason -> assertThat(reason).contains("document " + broken.id()));
    }

    @Test
    void aDocumentWithAsManyAuthorsAsItMayHaveReachesTheRdfStore() {
        var paper = Paper.of("Many hands", Statement.raises("many hands", "light work"));
        submit(paper);
        var accepted = paper.accepted();
        var authors = IntStream.range(0, 20_000).mapToObj(i -> "Author " + i).toList();

        wire.send(
                Events.DOCUMENT,
                new DocumentChanged(
                        accepted.document(),
                        accepted.generation(),
                        accepted.revision() + 1,
                        false,
                        accepted.passages(),
                        accepted.length(),
                        by(authors),
                        accepted.acronyms()));

        await().atMost(SOON).untilAsserted(() -> assertThat(rdf.elements()
                        .filter(element ->
                                element.elementId().equals(accepted.document().value()))
                        .map(GraphServiceTest::authors))
                .containsExactly(20_000));
    }

    private void damage(Paper paper) {
        setGeneration(paper, 0);
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> tx.run(
                            "MATCH (n:Counter {name: 'changes'}) SET n.value = n.value + 1"
                                    + " CREATE (:Change {sequence: n.value, kind: 'document', id: $id})",
                            Map.of("id", paper.id().value()))
                    .consume());
        }
    }

    private void mend(Paper paper) {
        setGeneration(paper, 1);
    }

    private void setGeneration(Paper paper, int generation) {
        try (var session = driver.session()) {
            session.executeWriteWithoutResult(tx -> tx.run(
                            "MATCH (d:Document {id: $id}) SET d.generation = $generation",
                            Map.of("id", paper.id().value(), "generation", generation))
                    .consume());
        }
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static DocumentMetadata by(List<String> authors) {
        return new DocumentMetadata(
                Optional.empty(),
                authors,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static int authors(GraphElement element) {
        return element.fold(new GraphElement.Cases<>(
                association -> 0,
                claim -> 0,
                concept -> 0,
                document -> document.metadata().authors().size(),
                evidence -> 0,
                link -> 0));
    }

    @Test
    void aPaperReachesBothStoresTheTopicAndTheProgress() {
        var paper = Paper.of("Nights", Statement.lowers("night work", "deep sleep"))
                .and(Statement.raises("stress", "blood pressure").hedged(), Statement.goesWith("noise", "mood"));

        submit(paper);

        var expected = new MemoryGraphStore();
        expected.write(paper.readings().stream().map(ClaimAssembler::assemble).toList());
        expected.change(paper.accepted());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(lines(store.elements())).containsAll(lines(expected.elements())));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(lines(rdf.elements())).containsAll(lines(expected.elements())));
        await().atMost(SOON).untilAsserted(() -> assertThat(progress(paper, Stage.WRITE, Outcome.DONE))
                .hasSize(2));
        await().atMost(SOON).untilAsserted(() -> assertThat(wire.all(Events.GRAPH_CHANGE).stream()
                        .flatMap(change -> change.element().stream())
                        .map(CanonicalExport::line))
                .containsAll(lines(expected.elements())));
    }

    @Test
    void aDeletedPaperLeavesBothStoresAndWhatStillArrivesIsDropped() {
        var paper = Paper.of("Gone soon", Statement.raises("sugar", "tooth decay"));
        submit(paper);
        await().atMost(SOON).until(() -> lines(rdf.elements()).stream().anyMatch(line -> line.contains("tooth decay")));

        wire.send(Events.DOCUMENT, paper.deleted(1, 2));
        await().atMost(SOON).untilAsserted(() -> assertThat(progress(paper, Stage.PROJECT, Outcome.DELETED))
                .isNotEmpty());
        paper.readings().forEach(reading -> wire.send(Events.RELATIONS_ENRICHED, reading));
        var later = Paper.of("After it", Statement.raises("salt", "thirst"));
        submit(later);

        await().atMost(SOON).untilAsserted(() -> assertThat(progress(later, Stage.WRITE, Outcome.DONE))
                .isNotEmpty());
        assertThat(progress(paper, Stage.WRITE, Outcome.DELETED)).isNotEmpty();
        assertThat(lines(store.elements())).noneMatch(line -> line.contains("tooth decay"));
        assertThat(lines(rdf.elements())).noneMatch(line -> line.contains("tooth decay"));
    }

    @Test
    void aReplayChangesNothing() {
        var paper = Paper.of("Again", Statement.lowers("exercise", "anxiety"), Statement.affects("diet", "mood"));
        submit(paper);
        await().atMost(SOON).untilAsserted(() -> assertThat(progress(paper, Stage.WRITE, Outcome.DONE))
                .hasSize(1));
        caughtUp();
        var before = lines(store.elements());
        long changes = store.lastChange();

        submit(paper);

        await().atMost(SOON).untilAsserted(() -> assertThat(progress(paper, Stage.WRITE, Outcome.DONE))
                .hasSize(2));
        assertThat(lines(store.elements())).isEqualTo(before);
        assertThat(store.lastChange()).isEqualTo(changes);
    }

    @Test
    void fiftyDriftsAreFoundAndRepaired() {
        var paper = new Paper(
                "Many",
                List.of(IntStream.range(0, 60)
                        .mapToObj(i -> Statement.raises("cause " + i, "effect " + i))
                        .toList()));
        submit(paper);
        await().atMost(SOON).untilAsserted(() -> assertThat(progress(paper, Stage.WRITE, Outcome.DONE))
                .hasSize(1));
        caughtUp();
        var right = lines(store.elements());
        drift(25);

        given(admin())
                .body(Map.of("repair", false))
                .post("/v1/admin/consistency")
                .then()
                .statusCode(200)
                .body("equal", equalTo(false))
                .body("drifts", greaterThanOrEqualTo(50));
        given(admin())
                .body(Map.of("repair", true))
                .post("/v1/admin/consistency")
                .then()
                .statusCode(200)
                .body("equal", equalTo(true))
                .body("elements.size()", equalTo(50));

        assertThat(lines(rdf.elements())).isEqualTo(right);
    }

    @Test
    void theRdfStoreIsRebuiltFromNothing() {
        submit(Paper.of("Rebuilt", Statement.raises("rain", "mud")));
        await().atMost(SOON).until(() -> lines(rdf.elements()).stream().anyMatch(line -> line.contains("mud")));
        caughtUp();
        rdf.clear();

        given(admin()).post("/v1/admin/rebuild-rdf").then().statusCode(200).body("equal", equalTo(true));

        assertThat(lines(rdf.elements())).isEqualTo(lines(store.elements()));
    }

    @Test
    void mergedConceptsAreOneGroupUntilThatIsUndone() {
        submit(Paper.of("Names", Statement.raises("myocardial infarction", "mortality"))
                .and(Statement.raises("heart attack", "mortality")));
        await().atMost(SOON).until(() -> lines(store.elements()).stream().anyMatch(line -> line.contains("heart")));
        var before = lines(store.elements());
        var link = Map.of(
                "first", Paper.concept("heart attack").id().value(),
                "second", Paper.concept("myocardial infarction").id().value(),
                "why", "two names of one thing");

        String id = given(admin())
                .body(link)
                .post("/v1/admin/concepts/links")
                .then()
                .statusCode(201)
                .body("same", equalTo(true))
                .extract()
                .path("id");
        var merged = lines(store.elements());
        given(admin())
                .body(Map.of("why", "a mistake"))
                .delete("/v1/admin/concepts/links/" + id)
                .then()
                .statusCode(200)
                .body("same", equalTo(false));

        assertThat(merged).isNotEqualTo(before).anyMatch(line -> line.contains("two names of one thing"));
        assertThat(lines(store.elements())).isEqualTo(before);
        given(admin()).body(Map.of()).post("/v1/admin/consistency").then().body("equal", equalTo(true));
    }

    @Test
    void aMessageThatIsNoneIsSetAsideAndTheNextGetsThrough() {
        var paper = Paper.of("After the bad one", Statement.raises("heat", "sweat"));

        wire.sendRaw("whence.enriched-relations", paper.id().value(), "{\"ref\": 17}");
        submit(paper);

        await().atMost(SOON).untilAsserted(() -> assertThat(progress(paper, Stage.WRITE, Outcome.DONE))
                .isNotEmpty());
    }

    @Test
    void withoutTheTokenNothingIsAdministered() {
        given().contentType("application/json")
                .body("{}")
                .post("/v1/admin/consistency")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    private void submit(Paper paper) {
        wire.send(Events.DOCUMENT, paper.accepted());
        paper.readings().forEach(reading -> wire.send(Events.RELATIONS_ENRICHED, reading));
    }

    private void caughtUp() {
        await().atMost(SOON).until(() -> rdf.watermark().orElse(-1) == store.lastChange());
    }

    /** Removes some claims from the RDF store, and makes others there what they are not. */
    private void drift(int each) {
        var claims = claims(2 * each);
        rdf.apply(new GraphUpdate(
                claims.stream()
                        .skip(each)
                        .<GraphElement>map(claim -> new Claim(
                                claim.id(),
                                claim.cause(),
                                claim.effect(),
                                claim.sign(),
                                new Belief(0.123456, 7, 0, 0, Optional.empty()),
                                claim.strength(),
                                claim.affirmed(),
                                claim.background()))
                        .toList(),
                claims.stream().limit(each).map(ElementRef::of).toList()));
    }

    private List<Claim> claims(int atMost) {
        try (var elements = store.elements()) {
            return elements.filter(Claim.class::isInstance)
                    .map(Claim.class::cast)
                    .limit(atMost)
                    .toList();
        }
    }

    private RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    private List<StageProgress> progress(Paper paper, Stage stage, Outcome outcome) {
        return wire.all(Events.PROGRESS).stream()
                .filter(event -> event.document().equals(paper.id()))
                .filter(event -> event.stage() == stage && event.outcome() == outcome)
                .toList();
    }

    private static List<String> lines(Stream<GraphElement> elements) {
        try (elements) {
            return CanonicalExport.lines(elements).toList();
        }
    }
}
