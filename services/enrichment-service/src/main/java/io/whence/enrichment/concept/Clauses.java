package io.whence.enrichment.concept;

import static io.whence.enrichment.concept.Lexicon.Section.AUXILIARY;
import static io.whence.enrichment.concept.Lexicon.Section.BRINGING_ABOUT;
import static io.whence.enrichment.concept.Lexicon.Section.DEGREE;
import static io.whence.enrichment.concept.Lexicon.Section.EMPHASIS;
import static io.whence.enrichment.concept.Lexicon.Section.GENERIC;
import static io.whence.enrichment.concept.Lexicon.Section.HEDGE;
import static io.whence.enrichment.concept.Lexicon.Section.LEAD;
import static io.whence.enrichment.concept.Lexicon.Section.NEGATION;
import static io.whence.enrichment.concept.Lexicon.Section.TAIL;

import io.whence.model.lexicon.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Brings an argument that holds a clause down to the words that name something, where it says no more than which way. */
final class Clauses {
    private final Lexicon lexicon;
    private final Directions directions;

    Clauses(Lexicon lexicon, Directions directions) {
        this.lexicon = lexicon;
        this.directions = directions;
    }

    /** The words that name something, with the ways and negations of the clause folded out; a clause where it is more. */
    Reading reduce(List<Word> words) {
        Reading opened = opened(broughtAbout(Reading.of(withoutPairedDegrees(words))));
        if (opened.size() == 0) {
            return opened;
        }
        Reading cut = withoutTail(opened);
        return firstOf(cut, Kind.FINITE) < 0
                ? cut
                : whatMoves(opened).map(this::withoutTail).orElse(cut);
    }

    /** "small but non-significant increases": increases. */
    private List<Word> withoutPairedDegrees(List<Word> words) {
        List<Word> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean paired = words.get(i).kind() == Kind.CONJUNCTION
                    && !kept.isEmpty()
                    && i + 1 < words.size()
                    && degree(kept.get(kept.size() - 1))
                    && degree(words.get(i + 1));
            if (paired) {
                kept.remove(kept.size() - 1);
            } else {
                kept.add(words.get(i));
            }
        }
        return kept;
    }

    private boolean degree(Word word) {
        return lexicon.has(DEGREE, word)
                || lexicon.has(EMPHASIS, word)
                || lexicon.has(HEDGE, word)
                || directions.ofOpening(word).isPresent();
    }

    /** "it could lead to X", "which may also reduce X": what comes about, where the subject is a pronoun. */
    private Reading broughtAbout(Reading reading) {
        if (reading.size() < 3 || !pronoun(reading.first())) {
            return reading;
        }
        int verb = 1;
        while (verb < reading.size() - 1 && helps(reading.words().get(verb))) {
            verb++;
        }
        return objectOf(reading.from(verb)).orElse(reading);
    }

    private static boolean pronoun(Word word) {
        return word.kind() == Kind.PRONOUN || word.kind() == Kind.RELATIVE;
    }

    private boolean helps(Word word) {
        return (word.kind() == Kind.ADVERB && !lexicon.has(NEGATION, word)) || lexicon.has(AUXILIARY, word);
    }

    private Optional<Reading> objectOf(Reading predicate) {
        if (predicate.size() < 2 || directions.ofVerb(predicate.first()).isPresent()) {
            return Optional.of(predicate).filter(rest -> rest.size() > 1);
        }
        return Stream.of(1, 2, 3)
                .filter(length -> length < predicate.size())
                .filter(length -> lexicon.has(BRINGING_ABOUT, spelled(predicate.to(length))))
                .map(predicate::from)
                .findFirst();
    }

    private static String spelled(Reading words) {
        return words.words().stream().map(Word::key).collect(Collectors.joining(" "));
    }

    /** "X exceeded two thirds", "X rose by 5 %", "X fell in 2010", "X rises": X. */
    private Optional<Reading> whatMoves(Reading reading) {
        int verb = firstOf(reading, Kind.FINITE);
        List<Word> subject = reading.words().subList(0, verb);
        Optional<Word> next = reading.words().stream().skip(verb + 1L).findFirst();
        boolean more = next.filter(
                        word -> !word.quantity() && word.kind() != Kind.PREPOSITION && word.kind() != Kind.ADVERB)
                .isPresent();
        if (subject.isEmpty() || more || !standsAlone(subject)) {
            return Optional.empty();
        }
        return directions.ofVerb(reading.words().get(verb)).map(way -> reading.to(verb)
                .folded(way));
    }

    /** Without the words that lead in: "by reducing X", "the fact that X", "without X", "to prevent X". */
    private Reading opened(Reading reading) {
        if (reading.size() < 2) {
            return reading;
        }
        Word first = reading.first();
        Reading rest = reading.from(1);
        if (lexicon.has(NEGATION, first)) {
            return opened(rest.folded(Way.LESS));
        }
        if (reading.size() > 2 && rest.first().key().equals("that") && lexicon.has(GENERIC, first)) {
            return opened(rest.from(1));
        }
        if (reading.size() > 2 && failure(reading)) {
            return opened(reading.from(3).folded(Way.LESS));
        }
        boolean lead = lexicon.has(LEAD, first) && first.kind() != Kind.DETERMINER;
        boolean verb = first.kind() == Kind.INFINITIVE || first.kind() == Kind.FINITE;
        Optional<Way> way = verb ? directions.ofVerb(first) : Optional.empty();
        boolean light = verb && way.isEmpty() && lexicon.has(BRINGING_ABOUT, first);
        return lead || light
                ? opened(rest)
                : way.map(found -> opened(rest.folded(found))).orElse(reading);
    }

    /** "failure to detect X": none of it. */
    private static boolean failure(Reading reading) {
        List<Word> words = reading.words();
        return words.size() > 3
                && (words.get(0).key().equals("failure") || words.get(0).key().equals("inability"))
                && words.get(1).key().equals("to")
                && words.get(2).kind() == Kind.INFINITIVE;
    }

    /** Without relative and subordinate clauses and appositions, if what stands before them can stand alone. */
    private Reading withoutTail(Reading reading) {
        return IntStream.range(1, reading.size())
                .filter(i -> opensTail(reading.words(), i))
                .filter(i -> standsAlone(reading.words().subList(0, i)))
                .mapToObj(reading::to)
                .findFirst()
                .orElse(reading);
    }

    private boolean opensTail(List<Word> words, int at) {
        Word word = words.get(at);
        Kind before = words.get(at - 1).kind();
        boolean that = word.key().equals("that") && before.nominal();
        boolean apposition = word.kind() == Kind.COMMA
                && before.nominal()
                && at + 1 < words.size()
                && explains(words.get(at + 1))
                && words.subList(at, words.size()).stream().noneMatch(other -> other.kind() == Kind.CONJUNCTION);
        return that || apposition || word.kind() == Kind.RELATIVE || lexicon.has(TAIL, word);
    }

    /** What stands behind a comma and names nothing further: "ocrelizumab, an antibody". */
    private boolean explains(Word word) {
        return word.kind() == Kind.DETERMINER
                || word.kind() == Kind.ADVERB
                || lexicon.has(TAIL, word)
                || (word.kind() == Kind.GERUND && directions.ofVerb(word).isEmpty());
    }

    private boolean standsAlone(List<Word> words) {
        Word last = words.get(
                words.get(words.size() - 1).kind() == Kind.COMMA && words.size() > 1
                        ? words.size() - 2
                        : words.size() - 1);
        boolean clause = words.stream().anyMatch(word -> word.kind() == Kind.FINITE);
        return !clause && last.kind().nominal() && !(words.size() <= 2 && lexicon.has(GENERIC, last));
    }

    static int firstOf(Reading reading, Kind kind) {
        return IntStream.range(0, reading.size())
                .filter(i -> reading.words().get(i).kind() == kind)
                .findFirst()
                .orElse(-1);
    }
}
