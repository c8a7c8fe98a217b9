package io.whence.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.model.DocumentMetadata;
import io.whence.model.Passage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class XmlFormatTest {
    private static final String JATS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.0//EN" "http://127.0.0.1:9/never-fetched.dtd">
            <article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="research-article">
              <front><article-meta>
                <article-id pub-id-type="pmid">123</article-id>
                <article-id pub-id-type="doi">10.5555/ice</article-id>
                <title-group><article-title>Salt and <italic>ice</italic></article-title></title-group>
                <contrib-group><contrib contrib-type="author"><name><surname>Example</surname>
                  <given-names>Ada</given-names></name></contrib></contrib-group>
                <pub-date pub-type="epub"><year>2019</year></pub-date>
                <permissions><license xlink:href="https://creativecommons.org/licenses/by/4.0/"><p>Free.</p></license>
                </permissions>
                <abstract><sec><title>Background</title><p>Ice is slippery in winter.</p></sec></abstract>
              </article-meta></front>
              <body>
                <sec sec-type="materials|methods"><title>What we did</title>
                  <p>We spread salt <xref ref-type="bibr">[1]</xref> as <xref ref-type="bibr">Sample et al.</xref> did
                    (<xref ref-type="bibr">2</xref>, <xref ref-type="bibr">3</xref>) twice <xref ref-type="bibr">[4]</xref>,
                    <xref ref-type="bibr">[5]</xref>.</p>
                  <table-wrap><table><tr><td>no table here</td></tr></table></table-wrap>
                  <sec><title>Details</title><p>It was sea salt.
                    <list><list-item><p>It was quite coarse.</p></list-item></list></p></sec>
                </sec>
                <sec><title>Results</title><p>Salt melted the ice<disp-formula>x=1 here</disp-formula>.</p>
                  <fig><caption><p>No figure here.</p></caption></fig></sec>
                <sec><title>Discussion</title><p>Salt causes ice to melt.</p></sec>
              </body>
              <back><ref-list><ref><mixed-citation>No reference here.</mixed-citation></ref></ref-list></back>
            </article>
            """;

    @Test
    void jatsKeepsSectionRolesAndLeavesTablesFiguresDisplayedFormulasAndReferencesOut() {
        ReadDocument document = read(JATS);

        assertThat(document.passages(1))
                .extracting(passage -> passage.section().wireName() + ": " + passage.text())
                .containsExactly(
                        "title: Salt and ice",
                        "abstract: Ice is slippery in winter.",
                        "methods: We spread salt as Sample et al. did twice.",
                        "methods: It was sea salt.",
                        "methods: It was quite coarse.",
                        "results: Salt melted the ice.",
                        "discussion: Salt causes ice to melt.");
        assertThat(document.text().value()).doesNotContain("here");
    }

    @Test
    void jatsTellsWhatItIs() {
        DocumentMetadata metadata = read(JATS).metadata().appliedTo(DocumentMetadata.NONE);

        assertThat(metadata.title()).contains("Salt and ice");
        assertThat(metadata.authors()).containsExactly("Ada Example");
        assertThat(metadata.year()).hasValue(2019);
        assertThat(metadata.doi()).contains("10.5555/ice");
        assertThat(metadata.pmid()).contains("123");
        assertThat(metadata.licence()).contains("https://creativecommons.org/licenses/by/4.0/");
    }

    @Test
    void aMedlineRecordGivesTitleAndAbstract() {
        ReadDocument document = read(
                """
                <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>77</PMID><Article>
                <ArticleTitle>Salt and ice.</ArticleTitle>
                <Abstract><AbstractText Label="RESULTS">Salt melts ice<sub>2</sub> quickly.</AbstractText></Abstract>
                <AuthorList><Author><LastName>Example</LastName><ForeName>Ada</ForeName></Author></AuthorList>
                <PublicationTypeList><PublicationType>Retracted Publication</PublicationType></PublicationTypeList>
                </Article></MedlineCitation></PubmedArticle></PubmedArticleSet>
                """);

        assertThat(document.passages(1))
                .extracting(passage -> passage.section().wireName() + ": " + passage.text())
                .containsExactly("title: Salt and ice.", "abstract: Salt melts ice2 quickly.");
        assertThat(document.metadata().pmid()).contains("77");
        assertThat(document.metadata().retracted()).contains(true);
    }

    @Test
    void entitiesThatReadFilesGiveNothing() throws IOException {
        Path secret = Files.writeString(Files.createTempFile("secret", ".txt"), "topsecret");
        String attack = "<!DOCTYPE article [<!ENTITY leak SYSTEM \"" + secret.toUri() + "\">]>"
                + "<article><body><p>Before &leak; after it all.</p></body></article>";

        assertThat(read(attack).text().value()).doesNotContain("topsecret").contains("after it all");
    }

    @Test
    void entitiesThatGrowWithoutBoundAreRefused() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE article [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        String attack = laughs + "]><article><body><p>&a11;</p></body></article>";

        assertThatThrownBy(() -> read(attack)).isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void elementsThatNestWithoutBoundAreRefused() {
        String attack = "<article>" + "<sec>".repeat(50_000) + "</sec>".repeat(50_000) + "</article>";

        assertThatThrownBy(() -> read(attack)).isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void otherOrBrokenXmlIsRefusedWithWhatIsAccepted() {
        assertThatThrownBy(() -> read("<menu><dish>Hello</dish></menu>"))
                .hasMessageContaining("<menu>")
                .hasMessageContaining("JATS");
        assertThatThrownBy(() -> read("<article><p>")).hasMessageContaining("cannot be read");
    }

    @Test
    void realArticlesGiveSectionsAndNoReferences() throws IOException {
        String data = System.getenv("WHENCE_DATA");
        Assumptions.assumeTrue(data != null, "WHENCE_DATA is not set: no real JATS files to read");
        try (var files = Files.list(Path.of(data, "papers", "jats"))) {
            for (Path file : files.toList()) {
                List<Passage> passages = new DocumentReader(4000)
                        .read(SourceFile.named(file.getFileName().toString(), Files.readAllBytes(file)))
                        .passages(1);

                assertThat(passages).as(file.toString()).hasSizeGreaterThan(1);
                assertThat(passages).as(file.toString()).noneMatch(passage -> passage.text()
                        .isBlank());
            }
        }
    }

    private static ReadDocument read(String xml) {
        return new DocumentReader(4000).read(new SourceFile("application/xml", xml.getBytes(StandardCharsets.UTF_8)));
    }
}
