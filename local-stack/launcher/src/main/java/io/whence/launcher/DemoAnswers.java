package io.whence.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;

/** What the stack made of the demo's abstracts, asked of its public addresses and printed. */
final class DemoAnswers {

    private static final String CYPHER =
            """
            MATCH (cause:Concept)-[c:CAUSES]->(effect:Concept)
            RETURN cause.label AS cause, c.sign AS sign, effect.label AS effect, c.belief AS belief
            ORDER BY belief DESC, cause, effect LIMIT 5""";

    private static final String SPARQL =
            """
            PREFIX wh: <https://whence.io/ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?effect (COUNT(DISTINCT ?claim) AS ?causes) WHERE {
              ?claim a wh:CausalClaim ; wh:effect/skos:prefLabel ?effect .
            } GROUP BY ?effect ORDER BY DESC(?causes) ?effect LIMIT 5""";

    private static final int CLAIMS_SHOWN = 12;

    private final Gateway gateway;
    private final PrintStream out;
    private final List<String> missing = new ArrayList<>();

    DemoAnswers(Gateway gateway, PrintStream out) {
        this.gateway = gateway;
        this.out = out;
    }

    /** Whether everything was there. */
    boolean complete() {
        missing.forEach(what -> System.err.println("missing: " + what));
        return missing.isEmpty();
    }

    void show() {
        claims();
        cypher();
        sparql();
        path();
    }

    private void claims() {
        heading("Claims, each with a sentence it came from");
        JsonNode claims = gateway.get("/v1/claims?limit=200").path("claims");
        int count = 0;
        for (JsonNode claim : claims) {
            if (count < CLAIMS_SHOWN) {
                out.println(line(claim));
                out.println("    " + quote(claim.at("/evidence/0")));
            }
            count++;
        }
        out.println(count + " claims in all");
        require(count >= DemoDocuments.NAMES.size(), "claims of a dozen abstracts, there are " + count);
        disputed(claims);
    }

    private void disputed(JsonNode claims) {
        heading("A claim that two papers disagree about");
        Set<String> stances = new TreeSet<>();
        for (JsonNode claim : claims) {
            if (claim.path("disputed").asBoolean()) {
                out.println(line(claim));
                for (JsonNode evidence : evidence(claim)) {
                    stances.add(evidence.path("stance").asText());
                    out.println("    " + stance(evidence) + ": " + quote(evidence));
                    out.println("        in “" + evidence.at("/document/title").asText() + "”");
                }
            }
        }
        require(stances.size() > 1, "a claim with evidence on both sides");
    }

    /** With whose statement it is, unless it is the text's own. */
    private static String stance(JsonNode evidence) {
        String statement = evidence.path("statement").asText("own");
        return evidence.path("stance").asText() + (statement.equals("own") ? "" : " (" + statement + ")");
    }

    private JsonNode evidence(JsonNode claim) {
        return gateway.get("/v1/claims/" + claim.path("id").asText()).path("evidence");
    }

    private void cypher() {
        heading("Cypher");
        out.println(CYPHER.indent(2).stripTrailing());
        ObjectNode question = Gateway.JSON.createObjectNode().put("query", CYPHER);
        JsonNode rows = gateway.ask("/v1/cypher", question).path("rows");
        rows.forEach(row -> out.println("  " + row));
        require(rows.size() > 0, "rows of the Cypher query");
    }

    private void sparql() {
        heading("SPARQL");
        out.println(SPARQL.indent(2).stripTrailing());
        String answer = gateway.text("/v1/sparql?query=" + encoded(SPARQL), "text/csv");
        answer.lines().forEach(line -> out.println("  " + line));
        require(answer.lines().count() > 1, "rows of the SPARQL query");
    }

    private void path() {
        heading("How does sleep restriction get to the kidneys?");
        String address = "/v1/paths?from=" + encoded("sleep restriction") + "&to=" + encoded("chronic kidney disease");
        JsonNode paths = gateway.get(address).path("paths");
        paths.forEach(this::path);
        require(paths.size() > 0, "a path from sleep restriction to chronic kidney disease");
    }

    private void path(JsonNode path) {
        StringJoiner steps = new StringJoiner("  ");
        for (JsonNode claim : path.path("claims")) {
            steps.add(claim.at("/cause/label").asText());
            steps.add("--" + claim.path("sign").asText() + "-->");
        }
        steps.add(path.path("claims")
                .path(path.path("claims").size() - 1)
                .at("/effect/label")
                .asText());
        out.printf(
                "  %s   (%s, belief %.2f)%n",
                steps, path.path("sign").asText(), path.path("belief").asDouble());
    }

    private static String line(JsonNode claim) {
        return String.format(
                "%s  --%s-->  %s   (belief %.2f)",
                claim.at("/cause/label").asText(),
                claim.path("sign").asText(),
                claim.at("/effect/label").asText(),
                claim.at("/belief/value").asDouble());
    }

    private static String quote(JsonNode evidence) {
        return "“" + evidence.path("quote").asText() + "”";
    }

    private void heading(String text) {
        out.println();
        out.println(text);
        out.println("-".repeat(text.length()));
    }

    private void require(boolean present, String what) {
        if (!present) {
            missing.add(what);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
