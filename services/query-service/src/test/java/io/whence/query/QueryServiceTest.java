package io.whence.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.whence.infra.InfraTestResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** The service over HTTP, on a real Neo4j and a real Fuseki. */
@QuarkusTest
@QuarkusTestResource(InfraTestResource.class)
class QueryServiceTest {
    private static final RestAssuredConfig SPARQL_BODIES = RestAssuredConfig.config()
            .encoderConfig(
                    EncoderConfig.encoderConfig().encodeContentTypeAs("application/sparql-query", ContentType.TEXT));

    @Inject
    Driver driver;

    @Inject
    QueryConfig config;

    @BeforeEach
    void write() {
        Literature.ensure(driver, config.rdf());
    }

    @Test
    void cypherGivesColumnsAndRows() {
        cypher("MATCH (a:Concept)-[r:CAUSES]->(b:Concept {key: $effect}) RETURN a.key AS cause, r.sign ORDER BY cause")
                .statusCode(200)
                .body("columns", equalTo(List.of("cause", "r.sign")))
                .body("rows[0]", equalTo(List.of("exercise", "negative")))
                .body("truncated", equalTo(false));
    }

    @Test
    void nodesRelationshipsAndPathsBecomeJson() {
        cypher("MATCH p = (:Concept {key: 'shift work'})-[r:CAUSES]->(b) RETURN p, r, b, null, [1, {x: 2.5}]")
                .statusCode(200)
                .body("rows[0][0]", hasSize(3))
                .body("rows[0][1].type", equalTo("CAUSES"))
                .body("rows[0][2].properties.key", equalTo("sleep loss"))
                .body("rows[0][3]", nullValue())
                .body("rows[0][4][1].x", equalTo(2.5f));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (n:Intruder) RETURN n",
                "MATCH (c:Claim) SET c.belief = 1 RETURN c",
                "MATCH (n) DETACH DELETE n",
                "MERGE (n:Intruder {id: 1}) RETURN n",
                "CREATE INDEX evil FOR (n:Claim) ON (n.x)",
                "DROP INDEX concept_text",
                "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                "CALL dbms.listConfig()",
                "CALL dbms.killTransactions(['x'])",
                "CALL db.clearQueryCaches()",
                "CALL { CALL dbms.listConfig() YIELD name RETURN name } RETURN name",
                "MATCH (c:Claim) CALL { WITH c SET c.x = 1 } IN TRANSACTIONS RETURN c",
                "SHOW USERS",
                "SHOW SETTINGS",
                "SHOW TRANSACTIONS",
                "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
                "USE system SHOW DATABASES",
                "EXPLAIN MATCH (n) RETURN n",
                "PROFILE MATCH (n) RETURN n",
                "CYPHER runtime=slotted CREATE (n) RETURN n",
                "MATCH (n RETURN n",
                "RETURN 1; RETURN 2",
                "CREATE USER eve SET PASSWORD 'password'"
            })
    void cypherThatDoesMoreThanReadIsRefused(String query) {
        cypher(query).statusCode(400).contentType("application/problem+json").body("detail", notNullValue());
        cypher("MATCH (n:Intruder) RETURN count(n)").body("rows[0][0]", equalTo(0));
    }

    @Test
    void aListedProcedureMayBeCalled() {
        cypher("CALL db.index.fulltext.queryNodes('concept_text', 'sleep') YIELD node RETURN node.key")
                .statusCode(200)
                .body("rows.flatten()", hasItem("sleep loss"));
    }

    @Test
    void rowsAreLimitedAndAnEndlessQueryIsStopped() {
        cypher("UNWIND range(1, 100000) AS i RETURN i")
                .statusCode(200)
                .body("rows", hasSize(100))
                .body("truncated", equalTo(true));
        cypher("UNWIND range(1, 1000000000) AS i WITH i WHERE i % 2 = 3 RETURN i")
                .statusCode(504);
    }

    @Test
    void whatTheStoresCouldNotStopIsRefusedAtOnce() {
        cypher("RETURN " + "(".repeat(300) + "1" + ")".repeat(300))
                .statusCode(400)
                .body("detail", containsString("nested"));
        cypher("RETURN size(reduce(s = 'a', i IN range(1, 31) | s + s))").statusCode(400);
        given().queryParam("query", "SELECT * { ?a ?b ?c . ?d ?e ?f } OFFSET 10000000000")
                .get("/v1/sparql")
                .then()
                .statusCode(400)
                .body("detail", containsString("OFFSET"));
    }

    @Test
    void anAnswerIsNotLargerThanMemory() {
        cypher("RETURN [i IN range(1, 2200000) | i] AS all").statusCode(400).body("detail", containsString("MiB"));
    }

    @Test
    void badInputIsABadRequest() {
        given().contentType(ContentType.JSON)
                .body("null")
                .post("/v1/cypher")
                .then()
                .statusCode(400);
        given().contentType(ContentType.JSON).post("/v1/cypher").then().statusCode(400);
        given().queryParam("q", "x".repeat(2000))
                .get("/v1/concepts")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().contentType(ContentType.JSON)
                .body("{\"concepts\":[null]}")
                .post("/v1/graphs/literature")
                .then()
                .statusCode(400);
    }

    @Test
    void aFormTakesAQueryOfAnyUsualSize() {
        given().formParam("query", "ASK { ?s ?p ?o } #" + " a comment".repeat(2_000))
                .post("/v1/sparql")
                .then()
                .statusCode(200);
    }

    @Test
    void sparqlAnswersByTheProtocol() {
        String query = "PREFIX wh: <https://whence.io/ns#> SELECT ?b { ?x wh:key 'shift work' ; wh:causes/wh:key ?b }";

        given().queryParam("query", query)
                .get("/v1/sparql")
                .then()
                .statusCode(200)
                .contentType("application/sparql-results+json")
                .body("results.bindings.b.value", equalTo(List.of("sleep loss")));
        assertThat(given().queryParam("query", query)
                        .accept("text/csv")
                        .get("/v1/sparql")
                        .asString())
                .contains("sleep loss");
        given().formParam("query", query)
                .accept("application/sparql-results+xml")
                .post("/v1/sparql")
                .then()
                .statusCode(200)
                .contentType(containsString("xml"));
        given().config(SPARQL_BODIES)
                .contentType("application/sparql-query")
                .body("CONSTRUCT WHERE { ?s a <https://whence.io/ns#CausalClaim> }")
                .post("/v1/sparql")
                .then()
                .statusCode(200)
                .contentType(containsString("text/turtle"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <a:a> <a:b> <a:c> }",
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } }",
                "SELECT nonsense"
            })
    void sparqlThatDoesMoreThanReadIsRefused(String query) {
        given().queryParam("query", query)
                .get("/v1/sparql")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        given().formParam("update", query).post("/v1/sparql").then().statusCode(400);
    }

    @Test
    void sparqlRowsAreLimited() {
        given().queryParam("query", "SELECT * { ?s ?p ?o }")
                .get("/v1/sparql")
                .then()
                .statusCode(200)
                .header("Whence-Row-Limit", notNullValue())
                .body("results.bindings", hasSize(100));
    }

    @Test
    void conceptsAreFoundByWordsAndStartsOfWords() {
        given().queryParam("q", "sleep los")
                .get("/v1/concepts")
                .then()
                .statusCode(200)
                .body("concepts[0].label", equalTo("sleep loss"))
                .body("concepts[0].links[0].source", equalTo("conceptnet"))
                .body("concepts[0].causes", greaterThan(0))
                .body("concepts[0].effects", greaterThan(0));
        given().queryParam("q", "AND (\" \\").get("/v1/concepts").then().statusCode(200);
        given().get("/v1/concepts").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aClaimComesWithBothSidesAndTheirSentences() {
        String id = claimId("sleep loss", "stress");

        given().get("/v1/claims/" + id)
                .then()
                .statusCode(200)
                .body("cause.label", equalTo("sleep loss"))
                .body("sign", equalTo("positive"))
                .body("belief.supporting", equalTo(2))
                .body("belief.refuting", equalTo(1))
                .body("disputed", equalTo(true))
                .body("evidence", hasSize(3))
                .body("evidence.document.title", hasItems("Nights", "No stress", "Shifts"))
                .body("evidence.section", everyItem(equalTo("abstract")))
                .body("evidence.quote", hasItem("Sleep loss does not raise stress."))
                .body("evidence.find { it.document.title == 'Nights' }.quoteSpan", equalTo(List.of(2, 27)));
        given().get("/v1/claims/" + "0".repeat(40)).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void claimsAreFiltered() {
        claims(Map.of("effect", "stress")).body("claims", hasSize(2));
        claims(Map.of("effect", "stress", "sign", "negative")).body("claims.cause.label", equalTo(List.of("exercise")));
        claims(Map.of("stance", "refutes")).body("claims.cause.label", equalTo(List.of("sleep loss")));
        claims(Map.of("strength", "conditional")).body("claims.cause.label", equalTo(List.of("bright light")));
        claims(Map.of("document", Literature.SHIFTS.id().value())).body("claims", hasSize(2));
        claims(Map.of("minBelief", "0.999")).body("claims", empty());
        claims(Map.of("cause", "nothing of the kind")).body("claims", empty());
    }

    @Test
    void claimsAreFilteredByWhoseStatementTheirEvidenceIs() {
        claims(Map.of("statement", "cited")).body("claims.cause.label", equalTo(List.of("tea")));
        claims(Map.of("statement", "own, cited", "effect", "mood")).body("claims", hasSize(1));
        claims(Map.of("statement", "own", "effect", "mood")).body("claims", empty());
        claims(Map.of("stance", "refutes", "document", Literature.SHIFTS.id().value()))
                .body("claims", empty());
    }

    @Test
    void aQuestionBearsOnNoClaimAndIsFoundAmongTheEvidence() {
        claims(Map.of("cause", "tea"))
                .body("claims[0].evidence.statement", equalTo(List.of("cited")))
                .body("claims[0].belief.supporting", equalTo(1));

        evidence(Map.of("cause", "tea"))
                .body("evidence.statement", equalTo(List.of("aim", "cited")))
                .body("evidence[0].quote", equalTo("Does tea lift mood?"))
                .body("evidence[0].bearsOn", nullValue())
                .body("evidence[1].bearsOn", equalTo(claimId("tea", "mood")));
        evidence(Map.of("effect", "mood", "cause", "tea", "strength", "hypothesised"))
                .body("evidence", hasSize(1));
        evidence(Map.of("document", Literature.TEA.id().value(), "statement", "background"))
                .body("evidence", empty());
    }

    @Test
    void evidenceIsAskedForPageByPage() {
        String next = evidence(Map.of("cause", "tea", "limit", "1"))
                .body("evidence.statement", equalTo(List.of("aim")))
                .extract()
                .path("next");

        evidence(Map.of("cause", "tea", "limit", "1", "cursor", next))
                .body("evidence.statement", equalTo(List.of("cited")))
                .body("next", nullValue());
        given().get("/v1/evidence").then().statusCode(400).body("detail", containsString("document"));
    }

    @Test
    void correlationsAreNoClaims() {
        claims(Map.of("cause", "coffee")).body("claims", empty());
        given().queryParam("concept", "coffee", "sleep loss")
                .get("/v1/associations")
                .then()
                .statusCode(200)
                .body("associations", hasSize(1))
                .body("associations[0].evidence[0].quote", equalTo("Coffee goes with sleep loss."));
        given().queryParam("concept", "stress").get("/v1/associations").then().body("associations", empty());
        given().queryParam("statement", "cited")
                .get("/v1/associations")
                .then()
                .statusCode(200)
                .body("associations", empty());
    }

    @Test
    void aRetractedPaperCountsForNothing() {
        claims(Map.of("effect", "baldness"))
                .body("claims[0].belief.supporting", equalTo(0))
                .body("claims[0].evidence[0].retracted", equalTo(true));
    }

    @Test
    void pagesFollowEachOtherWithoutGapsOrRepeats() {
        List<String> all = claims(Map.of()).extract().path("claims.id");
        List<String> paged = new java.util.ArrayList<>();
        Map<String, String> query = Map.of("limit", "2");
        while (true) {
            var page = claims(query).extract();
            paged.addAll(page.path("claims.id"));
            String next = page.path("next");
            if (next == null) {
                break;
            }
            query = Map.of("limit", "2", "cursor", next);
        }

        assertThat(paged).isEqualTo(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sign=maybe",
                "stance=x",
                "statement=own,hearsay",
                "minBelief=2",
                "limit=0",
                "limit=100000",
                "cursor=%21%21",
                "cursor=eA"
            })
    void aWrongParameterIsSaid(String parameter) {
        given().urlEncodingEnabled(false)
                .get("/v1/claims?" + parameter)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", notNullValue());
    }

    @Test
    void pathsMultiplySignsAndBeliefsAndCarryTheirEvidence() {
        given().queryParam("from", "Shift work")
                .queryParam("to", "immunity")
                .get("/v1/paths")
                .then()
                .statusCode(200)
                .body("from.label", equalTo("shift work"))
                .body("paths", hasSize(1))
                .body("paths[0].sign", equalTo("negative"))
                .body("paths[0].claims.cause.label", equalTo(List.of("shift work", "sleep loss", "stress")))
                .body("paths[0].claims.evidence", everyItem(not(empty())));
        given().queryParam("from", "shift work")
                .queryParam("to", "immunity")
                .queryParam("maxLength", 2)
                .get("/v1/paths")
                .then()
                .statusCode(200)
                .body("paths", empty());
    }

    @Test
    void aNameThatCanMeanSeveralConceptsIsAnErrorThatListsThem() {
        given().queryParam("from", "s")
                .queryParam("to", "immunity")
                .get("/v1/paths")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("candidates.label", hasItems("sleep loss", "stress", "shift work"));
        given().queryParam("from", "unheard of")
                .queryParam("to", "immunity")
                .get("/v1/paths")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void aNameThatSaysMoreThanAConceptFindsIt() {
        given().queryParam("from", "severe sleep loss in nurses")
                .queryParam("to", "immunity")
                .get("/v1/paths")
                .then()
                .statusCode(200);
    }

    @Test
    void anExplanationNamesBothSides() {
        given().queryParam("cause", "sleep loss")
                .queryParam("effect", "stress")
                .get("/v1/explanations")
                .then()
                .statusCode(200)
                .body("summary", containsString("disagree"))
                .body("claims[0].supporting.document.title", hasItems("Nights", "Shifts"))
                .body("claims[0].opposing.document.title", equalTo(List.of("No stress")));
        given().queryParam("cause", "coffee")
                .queryParam("effect", "sleep loss")
                .get("/v1/explanations")
                .then()
                .body("summary", containsString("go together"))
                .body("associations", hasSize(1));
        given().queryParam("cause", "shift work")
                .queryParam("effect", "immunity")
                .get("/v1/explanations")
                .then()
                .body("paths[0].claims", hasSize(3));
    }

    @Test
    void bothStoresExportTheSameLines() {
        String truth = export("canonical", "neo4j");

        assertThat(truth.lines()).isNotEmpty().isSorted();
        assertThat(export("canonical", "rdf")).isEqualTo(truth);
    }

    @Test
    void everyFormatIsServed() {
        assertThat(export("csv", "neo4j")).startsWith("claim,cause,effect").contains("Sleep loss raises stress.");
        assertThat(export("graphml", "neo4j")).contains("<node id=").contains("directed=\"true\"");
        assertThat(export("turtle", "neo4j")).contains("wh:CausalClaim");
        assertThat(export("jsonld", "neo4j")).contains("\"@context\"").contains("CausalClaim");
        given().queryParam("format", "docx").get("/v1/export").then().statusCode(400);
        given().queryParam("format", "csv")
                .queryParam("store", "rdf")
                .get("/v1/export")
                .then()
                .statusCode(400);
    }

    @Test
    void evidenceThatCannotBeCheckedNowIsSaidToBeSo() {
        String evidence = claims(Map.of("effect", "immunity")).extract().path("claims[0].evidence[0].id");

        given().get("/v1/evidence/" + evidence)
                .then()
                .statusCode(200)
                .body("quote", equalTo("Stress weakens immunity."));
        given().get("/v1/evidence/" + evidence + "/verify")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("detail", containsString("ingestion"));
    }

    private static String export(String format, String store) {
        return given().queryParam("format", format)
                .queryParam("store", store)
                .get("/v1/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String claimId(String cause, String effect) {
        return claims(Map.of("cause", cause, "effect", effect)).extract().path("claims[0].id");
    }

    private static ValidatableResponse evidence(Map<String, String> filter) {
        return given().queryParams(filter).get("/v1/evidence").then().statusCode(200);
    }

    private static ValidatableResponse claims(Map<String, String> filter) {
        return given().queryParams(filter).get("/v1/claims").then().statusCode(200);
    }

    private static ValidatableResponse cypher(String query) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", query, "parameters", Map.of("effect", "stress")))
                .post("/v1/cypher")
                .then();
    }
}
