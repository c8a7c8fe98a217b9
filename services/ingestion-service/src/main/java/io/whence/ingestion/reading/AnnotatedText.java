package io.whence.ingestion.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.whence.model.SectionRole;
import io.whence.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The text of a paper in S2ORC: all of it in one string, its title, headings and paragraphs told by places in it that
 * count code points.
 *
 * @see <a href="https://github.com/allenai/s2orc">S2ORC</a>
 */
final class AnnotatedText {
    private record Piece(int start, int end, String kind) {}

    private AnnotatedText() {}

    static void write(JsonNode content, Manuscript.Writer writer) {
        String text = content.path("text").asText();
        List<Piece> pieces = new ArrayList<>();
        for (String kind : List.of("abstract", "sectionheader", "paragraph")) {
            spans(content.path("annotations").path(kind), kind, pieces);
        }
        pieces.sort(Comparator.comparingInt(Piece::start).thenComparing(piece -> -piece.end()));
        SectionWriter sections = new SectionWriter(writer, SectionRole.OTHER);
        CodePoints points = new CodePoints(text);
        int written = -1;
        for (Piece piece : pieces) {
            boolean inText = piece.start() >= written && piece.end() <= text.codePointCount(0, text.length());
            if (inText && piece.end() > piece.start()) {
                write(piece, points.slice(new Span(piece.start(), piece.end())), sections);
                written = piece.end();
            }
        }
    }

    private static void write(Piece piece, String words, SectionWriter sections) {
        switch (piece.kind()) {
            case "sectionheader" -> sections.heading(words, 1);
            case "abstract" -> {
                sections.role(SectionRole.ABSTRACT);
                sections.paragraph(words);
                sections.role(SectionRole.OTHER);
            }
            default -> sections.paragraph(words);
        }
    }

    /** A list of places, or one written into a string. */
    private static void spans(JsonNode value, String kind, List<Piece> pieces) {
        JsonNode list = value.isTextual() && !value.asText().isBlank() ? JsonFormat.parse(value.asText()) : value;
        list.forEach(span -> pieces.add(
                new Piece(span.path("start").asInt(), span.path("end").asInt(), kind)));
    }
}
