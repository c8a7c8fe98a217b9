package io.whence.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.Concept;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MergedConceptTest {
    @Test
    void theLabelIsTheCommonestWordingWhateverTheOrder() {
        List<Concept> mentions =
                new ArrayList<>(mentions("growth of tumours", "tumour growth", "Tumour growth", "tumour growth"));

        String label = MergedConcept.of(mentions).label();
        Collections.reverse(mentions);

        assertThat(label).isEqualTo("tumour growth");
        assertThat(MergedConcept.of(mentions).label()).isEqualTo(label);
    }

    @Test
    void ofWordingsThatAreEquallyCommonTheShorterAndThenTheFirstInTheAlphabetIsShown() {
        assertThat(MergedConcept.of(mentions("growth of tumours", "tumour growth"))
                        .label())
                .isEqualTo("tumour growth");
        assertThat(MergedConcept.of(mentions("tumour growth", "Tumour growth")).label())
                .isEqualTo("Tumour growth");
    }

    private static List<Concept> mentions(String... labels) {
        return Stream.of(labels)
                .map(label -> Concept.ofKey("tumor growth", label, List.of()))
                .toList();
    }
}
