package io.whence.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {

    @Test
    void aSetOfPubMedIsCutIntoSetsOfItsRecords() throws IOException {
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE PubmedArticleSet>\n<PubmedArticleSet>\n");
        for (int i = 1; i <= 101; i++) {
            xml.append("<PubmedArticle><PMID>" + i
                    + "</PMID><PubmedData>\u00E9 a &lt; b</PubmedData>\n</PubmedArticle>\n");
        }
        xml.append(
                "<PubmedBookArticle>the last</PubmedBookArticle><DeleteCitation><PMID>7</PMID></DeleteCitation></PubmedArticleSet>");

        List<Batch> batches = batches("p.xml", "application/xml", xml.toString());

        assertThat(batches).extracting(Batch::first, Batch::records).containsExactly(tuple(1L, 100), tuple(101L, 2));
        assertThat(text(batches.get(1)))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><PubmedArticleSet><PubmedArticle><PMID>101</PMID>"
                        + "<PubmedData>\u00E9 a &lt; b</PubmedData>\n</PubmedArticle><PubmedBookArticle>the last"
                        + "</PubmedBookArticle></PubmedArticleSet>");
        assertThat(batches.get(1).place("record#2")).isEqualTo("p.xml, record 102");
    }

    @Test
    void linesOfJsonGoInBatchesThatKnowTheirPlace() throws IOException {
        List<Batch> batches =
                batches("c.jsonl", "application/x-ndjson", "{\"text\":\"a\"}\n".repeat(100) + "{\"text\":\"last\"}");

        assertThat(batches).hasSize(2);
        assertThat(text(batches.get(1))).isEqualTo("{\"text\":\"last\"}\n");
        assertThat(batches.get(1).place("line 1")).isEqualTo("c.jsonl, line 101");
    }

    @Test
    void exportsOfReferenceManagersAreCutBetweenRecords() throws IOException {
        String record = "TY  - JOUR\nTI  - Salt\nER  - \n\n";

        List<Batch> batches = batches("r.ris", "application/x-research-info-systems", record.repeat(150));

        assertThat(batches).extracting(Batch::records).containsExactly(100, 50);
        assertThat(text(batches.get(1))).startsWith("TY  - JOUR").endsWith("ER  - \n\n");
    }

    @Test
    void otherFilesGoAsAWhole() throws IOException {
        List<Batch> batches = batches("a.txt", "text/plain", "Salt melts ice.");

        assertThat(batches).hasSize(1);
        assertThat(batches.get(0).place("record#2")).isEqualTo("a.txt, record 2");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static String text(Batch batch) {
        return new String(batch.content(), StandardCharsets.UTF_8);
    }

    private static List<Batch> batches(String name, String type, String content) throws IOException {
        Collected sink = new Collected();
        new Records(name, type, sink)
                .read(new BufferedInputStream(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
        return sink.batches;
    }
}
