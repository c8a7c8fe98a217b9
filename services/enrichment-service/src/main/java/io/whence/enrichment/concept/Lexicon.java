package io.whence.enrichment.concept;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code lexicon.txt}, one for each {@link Section}. */
final class Lexicon {
    /** What a list is for; the file says more. */
    enum Section {
        DURATION,
        MEASURE,
        MEASURE_ONLY_BEFORE_COMPLEMENT,
        SPECIMEN,
        FRAME,
        FRAME_NOUN,
        INFLUENCE,
        EFFORT,
        PARTITIVE,
        TURNED,
        DEGREE,
        EMPHASIS,
        HEDGE,
        UNIT,
        TIME_UNIT,
        BRINGING_ABOUT,
        POPULATION,
        GENERIC,
        ANAPHOR,
        EMPTY,
        UNRESOLVED,
        RESEARCH,
        VAGUE,
        TAIL,
        CONTEXT,
        LIGHT,
        LEAD,
        NEGATION,
        PRONOUN,
        AUXILIARY,
        AUTHORS,
        FIXED
    }

    private static final String FILE = "lexicon.txt";

    private final Map<Section, Set<String>> sections = new HashMap<>();

    private Lexicon() {
        Arrays.stream(Section.values()).forEach(section -> sections.put(section, new HashSet<>()));
    }

    static Lexicon load() {
        try (InputStream file = Lexicon.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing beside " + Lexicon.class.getName());
            }
            Lexicon lexicon = new Lexicon();
            lexicon.read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
            return lexicon;
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + FILE, e);
        }
    }

    /** Whether a word is in a list; a proper name is in none. */
    boolean has(Section section, Word word) {
        return !word.name() && has(section, word.key());
    }

    boolean has(Section section, String word) {
        return of(section).contains(word);
    }

    Set<String> of(Section section) {
        return sections.getOrDefault(section, Set.of());
    }

    private void read(BufferedReader lines) throws IOException {
        Section section = Section.DURATION;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                section = Section.valueOf(
                        line.substring(1, line.indexOf(']')).replace('-', '_').toUpperCase(java.util.Locale.ROOT));
            } else if (!line.startsWith("#")) {
                add(section, line);
            }
        }
    }

    private void add(Section section, String line) {
        Arrays.stream(line.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(of(section)::add);
    }
}
