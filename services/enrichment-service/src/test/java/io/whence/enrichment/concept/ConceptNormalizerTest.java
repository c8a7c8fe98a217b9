package io.whence.enrichment.concept;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.Argument;
import io.whence.model.Sign;
import io.whence.model.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptNormalizerTest {
    private final ConceptNormalizer normalizer = new ConceptNormalizer(ConceptNormalizerTest::singular);

    @ParameterizedTest
    @CsvSource({
        "the/DT disease/NN, disease",
        "Diseases/NNS/disease, disease",
        "their/PRP$ possible/JJ disease/NN, disease",
        "long/JJ -/HYPH term/NN care/NN, long term care",
        "COVID-19/NNP, covid-19",
        "patients/NNS/patient '/POS survival/NN, patient survival",
        "treatment/NN of/IN depression/NN, depression treatment",
        "rapid/JJ growth/NN of/IN tumours/NNS/tumour, tumour growth",
        "quality/NN of/IN life/NN, quality of life",
        "heart/NN rate/NN, heart rate",
        "smoking/NN, smoking",
        "individuals/NNS/individual, individual",
        "individual/JJ efforts/NNS/effort, effort",
        "work/NN, work",
        "smoking/VBG/smoke, smoking",
        "10/CD mg/NN of/IN aspirin/NN, aspirin",
        "depression/NN in/IN adults/NNS/adult, depression",
        "depression/NN in/IN older/JJR adults/NNS/adult, depression in older adult",
        "stress/NN -LRB-/-LRB- acute/JJ -RRB-/-RRB-, stress",
        "health/NN and/CC education/NN, education and health",
        "education/NN and/CC health/NN, education and health",
        "mental/JJ and/CC physical/JJ health/NN, mental health and physical health",
        "kinds/NNS/kind of/IN cancer/NN, cancer",
        "baking/VBG/bake at/IN 200/CD degrees/NNS/degree, baking",
        "anaemia/NN in/IN all/DT four/CD cities/NNS/city, anaemia",
        "relapse/NN after/IN five/CD cycles/NNS/cycle of/IN chemotherapy/NN, relapse after chemotherapy cycle",
        "dose/NN of/IN 5-FU/NN, 5-fu",
        "5/CD -/HYPH HT/NN, 5-ht",
        "5/CD -/HYPH year/NN survival/NN, survival",
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
        "weight/NN loss/NN, weight loss, POSITIVE",
        "changes/NNS/change in/IN diet/NN, diet, UNKNOWN",
        "less/JJR exercise/NN, exercise, NEGATIVE",
        "no/DT exercise/NN, exercise, NEGATIVE",
        "without/IN treatment/NN, treatment, NEGATIVE",
        "prices/NNS/price rise/VBP, price, POSITIVE",
        "stress/NN is/VBZ/be high/JJ, stress, POSITIVE",
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

        assertThat(denotation).isEqualTo(new Denotation.Named(key, direction));
    }

    @ParameterizedTest
    @CsvSource({
        "people/NNS who/WP smoke/VBP, people smoke",
        "the/DT fact/NN that/IN people/NNS sleep/VBP badly/RB, people sleep",
        "a/DT policy/NN that/WDT helps/VBZ/help farmers/NNS/farmer, policy",
        "inflation/NN which/WDT hurt/VBD savers/NNS/saver, inflation",
        "companies/NNS/company raised/VBD/raise prices/NNS/price, company raise price",
        "flooding/NN because/IN rivers/NNS/river rose/VBD/rise, flooding",
    })
    void aClauseIsBroughtDownToItsFirstContentWords(String tagged, String key) {
        assertThat(keyOf(tagged)).isEqualTo(key);
    }

    @Test
    void aNegatedClauseIsLessOfWhatItSays() {
        Denotation denotation =
                normalizer.normalize(Tagged.argument("people/NNS do/VBP not/RB sleep/VB enough/RB"), Map.of());

        assertThat(denotation).isEqualTo(new Denotation.Named("people sleep", Sign.NEGATIVE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "this/DT",
                "It/PRP",
                "these/DT effects/NNS/effect",
                "which/WDT",
                "😀/NN",
                "--/:",
                "an/DT increase/NN",
                "higher/JJR levels/NNS/level",
                "Miller/NNP et/FW al/FW",
                "this/DT notion/NN",
                "117/CD kPa/NN"
            })
    void wordsThatOnlyPointElsewhereDenoteNothing(String tagged) {
        assertThat(normalizer.normalize(Tagged.argument(tagged), Map.of())).isEqualTo(new Denotation.Nothing());
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
