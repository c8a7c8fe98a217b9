package io.whence.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        disputed();
        cypher();
        sparql();
        path();
    }

    private void claims() {
        heading("Claims, each with a sentence it came from");
        JsonNode claims = gateway.get("/v1/claims?limit=200").path("claims");
        int shown = 0;
        for (JsonNode claim : claims) {
            if (shown < CLAIMS_SHOWN) {
                out.println(line(claim));
                evidence(claim).stream().findFirst().ifPresent(it -> out.println("    " + quote(it)));
            }
            shown++;
        }
        out.println(shown + " claims in all");
        require(shown >= DemoDocuments.NAMES.size(), "claims of a dozen abstracts, there are " + shown);
    }

    private void disputed() {
        heading("A claim that two papers disagree about");
        Optional<JsonNode> disputed = firstDisputed();
        disputed.ifPresent(claim -> {
            out.println(line(claim));
            evidence(claim).forEach(it -> out.println("    " + it.path("stance").asText() + ": " + quote(it)));
        });
        require(disputed.isPresent(), "a claim with evidence on both sides");
    }

    private Optional<JsonNode> firstDisputed() {
        for (JsonNode claim : gateway.get("/v1/claims?limit=200").path("claims")) {
            boolean supported = claim.at("/belief/supporting").asInt() > 0;
            boolean opposed = claim.at("/belief/refuting").asInt()
                            + claim.at("/belief/nullResults").asInt()
                    > 0;
            if (supported && opposed) {
                return Optional.of(claim);
            }
        }
        return Optional.empty();
    }

    private List<JsonNode> evidence(JsonNode claim) {
        List<JsonNode> evidence = new ArrayList<>();
        gateway.get("/v1/claims/" + claim.path("id").asText()).path("evidence").forEach(evidence::add);
        return evidence;
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
        paths.forEach(path -> out.println("  " + path));
        require(paths.size() > 0, "a path from sleep restriction to chronic kidney disease");
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
