package io.whence.enrichment.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.enrichment.knowledge.WordNet;
import io.whence.model.Sign;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractedNamesTest {
    private static final ConceptNormalizer NORMALIZER = new ConceptNormalizer(WordNet.load()::singular);

    @ParameterizedTest
    @CsvSource({
        "COVID-19, covid-19, COVID-19, POSITIVE",
        "IL-6 levels, il-6, IL-6, POSITIVE",
        "GLP-1 agonists, glp-1 agonist, GLP-1 agonists, POSITIVE",
        "PD-1 blockade, pd-1, PD-1, NEGATIVE",
        "New Zealand, new zealand, New Zealand, POSITIVE",
        "type 2 diabetes, type 2 diabetes, type 2 diabetes, POSITIVE",
        "no increase in recovery times, recovery time, recovery times, NEGATIVE",
        "the lower average yields of maize [12], average maize yield, average yields of maize, NEGATIVE",
    })
    void whatTheExtractionSendsIsNamedAsTheTextNamesIt(String text, String key, String label, Sign direction) {
        Denotation denotation = NORMALIZER.normalize(Extracted.argument(text), Map.of());

        assertThat(ConceptNormalizerTest.key(denotation)).isEqualTo(key);
        assertThat(denotation.fold(Denotation.Named::label, nothing -> "")).isEqualTo(label);
        assertThat(denotation.fold(Denotation.Named::direction, nothing -> Sign.UNKNOWN))
                .isEqualTo(direction);
    }
}
