package io.whence.reasoning.effects.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The content of a description such as "people who do not smoke": what it is about, and whether it denies it.
 *
 * @param stems its content words without affixes that deny
 * @param affirmed whether denials cancel out
 */
record Phrase(List<String> stems, boolean affirmed) {

    private static final Set<String> EMPTY = Set.of(
            "those",
            "who",
            "are",
            "is",
            "be",
            "being",
            "been",
            "people",
            "person",
            "individuals",
            "individual",
            "students",
            "student",
            "patients",
            "patient",
            "with",
            "the",
            "a",
            "an",
            "of",
            "for",
            "considered",
            "having",
            "has",
            "have",
            "had",
            "to",
            "from",
            "do",
            "does",
            "did",
            "in",
            "by",
            "on",
            "at",
            "was",
            "were",
            "it",
            "that",
            "whose",
            "and",
            "or",
            "if",
            "observing",
            "looking",
            "look",
            "we",
            "lives",
            "gets",
            "get",
            "getting");

    /** How alike two stems must be to count as one: "fame" and "famous", "kind" and "kindness". */
    private static final double ALIKE = 0.6;

    Phrase {
        stems = List.copyOf(stems);
    }

    static Phrase of(List<String> words) {
        var stems = new ArrayList<String>();
        int denials = 0;
        for (var word : words) {
            var bare = Words.lower(word).replaceAll("'s?$|'$", "");
            if (Polarity.denies(bare)) {
                denials++;
            }
            if (!Polarity.isBareDenial(bare) && !EMPTY.contains(bare) && !bare.equals(",")) {
                stems.add(Polarity.stem(bare));
            }
        }
        return new Phrase(stems, denials % 2 == 0);
    }

    static Phrase of(String text) {
        return of(Words.of(text));
    }

    boolean isAbout(Phrase other) {
        return stems.equals(other.stems);
    }

    /** Returns how much two phrases share, from 0 to 1, whatever they deny. */
    double similarity(Phrase other) {
        if (stems.isEmpty() || other.stems.isEmpty()) {
            return 0;
        }
        double shared = 0;
        for (var stem : stems) {
            shared += other.stems.stream()
                    .mapToDouble(word -> alike(stem, word))
                    .filter(alike -> alike >= ALIKE)
                    .max()
                    .orElse(0);
        }
        return 2 * shared / (stems.size() + other.stems.size());
    }

    private static double alike(String some, String other) {
        int common = 0;
        int shorter = Math.min(some.length(), other.length());
        while (common < shorter && some.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common < 3 && common < shorter ? 0 : 2.0 * common / (some.length() + other.length());
    }
}
