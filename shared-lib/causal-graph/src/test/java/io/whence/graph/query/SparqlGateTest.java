package io.whence.graph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.graph.query.SparqlGate.Form;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlGateTest {
    private final SparqlGate gate = new SparqlGate(100);

    @Test
    void aQueryPassesWithALimit() {
        SparqlGate.Admitted admitted = gate.admit("SELECT * { ?s ?p ?o }");

        assertThat(admitted.text()).contains("LIMIT").contains("100");
        assertThat(admitted.limited()).isTrue();
        assertThat(admitted.form()).isEqualTo(Form.RESULTS);
    }

    @Test
    void aSmallerLimitIsKeptAndAGreaterOneCut() {
        assertThat(gate.admit("SELECT * { ?s ?p ?o } LIMIT 7").limited()).isFalse();
        assertThat(gate.admit("SELECT * { ?s ?p ?o } LIMIT 700").text()).doesNotContain("700");
    }

    @Test
    void constructGivesAGraph() {
        assertThat(gate.admit("CONSTRUCT WHERE { ?s ?p ?o }").form()).isEqualTo(Form.GRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <a:a> <a:b> <a:c> }",
                "DELETE WHERE { ?s ?p ?o }",
                "CLEAR ALL",
                "LOAD <http://example.org/>",
                "SELECT * { ?s ?p ?o } ; DROP ALL",
                "SELECT * { SERVICE <http://example.org/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT ?where { ?s ?p ?o } }",
                "SELECT * { { SELECT ?s { OPTIONAL { GRAPH ?g { SERVICE <http://x.org/> { ?s ?p ?o } } } } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://x.org/> { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o FILTER (1 = 2 || NOT EXISTS { { SELECT * { SERVICE <http://x.org/> { ?s ?p ?o } } } }) }",
                "SELECT * { ?s ?p ?o BIND (EXISTS { SERVICE <http://x.org/> { ?s ?p ?o } } AS ?b) }",
                "SELECT (EXISTS { SERVICE <http://x.org/> { ?s ?p ?o } } AS ?b) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS { SERVICE <http://x.org/> { ?s ?p ?q } })",
                "SELECT (COUNT(EXISTS { SERVICE <http://x.org/> { ?s ?p ?o } }) AS ?n) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://x.org/> { ?s ?p ?o } })",
                "SELECT * { { SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (MAX(EXISTS { SERVICE <http://x.org/> { ?s ?p ?q } })) } }",
                "SELECT ?x { ?s ?p ?o } GROUP BY (EXISTS { SERVICE <http://x.org/> { ?s ?p ?o } } AS ?x)",
                "ASK { ?s ?p ?o MINUS { SERVICE <http://x.org/> { ?s ?p ?o } } }",
                "SELECT * { ?s <java:java.lang.System> ?o }",
                "PREFIX j: <java:org.example.> SELECT (j:Evil(?s) AS ?x) { ?s ?p ?o }"
            })
    void whatWritesOrReachesOutIsRefused(String query) {
        assertThatThrownBy(() -> gate.admit(query)).isInstanceOf(RefusedQueryException.class);
    }

    @ParameterizedTest
    @MethodSource
    void whatTheStoreCouldNotStopIsRefused(String query) {
        assertThatThrownBy(() -> new SparqlGate(100).admit(query)).isInstanceOf(RefusedQueryException.class);
    }

    static Stream<String> whatTheStoreCouldNotStopIsRefused() {
        StringBuilder crossed = new StringBuilder("SELECT (COUNT(*) AS ?n) {");
        for (int i = 0; i < 11; i++) {
            crossed.append(" VALUES ?v").append(i).append(" { 1 2 3 4 5 6 7 8 9 10 }");
        }
        return Stream.of(
                "SELECT * { ?a ?b ?c . ?d ?e ?f } OFFSET 10000000000",
                "SELECT * { { SELECT DISTINCT ?a { ?a ?b ?c . ?d ?e ?f } OFFSET 100000000 } }",
                crossed + " }",
                "ASK { FILTER(REGEX('" + "a".repeat(31) + "', '^" + "a?".repeat(31) + "a".repeat(31) + "b$')) }",
                "SELECT (REPLACE('aaa', '(a+)+b', 'x') AS ?r) {}",
                "SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), STR(?p))) }",
                "ASK { FILTER(" + "1+".repeat(3000) + "1 > 0) }",
                "SELECT * { " + "OPTIONAL { ".repeat(1000) + "} ".repeat(1000) + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o FILTER(REGEX(?o, 'smok(e|ing)', 'i')) } OFFSET 1000",
                "SELECT * { VALUES (?a ?b) { (1 2) (3 4) } ?s ?p ?o }",
                "SELECT * { ?s <http://e.example/a(((b#c> ?o FILTER(?o < 3 && ?o > 1) } # ((("
            })
    void usualQueriesPass(String query) {
        assertThatCode(() -> new SparqlGate(100).admit(query)).doesNotThrowAnyException();
    }
}
