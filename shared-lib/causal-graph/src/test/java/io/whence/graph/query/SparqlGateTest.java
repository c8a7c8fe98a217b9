package io.whence.graph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.graph.query.SparqlGate.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
