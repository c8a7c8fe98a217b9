package io.whence.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Documents of word processors and books. */
class OfficeKindsTest {
    private static final String WORD_TYPES =
            "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    @Test
    void wordDocumentsAreReadAsTheyStandOnceTheirChangesAreAccepted() throws IOException {
        byte[] docx = zip(
                "[Content_Types].xml", WORD_TYPES,
                "word/styles.xml",
                        "<w:styles><w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style><w:style w:styleId=\"berschrift1\">"
                                + "<w:name w:val=\"heading 1\"/></w:style><w:style w:styleId=\"C\"><w:name w:val=\"caption\"/></w:style></w:styles>",
                "word/document.xml",
                        "<w:document><w:body>" + paragraph("T", run("Salt and ice"))
                                + paragraph("berschrift1", run("Results"))
                                + paragraph(
                                        "",
                                        run("Salt ") + "<w:ins>" + run("quickly ")
                                                + "</w:ins><w:del><w:r><w:delText>never </w:delText></w:r>"
                                                + "</w:del>" + run("melts 10") + raised("superscript", "5")
                                                + run(" tons of CO") + raised("subscript", "2")
                                                + "<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:instrText>ADDIN X</w:instrText></w:r>"
                                                + "<m:oMath><m:r><m:t> if x&gt;3</m:t></m:r></m:oMath>" + run("."))
                                + paragraph("C", run("Figure 1. None of this."))
                                + "<w:tbl><w:tr><w:tc>" + paragraph("", run("cell")) + "</w:tc></w:tr></w:tbl>"
                                + paragraph("", run("References")) + paragraph("", run("Elm A. Brine harms fish."))
                                + "</w:body></w:document>");

        assertThat(lines(docx))
                .containsExactly("Salt and ice", "Results", "Salt quickly melts 10\u2075 tons of CO2 if x>3.");
    }

    @Test
    void openDocumentsKeepWhatIsRaised() throws IOException {
        byte[] odt = zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content><office:automatic-styles><style:style style:name=\"T1\"><style:text-properties"
                        + " style:text-position=\"super 58%\"/></style:style></office:automatic-styles><office:body><office:text>"
                        + "<text:p text:style-name=\"Title\">Salt and ice</text:p><text:h text:outline-level=\"1\">Results</text:h>"
                        + "<text:p>Salt<text:s/>melts 10<text:span text:style-name=\"T1\">5</text:span> tons<text:note><text:note-citation>1"
                        + "</text:note-citation><text:note-body><text:p>No.</text:p></text:note-body></text:note>.</text:p>"
                        + "<text:list><text:list-item><text:p>Brine harms fish.</text:p></text:list-item></text:list>"
                        + "<table:table><table:table-row><table:table-cell><text:p>4</text:p></table:table-cell></table:table-row></table:table>"
                        + "</office:text></office:body></office:document-content>");

        assertThat(lines(odt))
                .containsExactly("Salt and ice", "Results", "Salt melts 10\u2075 tons.", "Brine harms fish.");
    }

    @Test
    void chaptersOfABookAreReadInTheOrderOfItsSpine() throws IOException {
        byte[] epub = zip(
                "mimetype", "application/epub+zip",
                "META-INF/container.xml",
                        "<container><rootfiles><rootfile full-path=\"OPS/book.opf\"/></rootfiles></container>",
                "OPS/book.opf",
                        "<package><metadata><dc:title>Salt</dc:title><dc:creator>Ann Elm</dc:creator></metadata><manifest>"
                                + "<item id=\"b\" href=\"two.xhtml\"/><item id=\"a\" href=\"one.xhtml\"/></manifest><spine><itemref idref=\"a\"/>"
                                + "<itemref idref=\"b\"/></spine></package>",
                "OPS/two.xhtml", "<html><body><h1>Two</h1><p>Brine harms fish.</p></body></html>",
                "OPS/one.xhtml", "<html><body><h1>One</h1><p>Salt melts ice.</p></body></html>");

        assertThat(lines(epub)).containsExactly("Salt", "One", "Salt melts ice.", "Two", "Brine harms fish.");
    }

    @Test
    void richTextKeepsWhatIsRaisedAndItsCharacters() {
        String rtf =
                """
                {\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Times;}}{\\info{\\title None}}\\pard Results\\par
                Salt melts 10{\\super 5} tons in M\\'fcnchen \\u8805?3 times{\\footnote No.}.\\par
                {\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt Brine}} harms \\b fish\\b0 .\\par
                \\trowd\\intbl 4\\cell\\row\\pard Sand helps grip.\\par}
                """;

        assertThat(lines(rtf.getBytes(StandardCharsets.US_ASCII)))
                .containsExactly(
                        "Results",
                        "Salt melts 10\u2075 tons in M\u00FCnchen \u22653 times.",
                        "Brine harms fish.",
                        "Sand helps grip.");
    }

    @Test
    void otherArchivesAreRefusedByTheirKind() throws IOException {
        byte[] excel = zip(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        byte[] slides = zip("mimetype", "application/vnd.oasis.opendocument.presentation");

        assertThatThrownBy(() -> lines(excel)).hasMessageContaining("Excel").hasMessageContaining("CSV");
        assertThatThrownBy(() -> lines(slides)).hasMessageContaining("presentation");
        assertThatThrownBy(() -> lines(zip("a.txt", "Salt melts ice."))).hasMessageContaining("./whence ingest");
    }

    private static String paragraph(String style, String runs) {
        String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
        return "<w:p>" + properties + runs + "</w:p>";
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String raised(String place, String words) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"" + place + "\"/></w:rPr><w:t>" + words + "</w:t></w:r>";
    }

    private static List<String> lines(byte[] file) {
        return new DocumentReader(4000)
                .read(new SourceFile("", file))
                .text()
                .value()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
