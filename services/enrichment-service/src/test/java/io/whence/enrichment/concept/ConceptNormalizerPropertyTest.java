package io.whence.enrichment.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** However a thing is mentioned, it has one key; and whatever is mentioned, the key is bounded. */
class ConceptNormalizerPropertyTest {
    private final ConceptNormalizer normalizer = new ConceptNormalizer(noun -> noun);

    @Property(tries = 300)
    void articlesHedgesAndQuantitiesDoNotChangeTheKey(
            @ForAll("things") String thing, @ForAll("openings") String opening) {
        assertThat(key(opening + " " + thing)).isEqualTo(key(thing));
    }

    @Property(tries = 300)
    void caseAndPluralDoNotChangeTheKey(@ForAll("things") String thing) {
        String head = thing.substring(thing.lastIndexOf(' ') + 1);
        String noun = head.substring(0, head.indexOf('/'));
        String plural = thing.substring(0, thing.length() - head.length()) + noun + "s/NNS/" + noun;
        String shouted = thing.substring(0, 1).toUpperCase(Locale.ROOT) + thing.substring(1);

        assertThat(key(plural)).isEqualTo(key(thing));
        assertThat(key(shouted)).isEqualTo(key(thing));
    }

    @Property(tries = 300)
    void anAcronymHasTheKeyOfItsExpansion(@ForAll("things") String thing) {
        Map<String, String> acronyms = Map.of("QZX", thing.replaceAll("/[A-Z]+", ""));

        assertThat(normalizer.normalize(Tagged.argument("the/DT QZX/NNP"), acronyms))
                .isEqualTo(normalizer.normalize(Tagged.argument(thing), acronyms));
    }

    @Property(tries = 300)
    void directionWordsMoveIntoTheSignAndCancelOut(@ForAll("things") String thing) {
        assertThat(normalizer.normalize(Tagged.argument("reduced/VBN/reduce loss/NN of/IN " + thing), Map.of()))
                .isEqualTo(normalizer.normalize(Tagged.argument("higher/JJR " + thing), Map.of()));
    }

    @Property(tries = 50)
    void theOrderInWhichThingsAreReadDoesNotMatter(
            @ForAll @Size(min = 2, max = 20) List<@net.jqwik.api.From("phrases") String> phrases,
            @ForAll Random random) {
        Map<String, String> before = keys(phrases);
        List<String> shuffled = new ArrayList<>(phrases);
        Collections.shuffle(shuffled, random);

        assertThat(keys(shuffled)).isEqualTo(before);
    }

    @Property(tries = 1_000)
    void whateverIsReadHasABoundedKeyWithoutControlCharacters(@ForAll("anything") String tagged) {
        String key = key(tagged);

        assertThat(key.length()).isLessThan(1_100);
        assertThat(key).isEqualTo(key.strip()).doesNotContain("\n", "\t", "  ");
    }

    private Map<String, String> keys(List<String> phrases) {
        Map<String, String> keys = new HashMap<>();
        phrases.forEach(phrase -> keys.put(phrase, key(phrase)));
        return keys;
    }

    private String key(String tagged) {
        return ConceptNormalizerTest.key(normalizer.normalize(Tagged.argument(tagged), Map.of()));
    }

    @Provide
    Arbitrary<String> things() {
        Arbitrary<String> modifier = Arbitraries.of("", "lung/NN", "chronic/JJ", "plasma/NN", "social/JJ", "early/JJ");
        Arbitrary<String> head = Arbitraries.of("cancer/NN", "anxiety/NN", "membrane/NN", "tax/NN", "network/NN");
        return Combinators.combine(modifier, modifier, head)
                .as((one, other, noun) ->
                        (one + " " + other + " " + noun).strip().replaceAll(" +", " "));
    }

    @Provide
    Arbitrary<String> openings() {
        return Arbitraries.of(
                "the/DT",
                "a/DT possible/JJ",
                "their/PRP$",
                "many/JJ different/JJ",
                "25/CD",
                "such/JJ",
                "the/DT risk/NN of/IN",
                "a/DT kind/NN of/IN",
                "high/JJ");
    }

    @Provide
    Arbitrary<String> phrases() {
        return Combinators.combine(openings(), things()).as((opening, thing) -> opening + " " + thing);
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> tag = Arbitraries.of(
                "NN", "NNS", "JJ", "VBZ", "VBG", "VBN", "IN", "DT", "CC", ",", "CD", "RB", "WDT", "HYPH", "X");
        Arbitrary<String> form = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(80)
                .filter(text -> text.chars().noneMatch(c -> c == '/' || c == ' '));
        Arbitrary<String> known =
                Arbitraries.of("loss", "of", "and", "-", "(", ")", ",", "not", "increase", "that", "risk");
        return Combinators.combine(Arbitraries.oneOf(form, known), tag)
                .as((word, as) -> word + "/" + as)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(words -> String.join(" ", words));
    }
}
