package io.whence.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.NormalizedText;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void everyQuoteAndArgumentStandsWhereItsSpanSays() {
        var paper = Paper.of("Nights", Statement.lowers("night work", "deep sleep"))
                .and(
                        Statement.raises("stress", "blood pressure"),
                        Statement.affects("noise", "mood").denied());

        var readings = paper.readings();

        assertThat(readings).hasSize(2);
        for (var reading : readings) {
            for (var enriched : reading.relations()) {
                var relation = enriched.relation();
                var passage = paper.text().substring(reading.offset());
                assertThat(NormalizedText.slice(passage, relation.sentence().span()))
                        .isEqualTo(relation.sentence().text());
                assertThat(NormalizedText.slice(passage, relation.cause().extent()))
                        .isEqualTo(relation.cause().text());
                assertThat(NormalizedText.slice(passage, relation.effect().extent()))
                        .isEqualTo(relation.effect().text());
            }
        }
    }
}
