package io.whence.query;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.whence.infra.InfraTestResource;
import io.whence.ontology.Ontology;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

/** The competency questions have the same answers in SPARQL and in Cypher. */
@QuarkusTest
@QuarkusTestResource(InfraTestResource.class)
class CompetencyQuestionsTest {
    @Inject
    Driver driver;

    @Inject
    QueryConfig config;

    @BeforeEach
    void write() {
        Literature.ensure(driver, config.rdf());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-causes-of",
                "02-sentences-behind",
                "03-disputed",
                "04-denials",
                "05-two-steps",
                "06-reach",
                "07-associations",
                "08-only-hedged",
                "09-only-retracted",
                "10-background",
                "11-open-questions"
            })
    void bothLanguagesGiveTheSameAnswer(String question) {
        List<Map<String, String>> cypher = cypher(Ontology.question(question + ".cypher"));

        List<Map<String, String>> sparql = sparql(Ontology.question(question + ".rq"));

        assertThat(cypher).isNotEmpty().containsExactlyInAnyOrderElementsOf(sparql);
    }

    private static List<Map<String, String>> cypher(String query) {
        var answer = given().contentType(ContentType.JSON)
                .body(Map.of("query", query))
                .post("/v1/cypher")
                .then()
                .statusCode(200)
                .extract();
        List<String> columns = answer.path("columns");
        List<List<Object>> rows = answer.path("rows");
        List<Map<String, String>> named = new ArrayList<>();
        for (List<Object> row : rows) {
            Map<String, String> values = new TreeMap<>();
            for (int index = 0; index < columns.size(); index++) {
                values.put(columns.get(index), canonical(String.valueOf(row.get(index))));
            }
            named.add(values);
        }
        return named;
    }

    private static List<Map<String, String>> sparql(String query) {
        List<Map<String, Map<String, String>>> bindings = given().queryParam("query", query)
                .get("/v1/sparql")
                .then()
                .statusCode(200)
                .extract()
                .path("results.bindings");
        return bindings.stream().map(CompetencyQuestionsTest::row).toList();
    }

    private static Map<String, String> row(Map<String, Map<String, String>> binding) {
        Map<String, String> values = new TreeMap<>();
        binding.forEach((name, value) -> values.put(name, canonical(value.get("value"))));
        return values;
    }

    /** Fractions to four places: the stores keep them in different types, and the test client reads floats. */
    private static String canonical(String value) {
        return value.matches("-?\\d+\\.\\d+([eE]-?\\d+)?")
                ? new BigDecimal(value).setScale(4, RoundingMode.HALF_UP).toPlainString()
                : value;
    }
}
