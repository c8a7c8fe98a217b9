package io.whence.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whence.model.AlternativeReading;
import io.whence.model.AlternativeReason;
import io.whence.model.Relation;
import io.whence.nlp.pattern.PatternExtractor;
import org.junit.jupiter.api.Test;

class ConfidentExtractorTest {
    private static final String TEXT = "The streets were flooded because of heavy rain. Smoking may lead to cancer.";
    private static final CausalExtractor ALL = new PatternExtractor(SharedParser.PARSER, Budget.DEFAULT);

    @Test
    void relationsUnderTheLeastConfidenceStandBesideTheOthers() {
        Extraction all = ALL.extract(TEXT);
        double least =
                all.relations().stream().mapToDouble(Relation::confidence).max().orElseThrow();

        Extraction some = new ConfidentExtractor(ALL, least).extract(TEXT);

        assertThat(all.relations()).hasSize(2);
        assertThat(some.relations()).containsExactly(all.relations().get(0));
        assertThat(some.alternatives())
                .containsExactly(
                        new AlternativeReading(all.relations().get(1), ALL.id(), AlternativeReason.LOW_CONFIDENCE));
    }

    @Test
    void whatIsSaidOfTheTextStays() {
        Extraction none = new ConfidentExtractor(ALL, 1).extract(TEXT);

        assertThat(none.relations()).isEmpty();
        assertThat(none.causal()).isTrue();
    }

    @Test
    void aConfidenceIsAProbability() {
        assertThatThrownBy(() -> new ConfidentExtractor(ALL, 37)).hasMessageContaining("0 to 1");
    }
}
