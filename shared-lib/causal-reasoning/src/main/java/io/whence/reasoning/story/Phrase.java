package io.whence.reasoning.story;

import io.whence.reasoning.language.IrregularVerbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The content of a description such as "people who do not smoke": what it is about, and whether it denies it.
 *
 * @param stems its content words without affixes that deny
 * @param affirmed whether denials cancel out
 */
public record Phrase(List<String> stems, boolean affirmed) {

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

    /** What one word built from the other counts. */
    private static final double DERIVED = 0.9;

    public Phrase {
        stems = List.copyOf(stems);
    }

    public static Phrase of(List<String> words) {
        var stems = new ArrayList<String>();
        int denials = 0;
        for (var word : words) {
            var bare = Words.lower(word).replaceAll("'s?$|'$", "");
            denials += Polarity.denials(bare);
            if (!Polarity.isBareDenial(bare) && !EMPTY.contains(bare) && !bare.equals(",")) {
                stems.add(Polarity.stem(bare));
            }
        }
        return new Phrase(stems, denials % 2 == 0);
    }

    public static Phrase of(String text) {
        return of(Words.of(text));
    }

    public String text() {
        return Words.join(stems);
    }

    /** Returns how much two phrases share, from 0 to 1, whatever they deny. */
    public double similarity(Phrase other) {
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

    /** Returns whether each word of this phrase is like one of some others'. */
    public boolean isExplainedBy(java.util.Collection<Phrase> others) {
        return unexplainedBy(others).isEmpty();
    }

    /** Returns the words of this phrase that are like none of some others'; those that only tell opposites apart are not counted. */
    public List<String> unexplainedBy(java.util.Collection<Phrase> others) {
        return stems.stream()
                .filter(stem -> !Polarity.isPole(stem))
                .filter(stem -> others.stream()
                        .flatMap(other -> other.stems.stream())
                        .noneMatch(word -> alike(stem, word) >= ALIKE || alike(present(stem), present(word)) >= ALIKE))
                .toList();
    }

    /** "Gave" and "giving" are both of "give". */
    private static String present(String stem) {
        return IrregularVerbs.base(stem).orElse(stem);
    }

    private static double alike(String some, String other) {
        if (some.equals(other)) {
            return 1;
        }
        var shorter = some.length() <= other.length() ? some : other;
        var longer = some.length() <= other.length() ? other : some;
        if (shorter.length() == longer.length()) {
            return 0;
        }
        var root =
                shorter.endsWith("e") || shorter.endsWith("y") ? shorter.substring(0, shorter.length() - 1) : shorter;
        return root.length() >= 3 && longer.startsWith(root) ? DERIVED : beginning(shorter, longer);
    }

    /** Rates what two words begin with: "hospitalized" and "hospitalization". */
    private static double beginning(String shorter, String longer) {
        int common = 0;
        while (common < shorter.length() && shorter.charAt(common) == longer.charAt(common)) {
            common++;
        }
        return common < 4 ? 0 : 2.0 * common / (shorter.length() + longer.length());
    }
}
