package io.whence.evaluation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.Sign;
import io.whence.model.StatementKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StackEvidenceTest {
    @Test
    void evidenceOfThePapersComesWithTheLabelsOfItsConcepts() throws IOException {
        List<String> export = List.of(
                "{\"type\":\"concept\",\"id\":\"c1\",\"key\":\"oat\",\"label\":\"oat bran\",\"links\":[]}",
                "{\"type\":\"document\",\"id\":\"d1\",\"title\":\"Oats\"}",
                evidence("e1", "d1"),
                evidence("e2", "of another paper"));

        Map<String, List<Evidence>> found = StackEvidence.read(export.iterator(), Map.of("d1", "P1"));

        assertThat(found).containsOnlyKeys("P1");
        Evidence evidence = found.getOrDefault("P1", List.of()).get(0);
        assertThat(evidence.id()).isEqualTo("e1");
        assertThat(evidence.cause()).isEqualTo(new Evidence.Argument("group A", "oat bran"));
        assertThat(evidence.effect()).isEqualTo(new Evidence.Argument("lipids", "lipids"));
        assertThat(evidence.said().sign()).isEqualTo(Sign.NEGATIVE);
        assertThat(evidence.said().statement()).isEqualTo(StatementKind.CITED);
    }

    private static String evidence(String id, String document) {
        return "{\"type\":\"evidence\",\"id\":\"" + id
                + "\",\"cause\":\"c1\",\"causeText\":\"group A\",\"confidence\":0.8,"
                + "\"document\":\"" + document + "\",\"effect\":\"c2\",\"effectText\":\"lipids\",\"hedged\":false,"
                + "\"quote\":\"Lipids fell in group A.\",\"section\":\"results\",\"sign\":\"negative\","
                + "\"stance\":\"supports\",\"statement\":\"cited\",\"strength\":\"direct\"}";
    }
}
