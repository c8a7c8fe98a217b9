package io.whence.enrichment.concept;

import static io.whence.enrichment.concept.Lexicon.Section.CONTEXT;
import static io.whence.enrichment.concept.Lexicon.Section.LIGHT;
import static io.whence.enrichment.concept.Lexicon.Section.MEASURE;
import static io.whence.enrichment.concept.Lexicon.Section.MEASURE_ONLY_BEFORE_COMPLEMENT;
import static io.whence.enrichment.concept.Lexicon.Section.ONLY_BEFORE_COMPLEMENT;
import static io.whence.enrichment.concept.Lexicon.Section.ONLY_BEFORE_IN;
import static io.whence.enrichment.concept.Lexicon.Section.PARTITIVE;
import static io.whence.enrichment.concept.Lexicon.Section.POPULATION;
import static io.whence.enrichment.concept.Lexicon.Section.TIME_UNIT;

import io.whence.model.Sign;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes the words of direction, measure and kind off the front of a noun phrase, one at a time, until none is left:
 * "a significant increase in the risk of lung cancer" becomes "lung cancer", positive.
 */
final class Folding {
    /** More than this many are not found in prose; whatever comes after stays. */
    private static final int MOST_STEPS = 12;

    private final Lexicon lexicon;
    private final Directions directions;

    Folding(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.directions = new Directions(lexicon);
    }

    NounPhrase fold(NounPhrase phrase) {
        NounPhrase folded = phrase;
        for (int i = 0; i < MOST_STEPS; i++) {
            Optional<NounPhrase> next = step(folded);
            if (next.isEmpty()) {
                return folded;
            }
            folded = next.get();
        }
        return folded;
    }

    private Optional<NounPhrase> step(NounPhrase phrase) {
        return opening(phrase)
                .or(() -> innerModifier(phrase))
                .or(() -> directionNoun(phrase))
                .or(() -> measure(phrase))
                .or(() -> partitive(phrase));
    }

    /** "higher X", "reducing X", "developing X". */
    private Optional<NounPhrase> opening(NounPhrase phrase) {
        List<Word> words = phrase.first().words();
        if (words.size() < 2) {
            return Optional.empty();
        }
        NounPhrase rest = phrase.withFirst(words.subList(1, words.size()));
        if (rest.first().bare() && lexicon.has(TIME_UNIT, words.get(1))) {
            return Optional.empty();
        }
        if (lexicon.has(LIGHT, words.get(0))) {
            return Optional.of(rest);
        }
        return directions
                .ofOpening(words.get(0))
                .or(() -> directions
                        .ofVerb(words.get(0))
                        .filter(sign -> words.get(0).kind() != Kind.NOUN))
                .map(rest::folded);
    }

    /** "plasma elevated X". */
    private Optional<NounPhrase> innerModifier(NounPhrase phrase) {
        if (phrase.first().words().size() == 2
                && lexicon.has(TIME_UNIT, phrase.first().head())) {
            return Optional.empty();
        }
        return phrase.first().modifiers().stream()
                .filter(word -> directions.ofModifier(word).isPresent())
                .findFirst()
                .map(word -> phrase.withFirst(without(phrase.first().words(), word))
                        .folded(directions.ofModifier(word).orElse(Sign.UNKNOWN)));
    }

    private static List<Word> without(List<Word> words, Word left) {
        int at = words.indexOf(left);
        return Stream.concat(words.subList(0, at).stream(), words.subList(at + 1, words.size()).stream())
                .toList();
    }

    /** "loss of X", "X reduction". */
    private Optional<NounPhrase> directionNoun(NounPhrase phrase) {
        Word head = phrase.first().head();
        return directions.ofNoun(head).flatMap(sign -> {
            if (phrase.first().bare()) {
                return complement(phrase, prepositions(head)).map(rest -> rest.folded(sign));
            }
            boolean alone = sign == Sign.UNKNOWN || lexicon.has(ONLY_BEFORE_COMPLEMENT, head);
            return alone ? Optional.empty() : headless(phrase).map(rest -> rest.folded(sign));
        });
    }

    private String[] prepositions(Word head) {
        return lexicon.has(ONLY_BEFORE_IN, head) ? new String[] {"in"} : new String[] {"of", "in", "to", "for"};
    }

    /** "level of X", "X level". */
    private Optional<NounPhrase> measure(NounPhrase phrase) {
        Word head = phrase.first().head();
        if (!lexicon.has(MEASURE, head)) {
            return Optional.empty();
        }
        if (phrase.first().bare()) {
            return complement(phrase, "of", "for");
        }
        return lexicon.has(MEASURE_ONLY_BEFORE_COMPLEMENT, head) ? Optional.empty() : headless(phrase);
    }

    /** "kind of X"; "effect of X", unless it is the effect on something. */
    private Optional<NounPhrase> partitive(NounPhrase phrase) {
        boolean onSomething = phrase.chunks().stream().anyMatch(chunk -> chunk.after("on", "upon"));
        return phrase.first().bare()
                        && !onSomething
                        && lexicon.has(PARTITIVE, phrase.first().head())
                ? complement(phrase, "of")
                : Optional.empty();
    }

    private Optional<NounPhrase> complement(NounPhrase phrase, String... prepositions) {
        boolean folds = phrase.complementAfter(prepositions)
                && (phrase.complementAfter("of") || !context(phrase.chunks().get(1)));
        return folds ? Optional.of(phrase.complement()) : Optional.empty();
    }

    private static Optional<NounPhrase> headless(NounPhrase phrase) {
        List<Word> modifiers = phrase.first().modifiers();
        return modifiers.get(modifiers.size() - 1).kind().nominal()
                ? Optional.of(phrase.withFirst(modifiers))
                : Optional.empty();
    }

    /** Whether a complement says only of whom, when or where: "in adults", "after 12 weeks". */
    boolean context(Chunk chunk) {
        return lexicon.has(CONTEXT, chunk.preposition())
                && chunk.words().stream().allMatch(word -> lexicon.has(POPULATION, word) || word.quantity());
    }
}
