package io.whence.graph.query;

import io.whence.model.Claim;
import io.whence.model.Evidence;
import io.whence.model.GraphDocument;
import io.whence.model.GraphElement;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a graph as CSV by RFC 4180: a row for each piece of evidence of a claim, with the claim's numbers. */
public final class TableExport {
    private static final List<String> HEADER = List.of(
            "claim",
            "cause",
            "effect",
            "sign",
            "belief",
            "supporting",
            "refuting",
            "null_results",
            "affirmed",
            "evidence",
            "stance",
            "strength",
            "hedged",
            "statement",
            "confidence",
            "document",
            "title",
            "section",
            "start",
            "end",
            "quote");

    private TableExport() {}

    /**
     * Writes the table.
     *
     * @param elements of the graph; read twice, so that evidence need not be kept in memory
     */
    public static void write(Supplier<Stream<GraphElement>> elements, PrintWriter out) {
        Names names = new Names(elements);
        row(out, HEADER);
        try (Stream<GraphElement> again = elements.get()) {
            again.flatMap(element -> element instanceof Evidence evidence ? Stream.of(evidence) : Stream.empty())
                    .filter(evidence -> evidence.asserts() && !evidence.correlational())
                    .forEach(evidence -> row(out, names.row(evidence)));
        }
        out.flush();
    }

    private static void row(PrintWriter out, List<String> fields) {
        out.print(fields.stream().map(TableExport::field).collect(Collectors.joining(",")) + "\r\n");
    }

    private static String field(String value) {
        boolean quoted = value.contains(",") || value.contains("\"") || value.contains("\n") || value.contains("\r");
        return quoted ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }

    /** What a row of evidence says of other elements. */
    private static final class Names {
        private final Map<String, String> labels = new HashMap<>();
        private final Map<String, String> titles = new HashMap<>();
        private final Map<String, Claim> claims = new HashMap<>();

        Names(Supplier<Stream<GraphElement>> elements) {
            GraphElement.Cases<Boolean> note = new GraphElement.Cases<>(
                    association -> true,
                    claim -> claims.put(claim.id().value(), claim) == null,
                    concept -> labels.put(concept.elementId(), concept.concept().label()) == null,
                    document -> titles.put(document.elementId(), title(document)) == null,
                    evidence -> true,
                    link -> true);
            try (Stream<GraphElement> all = elements.get()) {
                all.forEach(element -> element.fold(note));
            }
        }

        private static String title(GraphDocument document) {
            return document.metadata().title().orElse("");
        }

        List<String> row(Evidence evidence) {
            String id = evidence.claim().value();
            return Stream.concat(claim(id), reading(evidence)).toList();
        }

        private Stream<String> claim(String id) {
            Claim claim = claims.get(id);
            return claim == null
                    ? Stream.of(id, "", "", "", "", "", "", "", "")
                    : Stream.of(
                            id,
                            labels.getOrDefault(claim.cause().value(), ""),
                            labels.getOrDefault(claim.effect().value(), ""),
                            claim.sign().wireName(),
                            String.valueOf(claim.belief().value()),
                            String.valueOf(claim.belief().supporting()),
                            String.valueOf(claim.belief().refuting()),
                            String.valueOf(claim.belief().nullResults()),
                            String.valueOf(claim.affirmed()));
        }

        private Stream<String> reading(Evidence evidence) {
            String document = evidence.passage().document().value();
            return Stream.of(
                    evidence.id().value(),
                    evidence.stance().wireName(),
                    evidence.strength().wireName(),
                    String.valueOf(evidence.hedged()),
                    evidence.statement().wireName(),
                    String.valueOf(evidence.confidence()),
                    document,
                    titles.getOrDefault(document, ""),
                    evidence.section().wireName(),
                    String.valueOf(evidence.sentence().span().start()),
                    String.valueOf(evidence.sentence().span().end()),
                    evidence.sentence().text());
        }
    }
}
