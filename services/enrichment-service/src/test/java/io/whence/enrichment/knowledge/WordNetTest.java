package io.whence.enrichment.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.BackgroundEdge;
import io.whence.model.KnowledgeLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordNetTest {
    private static final WordNet WORDNET = WordNet.load();

    @ParameterizedTest
    @CsvSource({
        "lung cancer, 14274799-n",
        "parkinson disease, 14117832-n",
        "hypertension, 14126992-n",
        "sleep, 14048353-n"
    })
    void aConceptIsLinkedWhereTheSenseIsSure(String key, String synset) {
        assertThat(WORDNET.links(key))
                .extracting(KnowledgeLink::target)
                .containsExactly("http://wordnet-rdf.princeton.edu/id/" + synset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stress",
                "depression",
                "te",
                "altering",
                "peter",
                "short",
                "see",
                "lung cancer stress",
                " ",
                "\u0000"
            })
    void whereTheSenseIsUnsureThereIsNoLink(String key) {
        assertThat(WORDNET.links(key)).isEmpty();
    }

    @Test
    void kindsAreEdges() {
        assertThat(WORDNET.between("lung cancer", "carcinoma"))
                .extracting(BackgroundEdge::relation)
                .containsExactly("IsA");
        assertThat(WORDNET.edges("lung cancer", 10)).isNotEmpty();
    }

    @Test
    void whatVerbsCauseAndEntailHoldsBetweenTheirNouns() {
        assertThat(WORDNET.between("waking up", "sleep"))
                .extracting(BackgroundEdge::relation)
                .contains("Entails");
    }

    @ParameterizedTest
    @CsvSource({
        "diseases, disease",
        "diabetes, diabetes",
        "bias, bias",
        "statins, statin",
        "virus, virus",
        "as, as",
        "b's, b's"
    })
    void onlyPluralsAreMadeSingular(String noun, String singular) {
        assertThat(WORDNET.singular(noun)).isEqualTo(singular);
    }
}
