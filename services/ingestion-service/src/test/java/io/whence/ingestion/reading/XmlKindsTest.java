package io.whence.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.model.DocumentMetadata;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** XML of other kinds than JATS. */
class XmlKindsTest {
    private static final String SET =
            "<PubmedArticleSet><PubmedArticle>%s</PubmedArticle><PubmedArticle>%s</PubmedArticle></PubmedArticleSet>";

    @Test
    void eachRecordOfAPubMedFileIsADocumentAlsoWhenCompressed() throws IOException {
        String xml = SET.formatted(record("Salt.", "Salt melts ice.", ""), record("Sand.", "Sand helps grip.", ""));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(xml.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(ReadLines.records("p.xml", xml))
                .containsExactly(List.of("Salt.", "Salt melts ice."), List.of("Sand.", "Sand helps grip."));
        assertThat(ReadLines.all("p.xml.gz", packed.toByteArray())).hasSize(2);
    }

    @Test
    void aRecordWithoutAnArticleDoesNotHinderTheOthers() {
        String xml = SET.formatted(
                record("Salt.", "Salt melts ice.", ""), "<MedlineCitation><PMID>3</PMID></MedlineCitation>");

        assertThat(ReadLines.records("p.xml", xml))
                .containsExactly(List.of("Salt.", "Salt melts ice."), List.of("The MEDLINE record has no <Article>."));
    }

    @Test
    void chaptersOfBooksAreRecordsToo() {
        String chapter =
                "<PubmedArticleSet><PubmedBookArticle><BookDocument><PMID>5</PMID><ArticleTitle>Brine</ArticleTitle>"
                        + "<Abstract><AbstractText>Brine harms fish.</AbstractText></Abstract></BookDocument></PubmedBookArticle>"
                        + "<PubmedArticle>" + record("Salt.", "Salt melts ice.", "")
                        + "</PubmedArticle></PubmedArticleSet>";

        assertThat(ReadLines.records("p.xml", chapter))
                .containsExactly(List.of("Brine", "Brine harms fish."), List.of("Salt.", "Salt melts ice."));
    }

    @Test
    void anEnglishAbstractBesideTheArticleIsReadWhereThereIsNoOther() {
        String other = "<OtherAbstract Language=\"eng\"><AbstractText>Brine harms fish.</AbstractText></OtherAbstract>";

        assertThat(ReadLines.text("p.xml", record("Salt.", "", other))).containsExactly("Salt.", "Brine harms fish.");
    }

    @Test
    void formulasOfAnAbstractAreWords() {
        String text =
                "At <m:math><m:msub><m:mi>H</m:mi>\n <m:mn>2</m:mn></m:msub></m:math> of 3<sup>2</sup> salt melts.";

        assertThat(ReadLines.text("p.xml", record("Salt.", text, ""))).contains("At H2 of 3\u00B2 salt melts.");
    }

    @Test
    void datesInWordsTellTheYearAndCommentsTheRetraction() {
        String comments =
                "<CommentsCorrectionsList><CommentsCorrections RefType=\"RetractionIn\"/></CommentsCorrectionsList>";
        DocumentMetadata metadata = ReadLines.metadata(
                "p.xml",
                record("Salt.", "Salt melts ice.", comments)
                        .replace(
                                "<Article>",
                                "<Article><Journal><JournalIssue><PubDate><MedlineDate>2001 Mar-Apr"
                                        + "</MedlineDate></PubDate></JournalIssue></Journal>"));

        assertThat(metadata.year()).hasValue(2001);
        assertThat(metadata.retracted()).isTrue();
    }

    @Test
    void teiIsReadWithoutItsCitations() {
        assertThat(ReadLines.text(
                        "p.xml",
                        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>Salt</title></titleStmt>"
                                + "</fileDesc><profileDesc><abstract><div><p>Salt melts ice.</p></div></abstract></profileDesc>"
                                + "</teiHeader><text><body><div><head n=\"2\">Results</head><p>Brine harms fish <ref"
                                + " type=\"bibr\">(3)</ref>.</p><figure><head>Fig</head></figure></div></body><back><div"
                                + " type=\"references\"><listBibl/></div></back></text></TEI>"))
                .containsExactly("Salt", "Abstract", "Salt melts ice.", "Results", "Brine harms fish.");
    }

    @Test
    void bioCTellsSectionsByItsInfons() {
        String passage =
                "<passage><infon key=\"section_type\">%s</infon><infon key=\"type\">%s</infon><text>%s</text></passage>";

        assertThat(ReadLines.text(
                        "p.xml",
                        "<collection><document><id>7</id>" + passage.formatted("TITLE", "front", "Salt")
                                + passage.formatted("RESULTS", "title_1", "Findings")
                                + passage.formatted("RESULTS", "paragraph", "Salt melts ice.")
                                + passage.formatted("REF", "ref", "A. Elm. Brine.") + "</document></collection>"))
                .containsExactly("Salt", "Findings", "Salt melts ice.");
    }

    @Test
    void elsevierAndSpringerAreRead() {
        assertThat(
                        ReadLines.text(
                                "p.xml",
                                "<article xmlns=\"http://www.elsevier.com/xml/ja/dtd\"><head><ce:title>Salt</ce:title><ce:abstract>"
                                        + "<ce:section-title>Abstract</ce:section-title><ce:abstract-sec><ce:simple-para>Salt melts ice."
                                        + "</ce:simple-para></ce:abstract-sec></ce:abstract></head><body><ce:sections><ce:section>"
                                        + "<ce:section-title>Results</ce:section-title><ce:para>Brine harms fish <ce:cross-ref"
                                        + " refid=\"bib1\">[1]</ce:cross-ref>.</ce:para></ce:section></ce:sections></body></article>"))
                .containsExactly("Salt", "Abstract", "Salt melts ice.", "Results", "Brine harms fish.");
        assertThat(ReadLines.text(
                        "p.xml",
                        "<Publisher><Journal><Volume><Issue><Article><ArticleInfo><ArticleTitle Language=\"En\">Salt"
                                + "</ArticleTitle></ArticleInfo><ArticleHeader><Abstract Language=\"En\"><Heading>Abstract"
                                + "</Heading><Para>Salt melts ice.</Para></Abstract></ArticleHeader><Body><Section1><Heading>"
                                + "Results</Heading><Para>Brine harms fish [<CitationRef>1</CitationRef>].</Para></Section1>"
                                + "</Body></Article></Issue></Volume></Journal></Publisher>"))
                .containsExactly("Salt", "Abstract", "Salt melts ice.", "Results", "Brine harms fish.");
    }

    @Test
    void recordsOfRepositoriesGiveTitleAndDescription() {
        String dc =
                "<OAI-PMH><ListRecords><record><metadata><oai_dc:dc><dc:title>Salt</dc:title><dc:description>Salt melts"
                        + " ice.</dc:description><dc:date>2011-02-03</dc:date></oai_dc:dc></metadata></record></ListRecords></OAI-PMH>";

        assertThat(ReadLines.text("p.xml", dc)).containsExactly("Salt", "Salt melts ice.");
        assertThat(ReadLines.metadata("p.xml", dc).year()).hasValue(2011);
    }

    @Test
    void xmlOfAnotherKindIsRefusedByItsNameWithWhatIsAccepted() {
        assertThatThrownBy(() -> ReadLines.text("p.xml", "<recipe xmlns=\"urn:food\"><step>Salt it.</step></recipe>"))
                .hasMessageContaining("<recipe> of urn:food")
                .hasMessageContaining("TEI");
    }

    private static String record(String title, String text, String more) {
        return "<MedlineCitation><PMID>9</PMID><Article><ArticleTitle>" + title + "</ArticleTitle>"
                + (text.isEmpty() ? "" : "<Abstract><AbstractText>" + text + "</AbstractText></Abstract>")
                + "</Article>" + more
                + "</MedlineCitation>";
    }
}
