package io.whence.enrichment.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptUriTest {
    @ParameterizedTest
    @CsvSource({
        "Lung Cancer, /c/en/lung_cancer",
        "the lung cancer, /c/en/lung_cancer",
        "to smoke, /c/en/smoke",
        "an x-ray, /c/en/x_ray",
        "Alzheimer's disease, /c/en/alzheimer's_disease",
        "the, /c/en/the",
        "Ünïcode, /c/en/ünïcode",
    })
    void aPhraseIsNamedAsConceptNetNamesIt(String phrase, String uri) {
        assertThat(ConceptUri.ofPhrase(phrase)).isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource({"/c/en/stress, /c/en/stress", "/c/en/stress/n/wn/state, /c/en/stress", "/c/de/stress/n, /c/de/stress"})
    void aNodeIsTheWordWithoutItsSense(String uri, String node) {
        assertThat(ConceptUri.withoutSense(uri)).contains(node);
    }

    @ParameterizedTest
    @CsvSource({"/c/en/", "/c/en", "/r/Causes", "x", "/c//stress"})
    void whatIsNoNodeIsNone(String uri) {
        assertThat(ConceptUri.withoutSense(uri)).isEmpty();
    }

    @Test
    void charactersThatNoIriMayHoldAreEncoded() {
        assertThat(ConceptUri.iri("/c/en/a\"<b>[c]|d^`{e}%\\"))
                .isEqualTo("http://conceptnet.io/c/en/a%22%3Cb%3E%5Bc%5D%7Cd%5E%60%7Be%7D%25%5C");
    }
}
