package io.whence.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.Relation;
import io.whence.nlp.pattern.PatternExtractor;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain sentences whose only verb is a regular past tense, which looks like a participle. */
class PastTenseTest {
    private static final PatternExtractor EXTRACTOR = new PatternExtractor(SharedParser.PARSER, Budget.DEFAULT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Air filters reduced indoor exposure to fine particles. | Air filters | indoor exposure",
                "Daily vitamin capsules reduced low mood in old people. | Daily vitamin capsules | low mood",
                "Terraces reduced soil erosion. | Terraces | soil erosion",
                "Higher interest rates lowered household spending. | Higher interest rates | household spending",
                "Chronic noise exposure impaired reading comprehension. | Chronic noise exposure | reading comprehension",
                "Late frost delayed grape harvests. | Late frost | grape harvests",
                "Sleep loss worsened insulin sensitivity. | Sleep loss | insulin sensitivity",
                "Overfishing caused stock collapse. | Overfishing | stock collapse",
                "Stress hormones induced premature labour. | Stress hormones | premature labour",
                "Heavy rainfall triggered several landslides. | Heavy rainfall | several landslides",
                "Class size reductions raised test scores. | Class size reductions | test scores",
                "Wolf reintroduction altered elk grazing behaviour. | Wolf reintroduction | elk grazing behaviour",
                "School closures widened achievement gaps. | School closures | achievement gaps",
                "Antibiotic treatment disrupted gut bacteria in mice. | Antibiotic treatment | gut bacteria",
                "Ocean warming accelerated coral bleaching. | Ocean warming | coral bleaching",
                "Cognitive training significantly improved working memory. | Cognitive training | working memory",
                "Wildfire smoke aggravated childhood asthma. | Wildfire smoke | childhood asthma",
                "Nitrogen fertilisers boosted maize yields. | Nitrogen fertilisers | maize yields",
                "Steel coatings prevented hydrogen absorption during service. | Steel coatings | hydrogen absorption",
                "Group therapy alleviated postnatal depression. | Group therapy | postnatal depression",
                "Fuel subsidies distorted consumer choices. | Fuel subsidies | consumer choices",
                "Lower tariffs stimulated cross-border trade. | Lower tariffs | cross-border trade",
                "Bullying harmed school attendance. | Bullying | school attendance",
                "Reduced tillage increased soil carbon. | Reduced tillage | soil carbon",
                "We found that winter mulch reduced nitrate losses. | winter mulch | nitrate losses",
                "In the second year, irrigation increased crop yields. | irrigation | crop yields",
                "The tax, introduced in spring, reduced car traffic. | tax, introduced in spring | car traffic",
                "Heat reduced yields while shade structures improved animal welfare. | shade structures | animal welfare",
                "Pay rises reduced staff turnover, which in turn lowered training costs. | reduced staff turnover | training costs",
            })
    void aPastTenseThatLooksLikeAParticipleIsRead(String text, String cause, String effect) {
        List<Relation> relations = EXTRACTOR.extract(text).relations();

        assertThat(relations)
                .extracting(relation ->
                        relation.cause().text() + " -> " + relation.effect().text())
                .contains(cause + " -> " + effect);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patients treated with reduced doses recovered.",
                "Mice fed reduced diets survived.",
                "Methods developed last year were tested.",
                "A disease called sleeping sickness spread.",
                "Children with delayed speech attended weekly sessions.",
                "Reduced doses and delayed treatment in older patients.",
                "Participants assigned reduced portions left early.",
                "Residents of houses with improved insulation answered the survey.",
                "In mice with induced tumours, lowered doses were used.",
                "Improved methods and increased funding.",
            })
    void aParticipleStaysOne(String text) {
        assertThat(EXTRACTOR.extract(text).relations()).isEmpty();
    }
}
