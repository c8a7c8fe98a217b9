package io.whence.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;

/** What a user does with the stack, by the clients that a user has. */
@ExtendWith(SharedStack.class)
class LocalStackTest {

    private static final String COMPLETE = "complete";

    private final Stack stack;
    private final Rest rest;

    LocalStackTest(Stack stack) {
        this.stack = stack;
        this.rest = stack.rest();
    }

    @Test
    void aDocumentsWayIsWatchedAsItHappens() {
        String document = rest.submit("Watched", "Late frost causes blossom loss.");

        try (Stream<JsonNode> events = rest.events("/v1/documents/" + document + "/events")) {
            JsonNode last = events.filter(event -> event.path("state").asText().equals(COMPLETE))
                    .findFirst()
                    .orElseThrow();

            assertThat(last.path("id").asText()).isEqualTo(document);
            JsonNode passages = last.path("passages");
            assertThat(passages.path("received").asInt())
                    .isEqualTo(passages.path("written").asInt()
                            + passages.path("rejected").asInt());
        }
    }

    @Test
    void theRelationTopicIsReadByAPlainConsumer() {
        String document = rest.submit("Consumed", "Overgrazing causes dune formation.");

        JsonNode content = Topic.content(stack.topic("whence.relations").await(document, any -> true));

        assertThat(content.at("/relations/0/effect/text").asText()).contains("dune");
    }

    @Test
    void cypherAnswersTheSameOverBoltAndOverRest() {
        complete("Asked in Cypher", "Acid rain causes forest dieback.");
        String query =
                "MATCH (a:Concept)-[c:CAUSES]->(b:Concept) WHERE b.key CONTAINS $effect RETURN a.label, c.sign ORDER BY a.label";
        Map<String, Object> parameters = Map.of("effect", "dieback");

        JsonNode overRest = rest.post("/v1/cypher", Map.of("query", query, "parameters", parameters));

        try (Driver driver = stack.bolt()) {
            var rows = driver.executableQuery(query)
                    .withParameters(parameters)
                    .execute()
                    .records();
            assertThat(rows).isNotEmpty();
            assertThat(overRest.path("rows")).hasSameSizeAs(rows);
            assertThat(overRest.at("/rows/0/0").asText())
                    .isEqualTo(rows.get(0).get(0).asString());
            assertThat(overRest.at("/rows/0/1").asText()).isEqualTo("positive");
        }
    }

    @Test
    void cypherOverRestWritesNothing() {
        int status = rest.status(rest.writing("/v1/cypher", Map.of("query", "CREATE (n:Intruder) RETURN n")));

        assertThat(status).isBetween(400, 499);
    }

    @Test
    void sparqlIsAskedWithJenasClient() {
        complete("Asked in SPARQL", "Peat drainage causes land subsidence.");
        String question =
                """
                PREFIX wh: <https://whence.io/ns#>
                ASK { ?claim a wh:CausalClaim ; wh:effect ?e . ?e ?label ?text FILTER(CONTAINS(STR(?text), "subsidence")) }""";

        Await.until("the projection has it at the gateway", () -> ask(rest.address() + "/v1/sparql", question));
        assertThat(ask(stack.fuseki() + "/sparql", question)).isTrue();
    }

    @Test
    void evidenceIsVerifiedAgainstTheStoredText() {
        String document = complete("Verified", "Light pollution reduces moth abundance.");
        String claim =
                rest.get("/v1/claims?document=" + document).at("/claims/0/id").asText();
        String evidence = rest.get("/v1/claims/" + claim).at("/evidence/0/id").asText();

        JsonNode verdict = rest.get("/v1/evidence/" + evidence + "/verify");

        assertThat(verdict.path("verified").asBoolean()).as("%s", verdict).isTrue();
    }

    @Test
    void aDeletedDocumentLeavesNothingInEitherStore() {
        String document = complete("Deleted", "Harbour dredging causes mussel decline.");
        assertThat(stack.canonicalExport("neo4j")).anyMatch(line -> line.contains("mussel"));

        rest.delete("/v1/documents/" + document);

        Await.until("it is deleted", () -> state(document).equals("deleted"));
        for (String store : List.of("neo4j", "rdf")) {
            assertThat(stack.canonicalExport(store)).noneMatch(line -> line.contains("mussel"));
        }
    }

    @Test
    void theSameDocumentsTwiceAreTheSameGraph() {
        submitAll();
        stack.awaitQuiet();
        List<String> once = stack.canonicalExport("neo4j");
        int documents = stack.documents().size();

        submitAll();
        stack.awaitQuiet();

        assertThat(stack.canonicalExport("neo4j")).isEqualTo(once);
        assertThat(stack.documents()).hasSize(documents);
    }

    @Test
    void replayedRelationsChangeNothing() throws Exception {
        submitAll();
        stack.awaitQuiet();
        List<String> before = stack.canonicalExport("neo4j");
        Topic relations = stack.topic("whence.relations");

        relations.repeat(relations.records());
        stack.awaitQuiet();

        assertThat(stack.canonicalExport("neo4j")).isEqualTo(before);
        assertThat(stack.canonicalExport("rdf")).isEqualTo(before);
    }

    @Test
    void everythingSurvivesARestart() {
        complete("Kept", "Salt spray causes leaf scorch.");
        stack.awaitQuiet();
        List<String> before = stack.canonicalExport("neo4j");

        stack.stop();
        stack.start();

        assertThat(stack.canonicalExport("neo4j")).isEqualTo(before);
        assertThat(stack.canonicalExport("rdf")).isEqualTo(before);
    }

    @Test
    void aWriteWithoutTheTokenIsRefusedAsAProblem() {
        int status = rest.status(rest.request("/v1/documents")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"text\":\"Rain causes floods.\"}"))
                .build());

        assertThat(status).isEqualTo(401);
    }

    private void submitAll() {
        List<Map<String, String>> documents = new ArrayList<>(Texts.documents(8));
        documents.forEach(document -> rest.post("/v1/documents", document));
    }

    private String complete(String title, String text) {
        String document = rest.submit(title, text);
        Await.until(title + " is complete", () -> state(document).equals(COMPLETE));
        return document;
    }

    private String state(String document) {
        return rest.get("/v1/documents/" + document).path("state").asText();
    }

    private static boolean ask(String endpoint, String question) {
        try (QueryExecutionHTTP execution =
                QueryExecutionHTTP.service(endpoint).query(question).build()) {
            return execution.execAsk();
        }
    }
}
