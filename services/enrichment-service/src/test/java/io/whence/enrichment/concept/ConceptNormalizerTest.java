package io.whence.enrichment.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.Argument;
import io.whence.model.NoConcept;
import io.whence.model.Sign;
import io.whence.model.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptNormalizerTest {
    private final ConceptNormalizer normalizer = new ConceptNormalizer(ConceptNormalizerTest::singular);

    @ParameterizedTest
    @CsvSource({
        "the/DT asthma/NN, asthma",
        "Diseases/NNS/disease, disease",
        "their/PRP$ possible/JJ liver/NN disease/NN, liver disease",
        "long/JJ -/HYPH term/NN care/NN, long term care",
        "COVID-19/NNP, covid-19",
        "COVID/NN -/HYPH 19/CD, covid-19",
        "IL/NN -/HYPH 6/CD, il-6",
        "GLP/NN -/HYPH 1/CD agonists/NNS/agonist, glp-1 agonist",
        "New/NNP Zealand/NNP, new zealand",
        "NO/DT release/NN, no release",
        "patients/NNS/patient '/POS survival/NN, survival",
        "treatment/NN of/IN depression/NN, depression treatment",
        "treatment/NN with/IN aspirin/NN, aspirin",
        "use/NN of/IN aspirin/NN, aspirin",
        "long/JJ -/HYPH term/NN use/NN of/IN aspirin/NN, long term aspirin",
        "exposure/NN to/IN lead/NN, lead",
        "lead/NN exposure/NN, lead",
        "serum/NN ferritin/NN levels/NNS/level, ferritin",
        "blood/NN levels/NNS/level of/IN lead/NN, lead",
        "oedema/NN, edema",
        "sensitivity/NN to/IN light/NN, light sensitivity",
        "mild/JJ anaemia/NN, mild anemia",
        "rapid/JJ growth/NN of/IN tumours/NNS/tumour, tumor growth",
        "quality/NN of/IN life/NN, quality of life",
        "heart/NN rate/NN, heart rate",
        "smoking/NN, smoking",
        "work/NN, work",
        "smoking/VBG/smoke, smoking",
        "10/CD mg/NN of/IN aspirin/NN, aspirin",
        "depression/NN in/IN adults/NNS/adult, depression in adult",
        "depression/NN in/IN patients/NNS/patient, depression",
        "depression/NN in/IN older/JJR adults/NNS/adult, depression in older adult",
        "stress/NN -LRB-/-LRB- acute/JJ -RRB-/-RRB-, stress",
        "kinds/NNS/kind of/IN cancer/NN, cancer",
        "baking/VBG/bake at/IN 200/CD degrees/NNS/degree, baking",
        "anaemia/NN in/IN all/DT four/CD cities/NNS/city, anemia",
        "relapse/NN after/IN five/CD cycles/NNS/cycle of/IN chemotherapy/NN, relapse after chemotherapy cycle",
        "dose/NN of/IN 5-FU/NN, 5-fu",
        "5/CD -/HYPH HT/NN, 5-ht",
        "5/CD -/HYPH year/NN survival/NN, 5-year survival",
        "fish/NN abundance/NN, fish abundance",
        "abundance/NN of/IN fish/NN, fish abundance",
        "overuse/NN of/IN antibiotics/NNS/antibiotic, antibiotic overuse",
        "a/DT Paceband™/NNP shoe/NN, paceband shoe",
        "the/DT risk/NN of/IN developing/VBG/develop diabetes/NN, diabetes",
    })
    void aPhraseIsBroughtDownToWhatItNames(String tagged, String key) {
        assertThat(keyOf(tagged)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "increased/VBN/increase risk/NN of/IN lung/NN cancer/NN, lung cancer, POSITIVE",
        "lung/NN cancer/NN risk/NN, lung cancer, POSITIVE",
        "a/DT significant/JJ increase/NN in/IN the/DT incidence/NN of/IN asthma/NN, asthma, POSITIVE",
        "lack/NN of/IN sleep/NN, sleep, NEGATIVE",
        "poor/JJ sleep/NN, sleep, NEGATIVE",
        "reduced/VBN/reduce lack/NN of/IN sleep/NN, sleep, POSITIVE",
        "loss/NN of/IN muscle/NN mass/NN, muscle mass, NEGATIVE",
        "stress/NN reduction/NN, stress, NEGATIVE",
        "reducing/VBG/reduce stress/NN, stress, NEGATIVE",
        "to/TO reduce/VB stress/NN, stress, NEGATIVE",
        "weight/NN loss/NN, weight, NEGATIVE",
        "losing/VBG/lose weight/NN, weight, NEGATIVE",
        "loss/NN of/IN weight/NN, weight, NEGATIVE",
        "hearing/NN loss/NN, hearing loss, POSITIVE",
        "loss/NN of/IN hearing/NN, hearing loss, POSITIVE",
        "losing/VBG/lose hearing/NN, hearing loss, POSITIVE",
        "improved/VBN/improve pain/NN, pain, NEGATIVE",
        "improvement/NN in/IN pain/NN, pain, NEGATIVE",
        "improving/VBG/improve sleep/NN, sleep, POSITIVE",
        "worsening/VBG/worsen sleep/NN, sleep, NEGATIVE",
        "better/JJR ploughing/NN, ploughing, UNKNOWN",
        "PD/NN -/HYPH 1/CD blockade/NN, pd-1, NEGATIVE",
        "blocking/VBG/block PD/NN -/HYPH 1/CD, pd-1, NEGATIVE",
        "effect/NN on/IN reaction/NN time/NN, reaction time, UNKNOWN",
        "prolonged/VBN/prolong test/NN time/NN, test time, POSITIVE",
        "prolonged/VBN/prolong therapy/NN, prolonged therapy, POSITIVE",
        "failure/NN to/TO detect/VB tumours/NNS/tumour, tumor, NEGATIVE",
        "changes/NNS/change in/IN diet/NN, diet, UNKNOWN",
        "less/JJR exercise/NN, exercise, NEGATIVE",
        "no/DT exercise/NN, exercise, NEGATIVE",
        "without/IN exercise/NN, exercise, NEGATIVE",
        "prices/NNS/price rise/VBP, price, POSITIVE",
        "chronically/RB elevated/VBN/elevate cortisol/NN, cortisol, POSITIVE",
        "vitamin/NN D/NN deficiency/NN, vitamin d, NEGATIVE",
        "at/IN least/JJS 90/CD %/NN of/IN infections/NNS/infection, infection, POSITIVE",
        "more/JJR than/IN 12/CD births/NNS/birth, birth, POSITIVE",
        "shorter/JJR hours/NNS/hour, shorter hour, POSITIVE",
        "pay/NN exceeded/VBD/exceed two/CD thirds/NNS/third of/IN turnover/NN, pay, POSITIVE",
        "output/NN fell/VBD/fall by/IN 5/CD %/NN, output, NEGATIVE",
        "it/PRP could/MD lead/VB to/IN crowding/NN, crowding, POSITIVE",
        "which/WDT may/MD also/RB reduce/VB yields/NNS/yield, yield, NEGATIVE",
    })
    void wordsOfDirectionAreFoldedIntoASign(String tagged, String key, Sign direction) {
        Denotation denotation = normalizer.normalize(Tagged.argument(tagged), Map.of());

        assertThat(key(denotation)).isEqualTo(key);
        assertThat(denotation.fold(Denotation.Named::direction, nothing -> Sign.UNKNOWN))
                .isEqualTo(direction);
    }

    @ParameterizedTest
    @CsvSource({
        "a/DT farming/NN policy/NN that/WDT helps/VBZ/help farmers/NNS/farmer, farming policy",
        "inflation/NN which/WDT hurt/VBD savers/NNS/saver, inflation",
        "flooding/NN because/IN rivers/NNS/river rose/VBD/rise, flooding",
        "prices/NNS/price rise/VBP, price",
    })
    void aClauseIsBroughtDownToWhatMovesOrStandsAlone(String tagged, String key) {
        assertThat(keyOf(tagged)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "this/DT, PRONOUN",
        "It/PRP, PRONOUN",
        "these/DT effects/NNS/effect, PRONOUN",
        "their/PRP$ activity/NN, PRONOUN",
        "the/DT program/NN, PRONOUN",
        "this/DT notion/NN, PRONOUN",
        "😀/NN, FRAGMENT",
        "--/:, FRAGMENT",
        "of/IN asthma/NN, FRAGMENT",
        "severe/JJ, FRAGMENT",
        "associated/VBN with/IN pain/NN, FRAGMENT",
        "Miller/NNP et/FW al/FW, FRAGMENT",
        "an/DT increase/NN, GENERIC",
        "no/DT increase/NN, GENERIC",
        "higher/JJR levels/NNS/level, GENERIC",
        "patients/NNS/patient, GENERIC",
        "a/DT new/JJ treatment/NN, GENERIC",
        "significant/JJ effects/NNS/effect, GENERIC",
        "people/NNS who/WP smoke/VBP, CLAUSE",
        "companies/NNS/company raised/VBD/raise prices/NNS/price, CLAUSE",
        "two/CD patients/NNS/patient were/VBD/be excluded/VBN, CLAUSE",
        "stress/NN was/VBD/be very/RB high/JJ, CLAUSE",
        "losses/NNS/loss occurred/VBD/occur, CLAUSE",
        "extract/VB the/DT parameters/NNS/parameter, CLAUSE",
        "analysing/VBG/analyse pain/NN, CLAUSE",
        "we/PRP, CLAUSE",
        "health/NN and/CC education/NN, LIST",
        "total/JJ cholesterol/NN ;/: LDL/NN, LIST",
    })
    void whatIsNoVariableDenotesNothingForAReason(String tagged, NoConcept reason) {
        assertThat(normalizer.normalize(Tagged.argument(tagged), Map.of())).isEqualTo(new Denotation.Nothing(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "The/DT growth/NN of/IN Tumours/NNS/tumour -LRB-/-LRB- 12/CD -RRB-/-RRB-, growth of tumours",
        "no/DT increase/NN in/IN reaction/NN times/NNS/time, reaction times",
        "students/NNS/student '/POS marks/NNS/mark, students' marks",
        "COVID/NN -/HYPH 19/CD vaccines/NNS/vaccine, COVID-19 vaccines",
    })
    void aLabelIsWhatTheTextSays(String tagged, String label) {
        Denotation denotation = normalizer.normalize(Tagged.argument(tagged), Map.of());

        assertThat(denotation.fold(Denotation.Named::label, nothing -> "")).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "acute/JJ renal/JJ failure/NN, renal failure",
        "mortality/NN at/IN thirty/NN days/NNS/day, mortality",
        "symptomatic/JJ hypoglycaemia/NN, hypoglycemia",
    })
    void aCaseHasWhatItIsACaseOf(String tagged, String broader) {
        Denotation denotation = normalizer.normalize(Tagged.argument(tagged), Map.of());

        assertThat(denotation.fold(Denotation.Named::broader, nothing -> List.of()))
                .contains(broader);
    }

    @ParameterizedTest
    @CsvSource({
        "CVD/NN, cardiovascular disease",
        "CVDs/NNS/cvd, cardiovascular disease",
        "reduced/VBN/reduce CVD/NN risk/NN, cardiovascular disease",
        "cardiovascular/JJ diseases/NNS/disease, cardiovascular disease",
        "QoL/NN, quality of life",
        "the/DT quality/NN of/IN life/NN, quality of life",
    })
    void anAcronymAndWhatItStandsForAreOneConcept(String tagged, String key) {
        Map<String, String> acronyms = Map.of("CVD", "Cardiovascular Diseases", "QoL", "quality of life");

        Denotation denotation = normalizer.normalize(Tagged.argument(tagged), acronyms);

        assertThat(key(denotation)).isEqualTo(key);
    }

    @Test
    void anEndlessWordHasAKeyOfBoundedLength() {
        Argument argument = Tagged.argument("x".repeat(100_000) + "/NN");

        assertThat(key(normalizer.normalize(argument, Map.of()))).hasSize(60);
    }

    @Test
    void anEndlessPhraseKeepsEightWordsAtMost() {
        Argument argument = Tagged.argument("fear/NN " + "about/IN pain/NN ".repeat(500));

        assertThat(key(normalizer.normalize(argument, Map.of())).split(" about ", -1))
                .hasSize(8);
    }

    @Test
    void anArgumentWithoutTokensIsReadFromItsText() {
        Argument argument = new Argument(List.of(new Span(0, 9)), "Lung cancer", List.of());

        assertThat(key(normalizer.normalize(argument, Map.of()))).isEqualTo("lung cancer");
    }

    @Test
    void invisibleCharactersAreNoPartOfAKey() {
        Argument argument = Tagged.argument("\u202Esl\u00ADeep\u0007\u200F/NN");

        assertThat(key(normalizer.normalize(argument, Map.of()))).isEqualTo("sleep");
    }

    private String keyOf(String tagged) {
        return key(normalizer.normalize(Tagged.argument(tagged), Map.of()));
    }

    static String key(Denotation denotation) {
        return denotation.fold(Denotation.Named::key, nothing -> "");
    }

    static String singular(String noun) {
        return noun.equals("diseases") ? "disease" : noun;
    }
}
