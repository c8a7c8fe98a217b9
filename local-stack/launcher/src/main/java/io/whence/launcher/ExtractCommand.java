package io.whence.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows which relations the extractor reads in a text; nothing is stored. */
@Command(name = "extract", description = "Shows the causal relations of a text; nothing is stored.")
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", description = "prints the service's answer as it is")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "SENTENCE", description = "the text")
    private List<String> words = List.of();

    @Override
    public Integer call() {
        String text = String.join(" ", words);
        ObjectNode question = Gateway.JSON.createObjectNode();
        question.putArray("texts").add(text);
        JsonNode answer = data.gateway().ask("/v1/extractions", question);
        System.out.println(json ? answer.toPrettyString() : describe(text, answer.path(0)));
        return 0;
    }

    static String describe(String text, JsonNode extraction) {
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        for (JsonNode relation : extraction.path("relations")) {
            lines.add(quote(text, relation.path("cause")) + "  --" + label(relation) + "-->  "
                    + quote(text, relation.path("effect")));
        }
        for (JsonNode skipped : extraction.path("skipped")) {
            lines.add("skipped: " + skipped);
        }
        return lines.length() == 0
                ? "no relation (strength: " + extraction.path("strength").asText("none") + ")"
                : lines.toString();
    }

    private static String label(JsonNode relation) {
        StringJoiner label = new StringJoiner(", ");
        String polarity = relation.path("polarity").asText("cause");
        if (!polarity.equals("none")) {
            label.add(polarity);
        }
        String strength = relation.path("strength").asText("direct");
        if (!strength.equals("direct")) {
            label.add(strength);
        }
        if (relation.path("negated").asBoolean()) {
            label.add("negated");
        }
        if (relation.path("hedged").asBoolean()) {
            label.add("hedged");
        }
        String statement = relation.path("statement").asText("own");
        if (!statement.equals("own")) {
            label.add(statement);
        }
        return label.toString();
    }

    /** The words of a list of spans, whose offsets count code points. */
    private static String quote(String text, JsonNode spans) {
        int[] points = text.codePoints().toArray();
        StringJoiner parts = new StringJoiner(" … ");
        for (JsonNode span : spans) {
            int start = span.path(0).asInt();
            parts.add(new String(points, start, span.path(1).asInt() - start));
        }
        return parts.toString();
    }
}
