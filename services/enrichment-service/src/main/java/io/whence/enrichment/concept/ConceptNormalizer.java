package io.whence.enrichment.concept;

import static io.whence.enrichment.concept.Lexicon.Section.ANAPHOR;
import static io.whence.enrichment.concept.Lexicon.Section.AUTHORS;
import static io.whence.enrichment.concept.Lexicon.Section.AUXILIARY;
import static io.whence.enrichment.concept.Lexicon.Section.PRONOUN;

import io.whence.model.Argument;
import io.whence.model.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what an argument denotes: a key of lemmas, and the direction that its words give.
 *
 * <p>In this order: hyphens and parentheses are dealt with and acronyms expanded; fixed phrases ("heart rate") become one
 * word; words that lead in, relative and subordinate clauses go; a clause is brought down to its first six content words,
 * or to what moves or comes about in it ("X exceeded two thirds", "it could lead to X");
 * determiners, hedges, quantities go, and with them what is only counted or measured ("at 200 degrees", "in four
 * cities"); words of direction, measure and kind are folded ("increased risk of X" is X,
 * positive; "lack of X" is X, negative; "change in X" is X, unknown); bare populations and times go ("in adults"); "X of Y"
 * is "Y X"; conjuncts are sorted; eight words at most are kept, the head's first.
 *
 * <p>A pure function of the argument and the acronyms of its document. Safe for use by many threads.
 */
public final class ConceptNormalizer {
    private static final int MOST_CONJUNCTS = 4;

    private final Lexicon lexicon = Lexicon.load();
    private final Directions directions = new Directions(lexicon);
    private final Phrases phrases = new Phrases(lexicon);
    private final Clauses clauses = new Clauses(lexicon);
    private final Bounds bounds = new Bounds();
    private final WordReader reader;

    /** @param singular the singular of a noun, and any other word as it is */
    public ConceptNormalizer(UnaryOperator<String> singular) {
        this.reader = new WordReader(singular);
    }

    /** What an argument of a relation denotes, given the acronyms of its document. */
    public Denotation normalize(Argument argument, Map<String, String> acronyms) {
        return denotation(reader.read(argument, acronyms));
    }

    /** What a phrase denotes of which no more is known than its letters, such as one that a user typed. */
    public Denotation normalize(String phrase) {
        return denotation(reader.plain(phrase));
    }

    private Denotation denotation(List<Word> words) {
        if (words.isEmpty() || lexicon.has(AUTHORS, words.get(0))) {
            return new Denotation.Nothing();
        }
        Reading reading = clauses.reduce(phrases.withFixed(bounds.without(words)));
        List<List<Word>> conjuncts = conjuncts(reading.words());
        List<NounPhrase> named = conjuncts.stream()
                .map(conjunct -> phrases.phrase(conjunct, reading.direction()))
                .filter(phrase -> !phrase.empty() && !pointsElsewhere(phrase))
                .toList();
        return named.isEmpty() ? new Denotation.Nothing() : new Denotation.Named(key(named), direction(named));
    }

    private static String key(List<NounPhrase> conjuncts) {
        return conjuncts.stream().map(NounPhrase::rendered).distinct().sorted().collect(Collectors.joining(" and "));
    }

    /** That of all conjuncts; unknown where they differ. */
    private static Sign direction(List<NounPhrase> conjuncts) {
        List<Sign> signs =
                conjuncts.stream().map(NounPhrase::direction).distinct().toList();
        return signs.size() == 1 ? signs.get(0) : Sign.UNKNOWN;
    }

    /** Whether it points at something said before, or says only which way or that something happened. */
    private boolean pointsElsewhere(NounPhrase phrase) {
        return cited(phrase)
                || phrase.chunks().stream()
                        .flatMap(chunk -> chunk.words().stream())
                        .allMatch(this::empty);
    }

    /** "Smith et al." */
    private static boolean cited(NounPhrase phrase) {
        return phrase.first().words().size() > 2 && phrase.first().head().key().equals("al");
    }

    private boolean empty(Word word) {
        boolean points = lexicon.has(ANAPHOR, word) || lexicon.has(PRONOUN, word) || lexicon.has(AUXILIARY, word);
        boolean onlyVerb = word.kind() == Kind.FINITE || word.kind() == Kind.PARTICIPLE;
        return points
                || onlyVerb
                || word.quantity()
                || directions.ofOpening(word).isPresent();
    }

    /** "A, B and C" as three, if it has no complement that might belong to all of them. */
    private static List<List<Word>> conjuncts(List<Word> words) {
        boolean coordinated = words.stream().anyMatch(word -> word.kind() == Kind.CONJUNCTION)
                && words.stream().noneMatch(word -> word.kind() == Kind.PREPOSITION);
        return coordinated ? withSharedHead(parts(words)) : List.of(words);
    }

    private static List<List<Word>> parts(List<Word> words) {
        List<List<Word>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || separates(words.get(i))) {
                parts.add(words.subList(start, i));
                start = i + 1;
            }
        }
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .limit(MOST_CONJUNCTS)
                .toList();
    }

    /** "mental and physical health": the head belongs to the adjectives before it too. */
    private static List<List<Word>> withSharedHead(List<List<Word>> parts) {
        List<Word> last = parts.isEmpty() ? List.of() : parts.get(parts.size() - 1);
        return parts.stream()
                .map(part -> part != last && last.size() > 1 && modifierOnly(part)
                        ? Stream.concat(part.stream(), Stream.of(last.get(last.size() - 1)))
                                .toList()
                        : part)
                .toList();
    }

    private static boolean modifierOnly(List<Word> part) {
        Kind kind = part.get(part.size() - 1).kind();
        return kind == Kind.ADJECTIVE || kind == Kind.PARTICIPLE;
    }

    private static boolean separates(Word word) {
        return word.kind() == Kind.CONJUNCTION || word.kind() == Kind.COMMA;
    }
}
