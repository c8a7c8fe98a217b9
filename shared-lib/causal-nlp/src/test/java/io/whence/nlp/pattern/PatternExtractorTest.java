package io.whence.nlp.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.NormalizedText;
import io.whence.model.Relation;
import io.whence.model.RelationKind;
import io.whence.model.Sign;
import io.whence.model.Stance;
import io.whence.model.Strength;
import io.whence.nlp.Budget;
import io.whence.nlp.Extraction;
import io.whence.nlp.Polarity;
import io.whence.nlp.SharedParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternExtractorTest {
    private static final PatternExtractor EXTRACTOR = new PatternExtractor(SharedParser.PARSER, Budget.DEFAULT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Smoking causes lung cancer. | Smoking | lung cancer",
                "Heavy rain led to severe flooding. | Heavy rain | severe flooding",
                "The new policy resulted in higher prices. | new policy | higher prices",
                "Chronic stress increases blood pressure. | Chronic stress | blood pressure",
                "Sleep deprivation impairs working memory. | Sleep deprivation | working memory",
                "Soil erosion contributes to water pollution. | Soil erosion | water pollution",
                "Rising demand brought about a shortage. | Rising demand | shortage",
                "The drought gave rise to conflict. | drought | conflict",
            })
    void anActiveCausalVerbJoinsSubjectAndObject(String text, String cause, String effect) {
        assertThat(pairs(text)).contains(cause + " -> " + effect);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lung cancer is caused by smoking. | smoking | Lung cancer",
                "Blood pressure was increased by chronic stress. | chronic stress | Blood pressure",
                "Sleep was disturbed and mood was impaired by noise. | noise | mood",
                "The losses were attributed to poor management. | poor management | losses",
            })
    void aPassiveTurnsTheArgumentsRound(String text, String cause, String effect) {
        assertThat(pairs(text)).contains(cause + " -> " + effect);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The blackout resulted from a broken cable. | broken cable | blackout",
                "Many conflicts stem from scarce water. | scarce water | Many conflicts",
                "The symptoms arise from chronic inflammation. | chronic inflammation | symptoms",
            })
    void aReversedVerbHasItsEffectAsSubject(String text, String cause, String effect) {
        assertThat(pairs(text)).contains(cause + " -> " + effect);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yields fell because the summer was dry. | summer was dry | Yields fell",
                "The flight was cancelled due to fog. | fog | flight was cancelled",
                "Prices rose as a result of the strike. | strike | Prices rose",
                "Sales dropped because of the bad weather. | bad weather | Sales dropped",
                "The delay was due to technical problems. | technical problems | delay",
                "Since the sample was small, the estimate is uncertain. | sample was small | estimate is uncertain",
                "If prices rise, demand falls. | prices rise | demand falls",
                "When oxygen is scarce, cells switch to fermentation. | oxygen is scarce | cells switch to fermentation",
            })
    void aConnectiveJoinsClauses(String text, String cause, String effect) {
        assertThat(pairs(text)).contains(cause + " -> " + effect);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The effect of noise on sleep is large. | noise | sleep",
                "Noise has a strong effect on sleep. | Noise | sleep",
                "Poverty is a cause of crime. | Poverty | crime",
                "The shortage is a consequence of the drought. | drought | shortage",
                "Diet plays a role in weight loss. | Diet | weight loss",
            })
    void aNounCanNameTheRelation(String text, String cause, String effect) {
        assertThat(pairs(text)).contains(cause + " -> " + effect);
    }

    @Test
    void aConsequenceAdverbPointsBack() {
        List<String> pairs = pairs("The river froze, and therefore trade stopped.");

        assertThat(pairs).contains("river froze -> trade stopped");
    }

    @Test
    void degreeBringsAboutWhatFollowsThat() {
        List<String> pairs = pairs("The wind was so strong that the bridge collapsed.");

        assertThat(pairs).anySatisfy(pair -> assertThat(pair).endsWith("-> bridge collapsed"));
    }

    @Test
    void comparativesThatGoTogetherAreARelation() {
        Relation relation = only("The longer the commute, the lower the satisfaction.");

        assertThat(relation.cause().text()).isEqualTo("longer the commute");
        assertThat(relation.effect().text()).isEqualTo("lower the satisfaction");
        assertThat(relation.sign()).isEqualTo(Sign.NEGATIVE);
    }

    @Test
    void aPurposeIsMarkedAsOne() {
        List<Relation> relations = relations("The town built a dam in order to prevent floods.");

        assertThat(relations).anySatisfy(relation -> {
            assertThat(relation.kind()).isEqualTo(RelationKind.PURPOSE);
            assertThat(relation.effect().text()).isEqualTo("prevent floods");
        });
    }

    @Test
    void aMeansIsTheCauseOfWhatItAchieves() {
        List<String> pairs = pairs("Farmers can save water by planting trees.");

        assertThat(pairs).anySatisfy(pair -> assertThat(pair).startsWith("planting trees ->"));
    }

    @Test
    void aRelativeClauseHasItsAntecedentAsCause() {
        List<String> pairs = pairs("They studied a virus that causes fever.");

        assertThat(pairs).contains("virus -> fever");
    }

    @Test
    void aParticipleAfterANounIsARelation() {
        List<String> pairs = pairs("Damage caused by frost is common.");

        assertThat(pairs).contains("frost -> Damage");
    }

    @Test
    void aTrailingParticipleHasTheClauseAsCause() {
        List<String> pairs = pairs("The mine was closed in March, leading to poverty in the region.");

        assertThat(pairs).anySatisfy(pair -> assertThat(pair).endsWith("-> poverty in the region"));
    }

    @Test
    void aRaisedVerbFindsTheSubjectAbove() {
        List<String> pairs = pairs("The treatment was found to reduce pain.");

        assertThat(pairs).contains("treatment -> pain");
    }

    @Test
    void enablingTakesInWhatIsThenDone() {
        List<String> pairs = pairs("The new tool enables doctors to detect tumours early.");

        assertThat(pairs).contains("new tool -> doctors to detect tumours early");
    }

    @Test
    void coordinatedEffectsAreSeparateRelations() {
        List<String> pairs = pairs("Drought causes famine and migration.");

        assertThat(pairs).contains("Drought -> famine", "Drought -> migration");
    }

    @Test
    void coordinatedCausesAreSeparateRelations() {
        List<String> pairs = pairs("Stress and poverty cause violence.");

        assertThat(pairs).contains("Stress -> violence", "poverty -> violence");
    }

    @Test
    void aChainIsReadLinkByLink() {
        List<String> pairs = pairs("Deforestation causes erosion, which leads to landslides.");

        assertThat(pairs).contains("Deforestation -> erosion", "erosion -> landslides");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exercise improves sleep. | POSITIVE | INCREASE",
                "Exercise reduces stress. | NEGATIVE | DECREASE",
                "Vaccination prevents infection. | NEGATIVE | PREVENT",
                "Noise affects sleep. | UNKNOWN | AFFECT",
                "Training enables recovery. | POSITIVE | ENABLE",
                "Noise has a negative effect on sleep. | NEGATIVE | AFFECT",
            })
    void theVerbTellsSignAndKind(String text, Sign sign, RelationKind kind) {
        Relation relation = only(text);

        assertThat(relation.sign()).isEqualTo(sign);
        assertThat(relation.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vaccines do not cause autism.",
                "Coffee never causes ulcers.",
                "The pill fails to cause weight loss.",
                "Neither stress nor diet causes ulcers.",
                "It was wrongly believed that stress causes ulcers.",
                "There is no evidence that coffee causes ulcers.",
                "The fire was not caused by lightning.",
                "The noise resulted in no complaints.",
                "The shop closed, but not because of the flood.",
            })
    void aDenialYieldsNoSupportingClaim(String text) {
        List<Relation> relations = relations(text);

        assertThat(relations).noneMatch(Polarity::affirmsCause);
        assertThat(EXTRACTOR.extract(text).causal()).isFalse();
    }

    @Test
    void aDeniedCauseIsRefuted() {
        Relation relation = only("Vaccines do not cause autism.");

        assertThat(relation.stance()).isEqualTo(Stance.REFUTES);
        assertThat(Polarity.of(relation)).isEqualTo(Polarity.COUNTER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Caffeine had no effect on memory.",
                "Caffeine did not affect memory.",
                "Caffeine had no significant influence on memory.",
            })
    void noEffectIsANullResult(String text) {
        Relation relation = only(text);

        assertThat(relation.stance()).isEqualTo(Stance.NULL_RESULT);
        assertThat(Polarity.of(relation)).isEqualTo(Polarity.NONE);
    }

    @Test
    void anOpenQuestionAffirmsNothing() {
        String text = "Whether fine particles cause dementia is unknown.";

        Relation relation = only(text);

        assertThat(relation.strength()).isEqualTo(Strength.HYPOTHESISED);
        assertThat(Polarity.of(relation)).isEqualTo(Polarity.NONE);
        assertThat(EXTRACTOR.extract(text).causal()).isFalse();
    }

    @Test
    void notOnlyIsNoDenial() {
        List<Relation> relations = relations("Exercise not only improves sleep but also reduces stress.");

        assertThat(relations).isNotEmpty().allMatch(Polarity::affirmsCause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Coffee may cause headaches.",
                "Coffee might reduce fatigue.",
                "Coffee appears to reduce fatigue.",
                "Coffee is likely to reduce fatigue.",
            })
    void aModalMakesAClaimConditionalAndHedged(String text) {
        Relation relation = only(text);

        assertThat(relation.strength()).isEqualTo(Strength.CONDITIONAL);
        assertThat(relation.hedged()).isTrue();
    }

    @Test
    void suggestingHedgesADirectClaim() {
        Relation relation = only("Our results suggest that coffee reduces fatigue.");

        assertThat(relation.strength()).isEqualTo(Strength.DIRECT);
        assertThat(relation.hedged()).isTrue();
    }

    @Test
    void aPlainStatementIsNotHedged() {
        Relation relation = only("Coffee reduces fatigue.");

        assertThat(relation.strength()).isEqualTo(Strength.DIRECT);
        assertThat(relation.hedged()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We hypothesized that coffee reduces fatigue.",
                "We examined whether coffee reduces fatigue.",
                "Does coffee reduce fatigue?",
            })
    void whatIsToBeTestedIsHypothesised(String text) {
        assertThat(only(text).strength()).isEqualTo(Strength.HYPOTHESISED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Coffee was associated with lower mortality.",
                "Income is correlated with education.",
                "Obesity is linked to diabetes.",
                "We found an association between coffee and mortality.",
                "Age predicts blood pressure.",
                "High income is a predictor of good health.",
            })
    void correlationalWordingIsNeverACause(String text) {
        Extraction extraction = EXTRACTOR.extract(text);

        assertThat(extraction.relations()).isNotEmpty().allMatch(Relation::correlational);
        assertThat(extraction.causal()).isFalse();
        assertThat(extraction.strength()).contains(Strength.CORRELATIONAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We increased the dose after two weeks.",
                "The participants reduced their contributions.",
                "The study produced a list of terms.",
                "As shown above, the sample was small.",
                "Even if it rains, the match takes place.",
            })
    void whatPeopleAndPapersDoIsNoCause(String text) {
        assertThat(relations(text)).isEmpty();
    }

    @Test
    void aSentenceWithoutACueIsNotParsed() {
        Extraction extraction = EXTRACTOR.extract("The sample had forty members. Smoking causes cancer.");

        assertThat(extraction.sentences()).isEqualTo(2);
        assertThat(extraction.parsed()).isEqualTo(1);
        assertThat(extraction.readings()).hasSize(2);
    }

    @Test
    void everySpanIsTheTextItNames() {
        String text = "🌧️ Rain 𝔁 fell. Because the 🌊 river rose, the naïve farmers fled due to fear.";

        List<Relation> relations = relations(text);

        assertThat(relations).isNotEmpty().allSatisfy(relation -> {
            assertThat(NormalizedText.slice(text, relation.cause().spans().get(0)))
                    .isEqualTo(relation.cause().text());
            assertThat(NormalizedText.slice(text, relation.effect().spans().get(0)))
                    .isEqualTo(relation.effect().text());
            assertThat(NormalizedText.slice(text, relation.sentence().span()))
                    .isEqualTo(relation.sentence().text());
        });
    }

    @Test
    void theSignalIsTheWordsThatSayIt() {
        String text = "Yields fell as a result of the drought.";

        Relation relation = only(text);

        assertThat(NormalizedText.slice(text, relation.signal().get(0))).isEqualTo("as a result of");
    }

    @Test
    void citationsAndAsidesStayOutOfArguments() {
        List<String> pairs = pairs("Stress impairs memory (Smith et al., 2009; Jones, 2011).");

        assertThat(pairs).containsExactly("Stress -> memory");
    }

    @Test
    void theSameTextGivesTheSameAnswer() {
        String text = "Smoking causes cancer because it damages cells, which may lead to tumours.";

        Extraction first = EXTRACTOR.extract(text);

        assertThat(EXTRACTOR.extract(text)).isEqualTo(first);
    }

    private static Relation only(String text) {
        List<Relation> relations = relations(text);
        assertThat(relations).as(text).hasSize(1);
        return relations.get(0);
    }

    private static List<Relation> relations(String text) {
        return EXTRACTOR.extract(text).relations();
    }

    private static List<String> pairs(String text) {
        return relations(text).stream()
                .map(relation ->
                        relation.cause().text() + " -> " + relation.effect().text())
                .toList();
    }
}
