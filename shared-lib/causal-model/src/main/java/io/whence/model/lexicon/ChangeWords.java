package io.whence.model.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words that say which way a thing moves, by part of speech, and which things are good or bad. A family of words is
 * one line of {@code change-words.tsv}, so that "reduce", "reducing", "reduced" and "reduction" cannot disagree.
 */
public final class ChangeWords {
    /** Where a noun of change folds into the thing that changes. */
    public enum Frame {
        /** "loss of X", "X loss". */
        ANYWHERE,
        /** "restriction of X", not "X restriction". */
        BEFORE_COMPLEMENT,
        /** "growth in X" alone. */
        BEFORE_IN
    }

    /**
     * A noun of change.
     *
     * @param way which way it points
     * @param frame where it folds
     */
    public record Noun(Way way, Frame frame) {}

    private static final String NONE = "-";
    private static final String NAMES_A_KIND = "~";

    private final Map<String, Way> verbs = new HashMap<>();
    private final Map<String, Way> modifiers = new HashMap<>();
    private final Map<String, Way> openings = new HashMap<>();
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, List<String>> nounsOfVerb = new HashMap<>();
    private final Map<String, Valence> valences = new HashMap<>();

    private ChangeWords() {}

    /** Reads the lists from the class path. */
    public static ChangeWords load() {
        ChangeWords words = new ChangeWords();
        lines("change-words.tsv").forEach(words::family);
        lines("valence.tsv").forEach(words::valences);
        return words;
    }

    /** Of a verb, by its lemma, gerund, or past form. */
    public Optional<Way> verb(String form) {
        return Optional.ofNullable(verbs.get(form));
    }

    /** Of an adjective or a participle before its noun, wherever it stands. */
    public Optional<Way> modifier(String form) {
        return Optional.ofNullable(modifiers.get(form));
    }

    /** Of a modifier that opens a phrase, where "high" and "poor" count too. */
    public Optional<Way> opening(String form) {
        return modifier(form).or(() -> Optional.ofNullable(openings.get(form)));
    }

    /** Of a noun, by its lemma. */
    public Optional<Noun> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** The nouns of a verb's family, such as "loss" of "losing"; none if there are none. */
    public List<String> nounsOf(String verb) {
        return nounsOfVerb.getOrDefault(verb, List.of());
    }

    /** Whether more of a thing is welcome, by the lemma of the head of its name, or its last words. */
    public Valence valence(String head) {
        return valences.getOrDefault(head, Valence.UNKNOWN);
    }

    private void family(String[] cells) {
        Way way = Way.of(cells[0]);
        boolean kind = cells[1].endsWith(NAMES_A_KIND);
        List<String> forms = forms(cells[1].replace(NAMES_A_KIND, ""), cells[2]);
        List<String> named = list(cells[3]).map(noun -> noun.split(":", 2)[0]).toList();
        forms.forEach(form -> verbs.put(form, way));
        forms.forEach(form -> nounsOfVerb.put(form, named));
        forms.stream().skip(kind ? forms.size() : 1).forEach(form -> modifiers.put(form, way));
        list(cells[3]).forEach(noun -> noun(way, noun));
        list(cells[4]).forEach(modifier -> modifier(way, modifier));
    }

    private static List<String> forms(String verb, String irregular) {
        if (verb.equals(NONE)) {
            return List.of();
        }
        List<String> others =
                irregular.equals(NONE) ? Inflection.of(verb) : list(irregular).toList();
        return Stream.concat(Stream.of(verb), others.stream())
                .flatMap(form -> Stream.of(form, Inflection.british(form)))
                .distinct()
                .sorted((one, other) -> Boolean.compare(other.equals(verb), one.equals(verb)))
                .toList();
    }

    private void noun(Way way, String cell) {
        String[] parts = cell.split(":", 2);
        Frame frame =
                parts.length < 2 ? Frame.ANYWHERE : parts[1].equals("in") ? Frame.BEFORE_IN : Frame.BEFORE_COMPLEMENT;
        nouns.put(parts[0], new Noun(way, frame));
        nouns.put(Inflection.british(parts[0]), new Noun(way, frame));
    }

    private void modifier(Way way, String cell) {
        if (cell.startsWith("^")) {
            openings.put(cell.substring(1), way);
        } else {
            modifiers.put(cell, way);
        }
    }

    private void valences(String[] cells) {
        Valence valence = cells[0].equals("good") ? Valence.GOOD : Valence.BAD;
        list(cells[1]).forEach(head -> valences.put(head, valence));
    }

    private static Stream<String> list(String cell) {
        return Arrays.stream(cell.split(",", -1)).map(String::strip).filter(word -> !word.equals(NONE));
    }

    private static List<String[]> lines(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ChangeWords.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
    }
}
