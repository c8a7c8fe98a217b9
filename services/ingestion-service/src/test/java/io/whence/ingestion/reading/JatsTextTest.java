package io.whence.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the words of a JATS article. */
class JatsTextTest {
    @Test
    void listsQuotationsAndBoxesInsideOfAParagraphStandInTheirOrder() {
        assertThat(body("<p>We saw two things:<list><list-item><label>1</label><p>Salt melts ice.</p></list-item>"
                        + "</list> Both held. One said: <disp-quote><p>Rust eats cars.</p><attrib>A driver</attrib>"
                        + "</disp-quote>So it was.<boxed-text><p>Sand helps grip.</p></boxed-text>It was tried.</p>"))
                .containsExactly(
                        "We saw two things:",
                        "Salt melts ice.",
                        "Both held. One said:",
                        "Rust eats cars.",
                        "So it was.",
                        "Sand helps grip.",
                        "It was tried.");
    }

    @Test
    void formulasInsideOfASentenceAreWords() {
        assertThat(body("<p>More <inline-formula><mml:math><mml:msub><mml:mi>SO</mml:mi><mml:mn>2</mml:mn></mml:msub>"
                        + "</mml:math></inline-formula> harms trees when <inline-formula><mml:math><mml:mi>d</mml:mi>"
                        + "<mml:mo>&lt;</mml:mo><mml:mn>5</mml:mn></mml:math></inline-formula>, and IL-<inline-formula>"
                        + "<alternatives><tex-math>$\\beta$</tex-math></alternatives></inline-formula> rises by <x:math>"
                        + "<x:semantics><x:msup><x:mn>10</x:mn><x:mn>3</x:mn></x:msup><x:annotation>10^3</x:annotation>"
                        + "</x:semantics></x:math>.</p>"))
                .containsExactly("More SO2 harms trees when d < 5, and IL-\u03B2 rises by 10\u00B3.");
    }

    @Test
    void citationsLeaveASentence() {
        assertThat(body("<p>Salt melts ice [" + cite("1") + ", " + cite("2") + " and " + cite("3")
                        + "; for a review see "
                        + cite("4") + ", pp. 3-5]. Rust follows (Ash and Oak, " + cite("1999") + "; " + cite("2003a")
                        + "). As in " + cite("[7]") + ", cars rot. According to Ref. " + cite("8")
                        + " they do. [" + cite("9") + "] reports it too (Elm et al., " + cite("5")
                        + "). It ends<sup>" + cite("5") + "\u2013" + cite("6") + ")</sup>.</p>"))
                .containsExactly("Salt melts ice. Rust follows (Ash and Oak, 1999; 2003a). As in [7], cars rot."
                        + " According to Ref. 8 they do. [9] reports it too (Elm et al.). It ends.");
    }

    @Test
    void whatIsRaisedOrLoweredKeepsItsMeaning() {
        assertThat(
                        body(
                                "<p>At 3 \u00D7 10<sup>5</sup> cells mL<sup>\u22121</sup>, Ca<sup>2+</sup> and CO<sub>2</sub> rose in"
                                        + " the 2<sup>nd</sup> week<sup>*</sup> by 10<sup>0.5</sup>, as others saw<sup>3,4</sup>.</p>"))
                .containsExactly(
                        "At 3 \u00D7 10\u2075 cells mL\u207B\u00B9, Ca\u00B2\u207A and CO2 rose in the 2nd week by 10^0.5, as others saw.");
    }

    @Test
    void marksOfFootnotesLeaveNothing() {
        assertThat(body(
                        "<p>Road salt<xref ref-type=\"fn\" rid=\"f1\"><sup>a</sup></xref> melts ice<xref ref-type=\"fn\""
                                + " rid=\"f2\">2</xref><fn><p>No note.</p></fn>.</p>"))
                .containsExactly("Road salt melts ice.");
    }

    @Test
    void breaksAndTablesPartWordsAndNotSentences() {
        assertThat(body("<p>Road salt<break/>melts ice<table-wrap><table><tr><td>4</td></tr></table></table-wrap>in all"
                        + " towns<fig><caption><p>None.</p></caption></fig>.</p>"))
                .containsExactly("Road salt melts ice in all towns.");
    }

    @Test
    void definitionsAndSpeechesAreRead() {
        assertThat(body("<def-list><def-item><term>Brine</term><def><p>It melts ice.</p></def></def-item></def-list>"
                        + "<speech><speaker>Driver 2</speaker><p>Rust eats my car.</p></speech>"))
                .containsExactly("Brine", "It melts ice.", "Rust eats my car.");
    }

    @Test
    void taxonTreatmentsAreRead() {
        assertThat(body("<t:taxon-treatment><t:treatment-sec><title>Diet</title><p>The moth's grubs cause galls.</p>"
                        + "</t:treatment-sec></t:taxon-treatment>"))
                .containsExactly("Diet", "The moth's grubs cause galls.");
    }

    @Test
    void appendicesAndSectionsOfTheBackAreReadButNotFunding() {
        assertThat(lines("<body><p>Salt melts ice.</p></body><back><ack><p>Thanks to all.</p></ack><sec><title>Caveats"
                        + "</title><p>Frost may return.</p></sec><sec><title>Funding</title><p>None was given.</p></sec>"
                        + "<app-group><app><title>Appendix B</title><p>Brine harms fish.</p></app></app-group></back>"))
                .containsExactly(
                        "Salt and ice",
                        "Salt melts ice.",
                        "Caveats",
                        "Frost may return.",
                        "Appendix B",
                        "Brine harms fish.");
    }

    @Test
    void anAbstractHasOneHeadingAndMayHaveNoParagraphs() {
        assertThat(ReadLines.text(
                        "a.xml", article("", "<abstract><title>Summary</title>Salt melts ice.</abstract>", "")))
                .containsExactly("Salt and ice", "Summary", "Salt melts ice.");
        assertThat(ReadLines.text("a.xml", article("", "<abstract><p>Salt melts ice.</p></abstract>", "")))
                .containsExactly("Salt and ice", "Abstract", "Salt melts ice.");
    }

    @Test
    void aSubtitleBelongsToTheTitle() {
        String xml = article("", "", "<body><p>Salt melts ice.</p></body>")
                .replace("</article-title>", "</article-title><subtitle>why roads rust</subtitle>");

        assertThat(ReadLines.metadata("a.xml", xml).title()).contains("Salt and ice: why roads rust");
    }

    @Test
    void ofAnArticleInAnotherLanguageItsEnglishPartIsRead() {
        String spanish = "<body><p>La sal funde el hielo.</p></body>";
        String translated = "<abstract><p>La sal.</p></abstract><trans-abstract xml:lang=\"en\"><title>Abstract</title>"
                + "<p>Salt melts ice.</p></trans-abstract>";
        String sub = spanish + "<sub-article article-type=\"translation\" xml:lang=\"en\"><front-stub><title-group>"
                + "<article-title>Salt on roads</article-title></title-group></front-stub><body><p>Brine harms fish.</p>"
                + "</body></sub-article>";

        assertThat(ReadLines.text("a.xml", article("xml:lang=\"es\"", translated, spanish)))
                .containsExactly("Salt and ice", "Abstract", "Salt melts ice.");
        assertThat(ReadLines.text("a.xml", article("xml:lang=\"es\"", "", sub)))
                .containsExactly("Salt on roads", "Brine harms fish.");
    }

    @Test
    void articlesInASetOrARecordAreDocumentsWithAnyPrefix() {
        String one = article("", "", "<body><p>Salt melts ice.</p></body>");
        String set = "<pmc-articleset>" + one + one.replace("melts", "dents") + "</pmc-articleset>";
        String harvested = "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><GetRecord><record><metadata>" + one
                + "</metadata></record></GetRecord></OAI-PMH>";
        String prefixed = one.replaceAll("<(/?)(?=[a-z])", "<$1j:").replace("<j:article ", "<j:article xmlns:j=\"x\" ");

        assertThat(ReadLines.records("a.xml", set))
                .containsExactly(
                        List.of("Salt and ice", "Salt melts ice."), List.of("Salt and ice", "Salt dents ice."));
        assertThat(ReadLines.text("a.xml", harvested)).containsExactly("Salt and ice", "Salt melts ice.");
        assertThat(ReadLines.text("a.xml", prefixed)).containsExactly("Salt and ice", "Salt melts ice.");
    }

    @Test
    void charactersThatADtdNamesAreKnownWithoutIt() {
        String doctype = "<!DOCTYPE article PUBLIC \"-//NLM//DTD Journal Publishing DTD v2.3//EN\" \"journal.dtd\">";

        assertThat(ReadLines.text(
                        "a.xml",
                        doctype + article("", "", "<body><p>&alpha;&agr;&nbsp;&le;&thinsp;3 harms.</p></body>")))
                .anyMatch(line -> line.matches("\u03B1\u03B1.\u2264.3 harms\\."));
        assertThatThrownBy(() -> ReadLines.text("a.xml", doctype + article("", "", "<body><p>&house;</p></body>")))
                .hasMessageContaining("&house;");
    }

    @Test
    void aNoticeOfRetractionIsMarked() {
        String notice = article("article-type=\"retraction\"", "", "<body><p>It was withdrawn today.</p></body>");

        assertThat(ReadLines.metadata("a.xml", notice).retracted()).isTrue();
    }

    private static List<String> body(String blocks) {
        List<String> lines = lines("<body><sec><title>Results</title>" + blocks + "</sec></body>");
        return lines.subList(2, lines.size());
    }

    private static List<String> lines(String parts) {
        return ReadLines.text("a.xml", article("", "", parts));
    }

    private static String cite(String words) {
        return "<xref ref-type=\"bibr\" rid=\"r\">" + words + "</xref>";
    }

    private static String article(String attributes, String abstracts, String parts) {
        return "<article " + attributes
                + "><front><article-meta><title-group><article-title>Salt and ice</article-title>" + "</title-group>"
                + abstracts + "</article-meta></front>" + parts + "</article>";
    }
}
