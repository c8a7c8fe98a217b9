package io.whence.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whence.model.NormalizedText;
import io.whence.model.SectionRole;
import io.whence.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** Reads a corpus of gzipped JSON Lines, one text a line, and takes out what would give its labels away. */
public final class Corpus {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    /**
     * Reads all texts of a file.
     *
     * @throws IOException if the file cannot be read, or a line is no record of the format
     */
    public static List<GoldText> read(Path file) throws IOException {
        List<GoldText> texts = new ArrayList<>();
        try (BufferedReader lines = lines(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                texts.add(text(JSON.readTree(line)));
            }
        }
        return texts;
    }

    /** The name of the data set that a file's first text is from; empty if it has none. */
    static String dataset(Path file) throws IOException {
        try (BufferedReader lines = lines(file)) {
            return JSON.readTree(Objects.requireNonNullElse(lines.readLine(), "{}"))
                    .path("dataset")
                    .asText();
        }
    }

    private static BufferedReader lines(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }

    private static GoldText text(JsonNode row) {
        boolean leaks = row.path("dataset").asText().equals("soccauseeffect");
        String raw = row.path("text").asText();
        String text = leaks ? withoutLeaks(raw) : raw;
        int length = text.codePointCount(0, text.length());
        List<GoldRelation> relations = new ArrayList<>();
        row.path("relations").forEach(relation -> relations.add(relation(relation, text, length)));
        return new GoldText(
                row.path("id").asText(),
                text,
                label(row.path("label")),
                row.path("label_fine").asText("").equals("null")
                        ? ""
                        : row.path("label_fine").asText(""),
                row.path("exhaustive").asBoolean(),
                relations,
                section(row.path("section").asText()),
                row.path("kind_of_text").asText());
    }

    /** What is no section of a paper, such as a textbook, is another. */
    private static SectionRole section(String name) {
        return Arrays.stream(SectionRole.values())
                .filter(role -> role.wireName().equals(name))
                .findFirst()
                .orElse(SectionRole.OTHER);
    }

    /** Lower-cased, without a closing ";;": in this corpus case and semicolons tell causal sentences from others. */
    static String withoutLeaks(String raw) {
        StringBuilder lower = new StringBuilder(raw.length());
        raw.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        int end = lower.length();
        while (end > 0 && (lower.charAt(end - 1) == ';' || Character.isWhitespace(lower.charAt(end - 1)))) {
            end--;
        }
        return lower.substring(0, end);
    }

    private static GoldText.Label label(JsonNode label) {
        if (!label.isInt()) {
            return GoldText.Label.UNKNOWN;
        }
        return label.asInt() == 1 ? GoldText.Label.CAUSAL : GoldText.Label.NOT_CAUSAL;
    }

    private static GoldRelation relation(JsonNode row, String text, int length) {
        List<Span> cause = spans(row.path("cause"), length);
        List<Span> effect = spans(row.path("effect"), length);
        boolean aligned = !row.path("align").asText().equals("none") && !cause.isEmpty() && !effect.isEmpty();
        return new GoldRelation(
                cause,
                effect,
                spans(row.path("signal"), length),
                row.path("polarity").asText(),
                aligned,
                row.path("src").path(0).asText(words(text, cause)),
                row.path("src").path(1).asText(words(text, effect)),
                Attributes.of(row, "kind"),
                place(text, row.path("cause_antecedent").asText()),
                place(text, row.path("effect_antecedent").asText()));
    }

    /** Where words stand first in a text; nowhere if they are of the sentence before. */
    private static List<Span> place(String text, String words) {
        int start = words.isEmpty() ? -1 : text.indexOf(words);
        return start < 0
                ? List.of()
                : List.of(new Span(text.codePointCount(0, start), text.codePointCount(0, start + words.length())));
    }

    /** The text of an argument, its pieces joined by spaces. */
    static String words(String text, List<Span> argument) {
        return argument.stream().map(span -> NormalizedText.slice(text, span)).collect(Collectors.joining(" "));
    }

    private static List<Span> spans(JsonNode pairs, int length) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            int end = Math.min(pair.path(1).asInt(), length);
            if (end > pair.path(0).asInt()) {
                spans.add(new Span(pair.path(0).asInt(), end));
            }
        }
        return spans;
    }
}
