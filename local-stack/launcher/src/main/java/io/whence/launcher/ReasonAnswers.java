package io.whence.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Answers of the reasoning engine as lines to read. */
final class ReasonAnswers {

    private ReasonAnswers() {}

    static List<String> correlations(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        lines.add((answer.path("entailed").asBoolean() ? "follows" : "does not follow") + ": it holds in "
                + answer.path("holding").asInt() + " of the "
                + answer.path("mecSize").asInt()
                + " structures that fit (" + answer.path("holdsIn").asText() + ")");
        field(lines, "understood as", (answer.path("denied").asBoolean() ? "not " : "") + words(answer, "relation"));
        field(lines, "they share", answer.path("cpdag").asText());
        field(lines, "it holds in", answer.path("witness").asText(""));
        field(lines, "it fails in", answer.path("counterexample").asText(""));
        answer.path("notes").forEach(note -> field(lines, "note", note.asText()));
        answer.path("understood").path("independences").forEach(read -> field(lines, "given", read.asText()));
        answer.path("understood")
                .path("assumptions")
                .forEach(assumption -> field(lines, "assuming", assumption.asText()));
        return lines;
    }

    static List<String> graph(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        lines.add(answer.path("answer").asText());
        field(lines, "understood as", words(answer, "asked"));
        steps(lines, answer.path("reason"));
        field(lines, "estimand", answer.path("estimand").asText(""));
        understood(lines, answer);
        return lines;
    }

    /** The graph, the probabilities and what the answer takes for granted, as they were read. */
    private static void understood(List<String> lines, JsonNode answer) {
        answer.path("defects").forEach(defect -> field(lines, "defect", defect.asText()));
        JsonNode understood = answer.path("understood");
        field(lines, "over", understood.path("graph").asText(""));
        understood.path("probabilities").forEach(known -> field(lines, "given", known.asText()));
        understood.path("assumptions").forEach(assumption -> field(lines, "assuming", assumption.asText()));
    }

    static List<String> conversion(JsonNode answer) {
        return List.of(answer.path("graph").asText().stripTrailing());
    }

    static List<String> questions(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        for (String part : List.of("questions", "statements", "hypotheses")) {
            lines.add(part);
            answer.path(part).forEach(entry -> {
                lines.add("  " + words(entry, "kind"));
                entry.path("wordings").forEach(wording -> lines.add("    " + wording.asText()));
            });
        }
        return lines;
    }

    static List<String> effect(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        lines.add(
                answer.path("question").asText() + ": " + answer.path("answer").asText());
        field(lines, "identifiable", answer.has("identifiable") ? yesNo(answer.path("identifiable")) : "");
        field(lines, "estimand", answer.path("estimand").asText(""));
        steps(lines, answer.path("derivation"));
        understood(lines, answer);
        return lines;
    }

    static List<String> actualCausation(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        lines.add(yesNo(answer.path("answer")) + ": "
                + answer.path("factors").path("event").asText()
                + (answer.path("answer").asBoolean() ? " is" : " is not")
                + " the cause");
        field(lines, "rule", words(answer, "rule"));
        steps(lines, answer.path("explanation"));
        return lines;
    }

    static List<String> eventChain(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        if (answer.hasNonNull("answer")) {
            lines.add(answer.path("answer").asText());
        }
        answer.path("events").forEach(event -> {
            StringJoiner parts = new StringJoiner("  ");
            parts.add(event.path("subject").asText())
                    .add("--" + event.path("action").asText() + "-->");
            lines.add("  " + parts
                    + (event.hasNonNull("object") ? "  " + event.path("object").asText() : ""));
        });
        return lines;
    }

    static List<String> direction(JsonNode answer, String first, String second) {
        List<String> lines = new ArrayList<>();
        lines.add(
                switch (answer.path("direction").asText()) {
                    case "a_to_b" -> first + " -> " + second;
                    case "b_to_a" -> second + " -> " + first;
                    case "both" -> first + " <-> " + second + ": the claims go both ways";
                    default -> "unknown";
                });
        field(lines, "because", answer.path("reason").asText());
        answer.path("forward").forEach(claim -> evidence(lines, claim));
        answer.path("backward").forEach(claim -> evidence(lines, claim));
        return lines;
    }

    static List<String> comparison(JsonNode answer) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%-11s %-6s %9s %9s %9s %5s %s",
                "names",
                "of",
                "precision",
                "recall",
                "F1",
                "SHD",
                "normalised"));
        for (String names : List.of("exact", "normalised")) {
            JsonNode scores = answer.path(names);
            lines.add(scores(names, "nodes", scores.path("nodes")));
            lines.add(scores(names, "edges", scores.path("edges"))
                    + String.format(
                            Locale.ROOT,
                            " %5d %.4f",
                            scores.path("shd").asInt(),
                            scores.path("normalisedShd").asDouble()));
        }
        return lines;
    }

    private static String scores(String names, String of, JsonNode figures) {
        return String.format(
                Locale.ROOT,
                "%-11s %-6s %9.4f %9.4f %9.4f",
                names,
                of,
                figures.path("precision").asDouble(),
                figures.path("recall").asDouble(),
                figures.path("f1").asDouble());
    }

    static List<String> literature(JsonNode answer) {
        List<String> lines = new ArrayList<>(answer.has("reply") ? graph(answer.path("reply")) : List.of());
        answer.path("edges").forEach(edge -> {
            lines.add(edge.path("arrow").asText());
            evidence(lines, edge.path("claim"));
        });
        answer.path("cycles").forEach(cycle -> {
            StringJoiner nodes = new StringJoiner(" -> ");
            cycle.forEach(node -> nodes.add(node.asText()));
            lines.add("cycle: " + nodes + " -> " + cycle.path(0).asText() + " (leave a claim out with --drop)");
        });
        return lines.isEmpty() ? List.of("no claims about this") : lines;
    }

    /** A claim's id and belief, and the sentences it rests on. */
    private static void evidence(List<String> lines, JsonNode claim) {
        lines.add(String.format(
                Locale.ROOT,
                "  claim %s, belief %.2f",
                claim.path("id").asText(),
                claim.path("belief").path("value").asDouble()));
        claim.path("evidence")
                .forEach(evidence -> lines.add("    " + words(evidence, "stance") + ": “"
                        + evidence.path("quote").asText() + "”"));
    }

    private static void steps(List<String> lines, JsonNode steps) {
        for (int i = 0; i < steps.size(); i++) {
            lines.add("  " + (i + 1) + ". " + steps.path(i).asText());
        }
    }

    private static void field(List<String> lines, String name, String value) {
        if (!value.isBlank()) {
            lines.add(String.format(Locale.ROOT, "  %-14s %s", name, value));
        }
    }

    private static String words(JsonNode node, String field) {
        return node.path(field).asText().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String yesNo(JsonNode value) {
        return value.asBoolean() ? "yes" : "no";
    }
}
