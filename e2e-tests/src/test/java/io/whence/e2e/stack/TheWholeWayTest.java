package io.whence.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One sentence goes through all five steps; each test looks at what one step hands on to the next.
 *
 * <p>Read it from top to bottom to see the data's way.
 */
@ExtendWith(SharedStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TheWholeWayTest {

    private static final String TEXT = "Monsoon flooding causes cholera outbreaks.";

    private final Stack stack;
    private final String document;

    TheWholeWayTest(Stack stack) {
        this.stack = stack;
        this.document = stack.rest().submit("The whole way", TEXT);
    }

    @Test
    @Order(1)
    void ingestionTellsOfTheDocumentAndCutsItIntoPassages() {
        JsonNode told = handedOn("whence.documents", "io.whence.document.v1");
        JsonNode passage = handedOn("whence.passages", "io.whence.passage.v1");

        assertThat(told.at("/metadata/title").asText()).isEqualTo("The whole way");
        assertThat(told.path("deleted").asBoolean()).isFalse();
        assertThat(passage.path("text").asText()).isEqualTo(TEXT);
        assertThat(passage.at("/ref/document").asText()).isEqualTo(document);
    }

    @Test
    @Order(2)
    void extractionReadsTheRelation() {
        JsonNode relations = handedOn("whence.relations", "io.whence.relations-extracted.v1");

        assertThat(relations.path("relations")).isNotEmpty();
        JsonNode relation = relations.at("/relations/0");
        assertThat(relation.at("/cause/text").asText()).contains("flooding");
        assertThat(relation.at("/effect/text").asText()).contains("cholera");
        assertThat(relation.path("sign").asText()).isEqualTo("positive");
        assertThat(relation.path("stance").asText()).isEqualTo("supports");
        assertThat(relation.path("statement").asText()).isNotEmpty();
        assertThat(relation.at("/sentence/text").asText()).isEqualTo(TEXT);
    }

    @Test
    @Order(3)
    void enrichmentSaysWhichConceptsItSpeaksOf() {
        JsonNode enriched = handedOn("whence.enriched-relations", "io.whence.relations-enriched.v1");

        assertThat(enriched.at("/relations/0/cause/key").asText()).contains("flooding");
        assertThat(enriched.at("/relations/0/effect/key").asText()).contains("cholera");
        assertThat(enriched.at("/relations/0/relation/statement").asText())
                .isEqualTo(handedOn("whence.relations", "io.whence.relations-extracted.v1")
                        .at("/relations/0/statement")
                        .asText());
    }

    @Test
    @Order(4)
    void theGraphHoldsTheClaimInBothStoresAndTellsOfTheChange() {
        JsonNode claim = claim();

        Await.until("the change is told", () -> stack.topic("whence.graph-changes").records().stream()
                .map(Topic::content)
                .anyMatch(change -> change.path("id").equals(claim.path("id"))));
        Await.until("the claim is in RDF", () -> stack.canonicalExport("rdf").stream()
                .anyMatch(line -> line.contains(claim.path("id").asText())));
        assertThat(stack.canonicalExport("neo4j"))
                .anyMatch(line -> line.contains(claim.path("id").asText()));
    }

    @Test
    @Order(5)
    void aQueryAnswersWithTheSentenceThatTheClaimRestsOn() {
        JsonNode claim = stack.rest().get("/v1/claims/" + claim().path("id").asText());

        JsonNode evidence = claim.at("/evidence/0");
        assertThat(evidence.path("quote").asText()).isEqualTo(TEXT);
        assertThat(evidence.path("statement").asText())
                .isEqualTo(handedOn("whence.relations", "io.whence.relations-extracted.v1")
                        .at("/relations/0/statement")
                        .asText());
        assertThat(evidence.at("/document/id").asText()).isEqualTo(document);
    }

    @Test
    @Order(6)
    void everyStageReportsAndTheDocumentIsComplete() {
        Await.until("the document is complete", () -> stack.rest()
                .get("/v1/documents/" + document)
                .path("state")
                .asText()
                .equals("complete"));

        List<String> stages = stack.topic("whence.progress").records().stream()
                .filter(message -> document.equals(message.key()))
                .map(message -> Topic.content(message).path("stage").asText())
                .distinct()
                .toList();
        assertThat(stages).contains("extract", "enrich", "write");
    }

    private JsonNode handedOn(String topic, String type) {
        ConsumerRecord<String, String> message = stack.topic(topic).await(document, content -> true);
        assertThat(Topic.header(message, "ce_type")).contains(type);
        assertThat(Topic.header(message, "ce_specversion")).contains("1.0");
        assertThat(Topic.header(message, "ce_id")).isPresent();
        return Topic.content(message);
    }

    private JsonNode claim() {
        return Await.value("the claim can be asked for", () -> {
            JsonNode claims =
                    stack.rest().get("/v1/claims?document=" + document).path("claims");
            return claims.isEmpty() ? Optional.empty() : Optional.of(claims.get(0));
        });
    }
}
