package io.whence.enrichment.concept;

import static io.whence.enrichment.concept.Lexicon.Section.ANAPHOR;
import static io.whence.enrichment.concept.Lexicon.Section.AUTHORS;
import static io.whence.enrichment.concept.Lexicon.Section.AUXILIARY;
import static io.whence.enrichment.concept.Lexicon.Section.EMPHASIS;
import static io.whence.enrichment.concept.Lexicon.Section.EMPTY;
import static io.whence.enrichment.concept.Lexicon.Section.NEGATION;
import static io.whence.enrichment.concept.Lexicon.Section.PRONOUN;
import static io.whence.enrichment.concept.Lexicon.Section.RESEARCH;
import static io.whence.enrichment.concept.Lexicon.Section.UNRESOLVED;

import io.whence.model.NoConcept;
import io.whence.model.lexicon.ChangeWords.Frame;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Says what names no variable: pronouns, bare generic nouns, clauses, lists, fragments. */
final class Refusals {
    private static final Set<String> CUT =
            Set.of("of", "in", "between", "with", "from", "for", "on", "at", "among", "within", "into", "than", "as");
    private static final Set<String> OPEN =
            Set.of("of", "in", "with", "for", "to", "by", "as", "and", "or", "the", "a");
    private static final Set<String> POINTING = Set.of("this", "that", "these", "those");
    private static final Set<String> OWNED = Set.of("the", "its", "their", "his", "her", "our", "my", "your");
    private static final Set<Kind> HEADS = Set.of(Kind.NOUN, Kind.GERUND, Kind.OTHER, Kind.NUMBER, Kind.INFINITIVE);
    private static final Set<String> PAIRING = Set.of("both", "either", "whether");
    private static final Set<String> NEITHER = Set.of("neither", "nor");

    private final Lexicon lexicon;
    private final Directions directions;

    Refusals(Lexicon lexicon, Directions directions) {
        this.lexicon = lexicon;
        this.directions = directions;
    }

    /** Why the words of an argument can name nothing; empty if they may. */
    Optional<NoConcept> ofWords(List<Word> words) {
        if (words.isEmpty()) {
            return Optional.of(NoConcept.FRAGMENT);
        }
        Word first = words.get(0);
        Word last = words.get(words.size() - 1);
        if (lexicon.has(AUTHORS, first) || (first.kind() == Kind.GERUND && method(words))) {
            return Optional.of(NoConcept.CLAUSE);
        }
        boolean cut = (first.kind() == Kind.PREPOSITION && CUT.contains(first.key()) && !verb(words, 1))
                || (first.kind() == Kind.CONJUNCTION && !first.key().equals("both"))
                || NEITHER.contains(first.key())
                || (last.kind() != Kind.NOUN && words.size() > 1 && OPEN.contains(last.key()))
                || (last.kind() == Kind.PARTICIPLE
                        && words.size() > 1
                        && words.get(words.size() - 2).key().equals("as"))
                || (first.kind() == Kind.PARTICIPLE
                        && kind(words, 1) == Kind.DETERMINER
                        && directions.ofModifier(first).isEmpty());
        return cut ? Optional.of(NoConcept.FRAGMENT) : Optional.empty();
    }

    /** "analysing X"; "prompting somebody to do". */
    private boolean method(List<Word> words) {
        boolean infinitive = IntStream.range(2, words.size() - 1)
                .anyMatch(i -> words.get(i).key().equals("to") && kind(words, i + 1) == Kind.INFINITIVE);
        return (lexicon.has(RESEARCH, words.get(0)) && words.size() > 1) || infinitive;
    }

    private static boolean verb(List<Word> words, int at) {
        return kind(words, at) == Kind.GERUND || kind(words, at) == Kind.INFINITIVE;
    }

    private static Kind kind(List<Word> words, int at) {
        return at < words.size() ? words.get(at).kind() : Kind.OTHER;
    }

    /** Why what is left of a clause names nothing by itself. */
    Optional<NoConcept> ofReading(Reading reading) {
        if (reading.words().isEmpty()) {
            return Optional.of(NoConcept.PRONOUN);
        }
        List<Word> words = reading.words();
        boolean coordinated = IntStream.range(1, words.size()).anyMatch(i -> coordinates(words, i));
        if (words.stream().anyMatch(word -> word.kind() == Kind.FINITE)) {
            boolean pronoun = words.size() == 1 && lexicon.has(PRONOUN, words.get(0));
            return Optional.of(pronoun ? NoConcept.PRONOUN : NoConcept.CLAUSE);
        }
        if (words.get(0).kind() == Kind.INFINITIVE && kind(words, 1) == Kind.DETERMINER) {
            return Optional.of(NoConcept.CLAUSE);
        }
        return coordinated ? Optional.of(NoConcept.LIST) : Optional.empty();
    }

    /** Adjectives with a comma between them are no list. */
    private static boolean coordinates(List<Word> words, int at) {
        Kind kind = words.get(at).kind();
        boolean adjectives = kind(words, at - 1) == Kind.ADJECTIVE && kind(words, at + 1) == Kind.ADJECTIVE;
        boolean comma = kind == Kind.COMMA && at + 1 < words.size() && !adjectives;
        return comma
                || (kind == Kind.CONJUNCTION && !PAIRING.contains(words.get(at).key()));
    }

    /** Why a phrase names nothing, given the words that it was made of. */
    Optional<NoConcept> ofPhrase(NounPhrase phrase, Reading reading) {
        if (phrase.empty()) {
            return Optional.of(
                    reading.words().stream().anyMatch(word -> lexicon.has(PRONOUN, word))
                            ? NoConcept.PRONOUN
                            : NoConcept.FRAGMENT);
        }
        if (cited(phrase)) {
            return Optional.of(NoConcept.FRAGMENT);
        }
        Word head = phrase.first().head();
        boolean alone = phrase.words() == 1;
        String before = determiner(reading.words(), head);
        boolean says = phrase.all().anyMatch(word -> !empty(word)) && !(alone && lexicon.has(EMPTY, head));
        boolean pointed = POINTING.contains(before) && (alone || !says);
        boolean owned = alone && OWNED.contains(before) && (lexicon.has(UNRESOLVED, head) || !says);
        if (pointed || (owned && !before.equals("the")) || (owned && lexicon.has(UNRESOLVED, head))) {
            return Optional.of(NoConcept.PRONOUN);
        }
        if (!says) {
            return Optional.of(alone && lexicon.has(PRONOUN, head) ? NoConcept.PRONOUN : NoConcept.GENERIC);
        }
        boolean headed = phrase.first().words().stream().anyMatch(word -> HEADS.contains(word.kind()));
        return !headed ? Optional.of(NoConcept.FRAGMENT) : Optional.empty();
    }

    private static String determiner(List<Word> words, Word head) {
        return IntStream.range(1, words.size())
                .filter(i -> words.get(i).equals(head))
                .mapToObj(i -> words.get(i - 1))
                .map(Word::key)
                .findFirst()
                .orElse("");
    }

    /** "Smith et al." */
    private static boolean cited(NounPhrase phrase) {
        return phrase.first().words().size() > 2 && phrase.first().head().key().equals("al");
    }

    private boolean empty(Word word) {
        boolean points = lexicon.has(ANAPHOR, word)
                || lexicon.has(EMPHASIS, word)
                || lexicon.has(PRONOUN, word)
                || lexicon.has(NEGATION, word)
                || lexicon.has(AUXILIARY, word);
        boolean onlyVerb = word.kind() == Kind.FINITE || word.kind() == Kind.PARTICIPLE;
        return points
                || onlyVerb
                || word.quantity()
                || directions.ofOpening(word).isPresent()
                || directions
                        .ofNoun(word)
                        .filter(noun -> noun.frame() != Frame.BEFORE_IN)
                        .isPresent();
    }
}
