package io.whence.e2e.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.http.auth.AuthEnv;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.apache.jena.sparql.exec.http.UpdateExecutionHTTP;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Someone writes into the RDF store by hand; the consistency check finds every change, and the repair undoes it. */
@ExtendWith(SharedStack.class)
class DriftTest {

    private static final int DRIFTS = 50;

    /** One triple less, one literal changed, one triple more: of a thing that the stores should agree on. */
    private static final List<String> CHANGES = List.of(
            "DELETE { GRAPH ?g { <%1$s> a ?type } } WHERE { GRAPH ?g { <%1$s> a ?type } }",
            """
            DELETE { GRAPH ?g { <%1$s> ?p ?o } } INSERT { GRAPH ?g { <%1$s> ?p ?other } } WHERE {
              { SELECT ?g ?p ?o { GRAPH ?g { <%1$s> ?p ?o FILTER(isLiteral(?o)) } } ORDER BY ?p ?o LIMIT 1 }
              BIND(STRDT(CONCAT(STR(?o), "1"), DATATYPE(?o)) AS ?other) }""",
            "INSERT { GRAPH ?g { <%1$s> <https://example.org/intruder> %2$d } } WHERE { GRAPH ?g { <%1$s> a ?type } }");

    private final Stack stack;
    private final Rest rest;

    DriftTest(Stack stack) {
        this.stack = stack;
        this.rest = stack.rest();
    }

    @Test
    void everyDriftIsFoundAndRepaired() {
        Texts.documents(10).forEach(document -> rest.post("/v1/documents", document));
        stack.awaitQuiet();
        List<String> before = stack.canonicalExport("rdf");
        assertThat(check(false).path("equal").asBoolean()).isTrue();

        List<String> touched = drift();
        JsonNode found = check(false);
        JsonNode repaired = check(true);

        assertThat(found.path("equal").asBoolean()).isFalse();
        assertThat(found.path("drifts").asInt()).as("%s", found).isGreaterThanOrEqualTo(touched.size());
        assertThat(repaired.path("repaired").asBoolean()).isTrue();
        assertThat(check(false).path("equal").asBoolean()).isTrue();
        assertThat(stack.canonicalExport("rdf")).isEqualTo(before);
        assertThat(stack.canonicalExport("neo4j")).isEqualTo(before);
    }

    private List<String> drift() {
        String endpoint = stack.fuseki() + "/update";
        AuthEnv.get().registerUsernamePassword(URI.create(endpoint), "whence", stack.secret("rdf-password"));
        List<String> touched = things();
        for (int i = 0; i < touched.size(); i++) {
            String change = String.format(CHANGES.get(i % CHANGES.size()), touched.get(i), i);
            UpdateExecutionHTTP.service(endpoint).update(change).build().execute();
        }
        return touched;
    }

    /** Fifty things with a literal, claims and evidence and concepts among them. */
    private List<String> things() {
        String question =
                """
                PREFIX wh: <https://whence.io/ns#>
                SELECT DISTINCT ?thing { GRAPH ?g { ?thing a ?type ; ?p ?literal FILTER(isLiteral(?literal))
                  VALUES ?type { wh:CausalClaim wh:Evidence wh:Concept } } } ORDER BY ?thing LIMIT %d"""
                        .formatted(DRIFTS);
        List<String> things = new ArrayList<>();
        try (QueryExecutionHTTP execution = QueryExecutionHTTP.service(stack.fuseki() + "/sparql")
                .query(question)
                .build()) {
            execution
                    .execSelect()
                    .forEachRemaining(row -> things.add(row.getResource("thing").getURI()));
        }
        assertThat(things).hasSize(DRIFTS);
        return things;
    }

    private JsonNode check(boolean repair) {
        return rest.post("/v1/admin/consistency", Map.of("repair", repair));
    }
}
