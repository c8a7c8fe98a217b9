package io.whence.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** PDFs as journals set them, made here. */
class PdfFormatTest {
    private static final PDType1Font PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDType1Font BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final float LEFT = 60;
    private static final float RIGHT = 310;

    @Test
    void twoColumnsAreReadOneAfterTheOtherWithoutWhatBelongsToThePages() throws IOException {
        byte[] pdf = pdf(document -> {
            Page one = new Page(document);
            one.line(LEFT, 780, 8, PLAIN, "Journal of Roads 3 (2011) 1-9");
            one.line(LEFT, 740, 18, BOLD, "Road salt and the trees of a town");
            one.line(LEFT, 715, 10, PLAIN, "A. Elm and B. Oak, University of Nowhere");
            one.line(LEFT, 690, 12, BOLD, "Abstract");
            one.lines(
                    LEFT,
                    670,
                    "Road salt harms the trees that stand beside the streets of a",
                    "town, and it does so in every winter that we looked at.");
            one.line(LEFT, 620, 12, BOLD, "1 Introduction");
            one.lines(
                    LEFT,
                    600,
                    "Salt melts the ice on roads and",
                    "side walks. It then runs into the",
                    "ground, where it slows the up-",
                    "take of water by roots. Water is",
                    "what trees need most in spring,",
                    "so that the trees beside the");
            one.lines(
                    RIGHT,
                    620,
                    "streets grow more slowly than",
                    "others. We asked whether less",
                    "salt makes them grow better in",
                    "the years that follow. Sand was",
                    "used in its place on one half of",
                    "the streets of the whole town.");
            one.line(RIGHT, 480, 8, PLAIN, "Figure 1. The trees that were looked at in both halves.");
            one.line(300, 30, 8, PLAIN, "1");
            Page two = new Page(document);
            two.line(LEFT, 780, 8, PLAIN, "Journal of Roads 3 (2011) 1-9");
            two.line(LEFT, 740, 12, BOLD, "2 Results");
            two.lines(
                    LEFT,
                    720,
                    "Trees grew faster where sand was used, which shows that",
                    "the salt had slowed them down before that winter.");
            two.line(LEFT, 660, 12, BOLD, "References");
            two.lines(LEFT, 640, "[1] C. Ash. Brine harms fish in lakes and rivers. 1999.");
            two.line(300, 30, 8, PLAIN, "2");
        });

        ReadDocument document = read(pdf);

        assertThat(document.passages(1))
                .extracting(passage -> passage.section().wireName() + ": " + passage.text())
                .containsExactly(
                        "title: Road salt and the trees of a town",
                        "abstract: Road salt harms the trees that stand beside the streets of a town, and it does so in every"
                                + " winter that we looked at.",
                        "introduction: Salt melts the ice on roads and side walks. It then runs into the ground, where it slows"
                                + " the uptake of water by roots. Water is what trees need most in spring, so that the trees"
                                + " beside the streets grow more slowly than others. We asked whether less salt makes them"
                                + " grow better in the years that follow. Sand was used in its place on one half of the"
                                + " streets of the whole town.",
                        "results: Trees grew faster where sand was used, which shows that the salt had slowed them down before"
                                + " that winter.");
    }

    @Test
    void aScanWithoutTextIsSaidToBeOne() throws IOException {
        byte[] pdf = pdf(Page::new);

        assertThatThrownBy(() -> read(pdf)).hasMessageContaining("scan").hasMessageContaining("1 pages");
    }

    @Test
    void brokenAndProtectedFilesAreRefusedWithWhatToDo() throws IOException {
        byte[] locked = pdf(document -> {
            new Page(document).lines(LEFT, 700, "Salt melts ice.");
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });

        assertThatThrownBy(() -> read(locked)).hasMessageContaining("password");
        assertThatThrownBy(() -> read("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("broken");
    }

    @Test
    void realPapersGiveTheirSections() throws IOException {
        String data = System.getenv("WHENCE_DATA");
        Assumptions.assumeTrue(data != null, "WHENCE_DATA is not set: no real PDFs to read");
        try (var files = Files.list(Path.of(data, "papers", "pdf"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".pdf")).toList()) {
                assertThat(read(Files.readAllBytes(file)).passages(1))
                        .as(file.toString())
                        .isNotEmpty();
            }
        }
    }

    private static ReadDocument read(byte[] pdf) {
        return new DocumentReader(4000).read(new SourceFile("", pdf));
    }

    private interface Content {
        void write(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            content.write(document);
            document.save(out);
        }
        return out.toByteArray();
    }

    /** A page that lines are written on; places in points from the lower left corner. */
    private static final class Page {
        private final PDDocument document;
        private final PDPage page = new PDPage(PDRectangle.A4);

        Page(PDDocument document) {
            this.document = document;
            document.addPage(page);
        }

        void line(float x, float y, float size, PDType1Font font, String text) throws IOException {
            try (PDPageContentStream stream =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                stream.beginText();
                stream.setFont(font, size);
                stream.newLineAtOffset(x, y);
                stream.showText(text);
                stream.endText();
            }
        }

        void lines(float x, float y, String... lines) throws IOException {
            for (String line : List.of(lines)) {
                line(x, y, 10, PLAIN, line);
                y -= 12;
            }
        }
    }
}
