package io.whence.graph.query;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CypherTextTest {
    private static final Map<String, Object> PARAMETERS =
            Map.of("slow", "a?".repeat(31) + "a".repeat(31), "quick", "(?i).*smok(e|ing).*");

    @ParameterizedTest
    @MethodSource
    void whatNeo4jCouldNotStopIsRefused(String query) {
        assertThatThrownBy(() -> CypherText.check(query, PARAMETERS)).isInstanceOf(RefusedQueryException.class);
    }

    static Stream<String> whatNeo4jCouldNotStopIsRefused() {
        return Stream.of(
                "RETURN " + "(".repeat(300) + "1" + ")".repeat(300),
                "RETURN " + "\\u0028".repeat(300) + "1" + ")".repeat(300),
                "RETURN " + "[".repeat(3000) + "]".repeat(3000),
                "RETURN 1" + "+1".repeat(5000),
                "RETURN " + "NOT ".repeat(2000) + "true",
                "RETURN size(reduce(s='a', i IN range(1,31) | s+s))",
                "RETURN size(REDUCE ( s = ['a'], i IN range(1,31) | s + [1] + s))",
                "WITH 'a' AS s " + "WITH s+s AS s ".repeat(31) + "RETURN s",
                "RETURN 'a' =~ $slow",
                "RETURN 'a' =~ $`slow`",
                "MATCH (n) WHERE n.label =~ '(a+)+b' RETURN n",
                "MATCH (n) WHERE n.label =~ /* ' */ \"(a|aa)+b\" RETURN n",
                "MATCH (n) WHERE n.label =~ 'a' + n.key RETURN n",
                "WITH '(a+)+b' AS p MATCH (n) WHERE n.label =~ p RETURN n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (a:Concept)-[r:CAUSES]->(b:Concept) WHERE a.label =~ '(?i).*smok.*' RETURN b.label LIMIT 5",
                "MATCH (n) WHERE n.label =~ $quick RETURN n // as (((( in the parameter",
                "MATCH (n) WHERE n.label =~ $unset RETURN n",
                "RETURN reduce(s = 0, x IN [1, 2, 3] | s + x)",
                "RETURN reduce(m = 0, x IN [1, 2] | CASE WHEN x > m THEN x ELSE m END)",
                "RETURN 'http://a.example//b' AS url, 'it''s =~ (a+)+' AS text",
                "RETURN \"((((\" AS `((((`"
            })
    void usualQueriesPass(String query) {
        assertThatCode(() -> CypherText.check(query, PARAMETERS)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 20_000})
    void aLongListOfTextsPassesWhateverStandsInThem(int length) {
        String query = "MATCH (c) WHERE c.label IN [" + "'x(((=~+', ".repeat(length) + "'y'] RETURN c";

        assertThatCode(() -> CypherText.check(query, Map.of())).doesNotThrowAnyException();
    }
}
