package io.whence.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.model.DocumentMetadata;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exports of reference managers, tables and JSON: each record is a document. */
class RecordKindsTest {
    @Test
    void risAndEndNote() {
        String ris =
                """
                TY  - JOUR
                TI  - Salt
                AU  - Elm, A.
                PY  - 2001/05
                DO  - https://doi.org/10.5555/salt
                AB  - Salt melts
                ice fast.
                ER  -

                TY  - JOUR
                T1  - Brine
                N2  - Brine harms fish.
                ER  -
                """;

        assertThat(ReadLines.records("a.ris", ris))
                .containsExactly(List.of("Salt", "Salt melts ice fast."), List.of("Brine", "Brine harms fish."));
        assertThat(ReadLines.all("a.txt", ris.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .get(0)
                        .orThrow()
                        .metadata()
                        .doi())
                .contains("10.5555/salt");
        assertThat(ReadLines.passages("a.enw", "%0 Journal Article\n%T Salt\n%A Elm, A.\n%X Salt melts ice.\n"))
                .containsExactly("Salt", "Salt melts ice.");
    }

    @Test
    void nbib() {
        String nbib =
                "PMID- 4\nTI  - Salt and\n      ice.\nAB  - Salt melts\n      ice.\nDP  - 1999 May\nFAU - Elm, Ann\nAID - 10.5555/x [doi]\n";
        DocumentMetadata metadata = ReadLines.metadata("a.nbib", nbib);

        assertThat(ReadLines.passages("a.nbib", nbib)).containsExactly("Salt and ice.", "Salt melts ice.");
        assertThat(metadata.year()).hasValue(1999);
        assertThat(metadata.doi()).contains("10.5555/x");
    }

    @Test
    void bibtexWithLatexInItAndAnEntryThatIsBroken() {
        String bib =
                "% mine\n@string{j = \"J. Ice\"}\n@article{k1, title = {Salt and {Ice}}, author = {M{\\\"u}ller, A. and Elm, B.},"
                        + " journal = j, year = 2004, abstract = \"Salt melts $\\alpha$-ice \\& snow.\"}\n@book{k2, title = {Never ends";

        assertThat(ReadLines.records("a.bib", bib).get(0))
                .containsExactly("Salt and Ice", "Salt melts \u03B1-ice & snow.");
        assertThat(ReadLines.records("a.bib", bib).get(1).get(0)).contains("does not end");
        assertThat(ReadLines.all("a.bib", bib.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .get(0)
                        .orThrow()
                        .metadata()
                        .authors())
                .containsExactly("M\u00FCller, A.", "Elm, B.");
    }

    @Test
    void tablesWithAnyDelimiterTellWhatTheyDoNotKeep() {
        assertThat(ReadLines.records(
                        "a.csv",
                        "PMID;Title;Abstract\n1;Salt;\"Salt melts ice;\nit does so fast.\"\n2;Sand;Sand helps grip.\n"))
                .containsExactly(
                        List.of("Salt", "Salt melts ice;", "it does so fast."), List.of("Sand", "Sand helps grip."));
        assertThat(ReadLines.one("a.tsv", "title\tabstract\tmood\nSalt\tSalt melts ice.\tgood\n")
                        .ignored())
                .containsExactly("mood");
        assertThatThrownBy(() -> ReadLines.one("a.csv", "x,y\n1,2\n")).hasMessageContaining("x, y");
    }

    @Test
    void jsonWithOtherNamesOrAnAbstractBesideTheText() {
        assertThat(ReadLines.passages(
                        "a.json",
                        "{\"title\":\"Salt\",\"sections\":[{\"title\":\"Results\",\"content\":\"Salt melts ice.\"},"
                                + "{\"heading\":\"Discussion\",\"paragraphs\":[\"Brine harms fish.\"]}]}"))
                .containsExactly("Salt melts ice.", "Brine harms fish.");
        String both =
                "{\"title\":\"Salt\",\"abstract\":\"Salt melts ice.\",\"text\":\"Brine harms fish.\",\"year\":2004,"
                        + "\"doi\":\"10.5555/s\",\"mood\":\"good\"}";
        assertThat(ReadLines.passages("a.json", both)).containsExactly("Salt melts ice.", "Brine harms fish.");
        assertThat(ReadLines.metadata("a.json", both).year()).hasValue(2004);
        assertThat(ReadLines.one("a.json", both).ignored()).containsExactly("mood");
    }

    @Test
    void noTextOfAnUnknownFieldIsLost() {
        assertThatThrownBy(() -> ReadLines.one(
                        "a.json",
                        "{\"text\":\"Salt melts ice.\",\"verdict\":\"It is well known that brine harms most fish.\"}"))
                .hasMessageContaining("'verdict'");
        assertThatThrownBy(
                        () -> ReadLines.one(
                                "a.json",
                                "{\"sections\":[{\"text\":\"Salt melts.\",\"verdict\":\"It is well known that brine harms fish.\"}]}"))
                .hasMessageContaining("sections[0].verdict");
    }

    @Test
    void htmlInJsonIsReadAsHtml() {
        assertThat(ReadLines.passages(
                        "a.json", "{\"text\":\"<p>Salt <i>melts</i> ice.</p><p>CO<sub>2</sub> warms the air.</p>\"}"))
                .containsExactly("Salt melts ice.", "CO2 warms the air.");
    }

    @Test
    void linesOfJsonAreDocumentsAndOneThatIsBrokenIsTold() {
        assertThat(
                        ReadLines.records(
                                "a.jsonl",
                                "{\"title\":\"Salt\",\"abstract\":\"Salt melts ice.\"}\n{broken\n\n{\"text\":\"Brine harms fish.\"}\n"))
                .hasSize(3)
                .contains(List.of("Salt", "Salt melts ice."), List.of("Brine harms fish."))
                .anyMatch(lines -> lines.get(0).contains("broken"));
    }

    @Test
    void shapesOfKnownSources() {
        String cord =
                "{\"paper_id\":\"p\",\"metadata\":{\"title\":\"Salt\",\"authors\":[{\"first\":\"A.\",\"last\":\"Elm\"}]},"
                        + "\"abstract\":[{\"text\":\"Salt melts ice.\",\"section\":\"Abstract\"}],\"body_text\":[{\"text\":\"Brine harms"
                        + " fish.\",\"section\":\"Results\",\"cite_spans\":[]}]}";
        String alex =
                "{\"results\":[{\"display_name\":\"Salt\",\"publication_year\":2003,\"abstract_inverted_index\":{\"ice.\":[2],"
                        + "\"Salt\":[0],\"melts\":[1]},\"authorships\":[{\"author\":{\"display_name\":\"A. Elm\"}}]}]}";
        String crossref =
                "{\"message\":{\"title\":[\"Salt\"],\"abstract\":\"<jats:p>Salt melts ice.</jats:p>\",\"DOI\":\"10.5555/s\","
                        + "\"issued\":{\"date-parts\":[[2009,1]]},\"author\":[{\"given\":\"A.\",\"family\":\"Elm\"}]}}";
        String europe =
                "{\"resultList\":{\"result\":[{\"title\":\"Salt\",\"abstractText\":\"<h4>Background</h4>Salt melts ice.\","
                        + "\"authorString\":\"Elm A, Oak B.\",\"pubYear\":\"2005\"}]}}";
        String s2orc =
                "{\"corpusid\":1,\"title\":\"Salt\",\"content\":{\"text\":\"Results Salt melts ice.\",\"annotations\":"
                        + "{\"sectionheader\":\"[{\\\"start\\\":0,\\\"end\\\":7}]\",\"paragraph\":[{\"start\":8,\"end\":23}]}}}";
        String bioc =
                "[{\"documents\":[{\"id\":\"1\",\"passages\":[{\"infons\":{\"type\":\"abstract\"},\"text\":\"Salt melts ice.\"}]}]}]";

        assertThat(ReadLines.passages("a.json", cord)).containsExactly("Salt", "Salt melts ice.", "Brine harms fish.");
        assertThat(ReadLines.passages("a.json", alex)).containsExactly("Salt", "Salt melts ice.");
        assertThat(ReadLines.passages("a.json", crossref)).containsExactly("Salt", "Salt melts ice.");
        assertThat(ReadLines.passages("a.json", europe)).containsExactly("Salt", "Salt melts ice.");
        assertThat(ReadLines.passages("a.json", s2orc)).containsExactly("Salt", "Salt melts ice.");
        assertThat(ReadLines.passages("a.json", bioc)).containsExactly("Salt melts ice.");
        assertThat(ReadLines.metadata("a.json", alex).year()).hasValue(2003);
        assertThat(ReadLines.metadata("a.json", crossref).year()).hasValue(2009);
        for (String shape : List.of(cord, alex, crossref)) {
            assertThat(ReadLines.metadata("a.json", shape).authors()).containsExactly("A. Elm");
        }
        assertThat(ReadLines.metadata("a.json", europe).authors()).containsExactly("Elm A", "Oak B");
    }

    @Test
    void messagesNameNoClass() {
        for (String bad : List.of("{", "[1]", "7", "{\"year\":\"soon\",\"text\":\"a\"}", "{\"text\":{\"a\":1}}")) {
            assertThatThrownBy(() -> ReadLines.one("a.json", bad))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageNotContainingAny("java", "jackson", "io.whence", "JsonNode");
        }
    }
}
