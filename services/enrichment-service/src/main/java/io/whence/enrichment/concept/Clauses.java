package io.whence.enrichment.concept;

import static io.whence.enrichment.concept.Lexicon.Section.AUXILIARY;
import static io.whence.enrichment.concept.Lexicon.Section.BRINGING_ABOUT;
import static io.whence.enrichment.concept.Lexicon.Section.EXISTENCE;
import static io.whence.enrichment.concept.Lexicon.Section.GENERIC;
import static io.whence.enrichment.concept.Lexicon.Section.HEDGE;
import static io.whence.enrichment.concept.Lexicon.Section.LEAD;
import static io.whence.enrichment.concept.Lexicon.Section.NEGATION;
import static io.whence.enrichment.concept.Lexicon.Section.TAIL;

import io.whence.model.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Brings an argument that is, or holds, a clause down to the words that name something. */
final class Clauses {
    /** A clause has no head to hang on to, so that its first words have to do. */
    private static final int MOST_WORDS = 6;

    private final Lexicon lexicon;
    private final Directions directions;

    Clauses(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.directions = new Directions(lexicon);
    }

    /** The words that name something, with the directions and negations of the clause folded out. */
    Reading reduce(List<Word> words) {
        Reading opened = opened(broughtAbout(new Reading(words, Sign.POSITIVE)));
        if (opened.size() == 0) {
            return opened;
        }
        Reading cut = withoutTail(opened);
        return firstOf(cut, Kind.FINITE) < 0
                ? cut
                : whatExists(opened)
                        .or(() -> whatMoves(opened))
                        .map(this::withoutTail)
                        .orElseGet(() -> clause(opened));
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

    /** "X exceeded two thirds", "X rose by 5 %", "X fell in 2010": X, more or less. */
    private Optional<Reading> whatMoves(Reading reading) {
        int verb = IntStream.range(1, reading.size())
                .filter(i -> reading.words().get(i).kind() == Kind.FINITE
                        && !lexicon.has(AUXILIARY, reading.words().get(i)))
                .findFirst()
                .orElse(reading.size());
        if (verb + 1 >= reading.size()) {
            return Optional.empty();
        }
        Word next = reading.words().get(verb + 1);
        boolean without = next.quantity() || next.kind() == Kind.PREPOSITION;
        boolean plain = reading.words().subList(0, verb).stream().noneMatch(word -> lexicon.has(NEGATION, word));
        return directions
                .ofVerb(reading.words().get(verb))
                .filter(sign -> without && plain && standsAlone(reading.words().subList(0, verb)))
                .map(sign -> reading.to(verb).folded(sign));
    }

    /** "X was observed", "there is X": X. */
    private Optional<Reading> whatExists(Reading reading) {
        int verb = firstOf(reading, Kind.FINITE);
        Optional<Word> main = reading.words().subList(verb, reading.size()).stream()
                .filter(word -> word.kind() != Kind.ADVERB && !lexicon.has(AUXILIARY, word))
                .findFirst();
        boolean subject = reading.words().subList(0, verb).stream()
                .anyMatch(word -> word.kind().nominal());
        boolean exists = main.filter(word -> lexicon.has(EXISTENCE, word)).isPresent();
        return subject && exists ? Optional.of(reading.to(verb)) : Optional.empty();
    }

    /** Without the words that lead in: "by reducing X", "the fact that X", "without X", "to prevent X". */
    private Reading opened(Reading reading) {
        if (reading.size() < 2) {
            return reading;
        }
        Word first = reading.first();
        Reading rest = reading.from(1);
        if (lexicon.has(NEGATION, first)) {
            return opened(rest.folded(Sign.NEGATIVE));
        }
        if (reading.size() > 2 && rest.first().key().equals("that") && lexicon.has(GENERIC, first)) {
            return opened(rest.from(1));
        }
        boolean nothingYet = first.kind() == Kind.DETERMINER || lexicon.has(LEAD, first);
        Optional<Sign> verb = first.kind() == Kind.NOUN ? Optional.empty() : directions.ofVerb(first);
        return nothingYet
                ? opened(rest)
                : verb.map(sign -> opened(rest.folded(sign))).orElse(reading);
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
        boolean apposition = word.kind() == Kind.COMMA && before.nominal() && !enumerates(words, at);
        return that || apposition || word.kind() == Kind.RELATIVE || lexicon.has(TAIL, word);
    }

    private static boolean enumerates(List<Word> words, int comma) {
        return words.subList(comma, words.size()).stream().anyMatch(word -> word.kind() == Kind.CONJUNCTION);
    }

    private boolean standsAlone(List<Word> words) {
        Word last = words.get(
                words.get(words.size() - 1).kind() == Kind.COMMA && words.size() > 1
                        ? words.size() - 2
                        : words.size() - 1);
        boolean clause = words.stream().anyMatch(word -> word.kind() == Kind.FINITE);
        return !clause && last.kind().nominal() && !(words.size() <= 2 && lexicon.has(GENERIC, last));
    }

    private static int firstOf(Reading reading, Kind kind) {
        return IntStream.range(0, reading.size())
                .filter(i -> reading.words().get(i).kind() == kind)
                .findFirst()
                .orElse(-1);
    }

    private Reading clause(Reading reading) {
        Sign direction = reading.direction();
        List<Word> kept = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            Word word = reading.words().get(i);
            if (lexicon.has(NEGATION, word)) {
                direction = i > 0 && lexicon.has(AUXILIARY, reading.words().get(i - 1))
                        ? direction.times(Sign.NEGATIVE)
                        : direction;
            } else if (word.kind() == Kind.PREPOSITION || !idle(word)) {
                kept.add(word);
            }
        }
        return predicate(bounded(new Reading(kept, direction)));
    }

    private boolean idle(Word word) {
        boolean says = word.kind().content() || directions.ofModifier(word).isPresent();
        return !says || lexicon.has(AUXILIARY, word) || (word.kind() != Kind.NOUN && lexicon.has(HEDGE, word));
    }

    /** "prices rise", "stress is high", "people sleep less": the last word is a direction. */
    private Reading predicate(Reading reading) {
        if (reading.size() < 2) {
            return reading;
        }
        Word last = reading.last();
        return directions
                .ofOpening(last)
                .or(() -> directions.ofVerb(last))
                .map(sign -> reading.to(reading.size() - 1).folded(sign))
                .orElse(reading);
    }

    private static Reading bounded(Reading reading) {
        int end = 0;
        int content = 0;
        for (int i = 0; i < reading.size() && content < MOST_WORDS; i++) {
            if (reading.words().get(i).kind() != Kind.PREPOSITION) {
                content++;
                end = i + 1;
            }
        }
        return reading.to(end);
    }
}
