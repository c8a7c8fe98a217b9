package io.whence.enrichment.concept;

import static io.whence.enrichment.concept.Lexicon.Section.CONTEXT;
import static io.whence.enrichment.concept.Lexicon.Section.DEGREE;
import static io.whence.enrichment.concept.Lexicon.Section.EFFORT;
import static io.whence.enrichment.concept.Lexicon.Section.EMPHASIS;
import static io.whence.enrichment.concept.Lexicon.Section.FIXED;
import static io.whence.enrichment.concept.Lexicon.Section.FRAME;
import static io.whence.enrichment.concept.Lexicon.Section.FRAME_NOUN;
import static io.whence.enrichment.concept.Lexicon.Section.HEDGE;
import static io.whence.enrichment.concept.Lexicon.Section.INFLUENCE;
import static io.whence.enrichment.concept.Lexicon.Section.LIGHT;
import static io.whence.enrichment.concept.Lexicon.Section.MEASURE;
import static io.whence.enrichment.concept.Lexicon.Section.MEASURE_ONLY_BEFORE_COMPLEMENT;
import static io.whence.enrichment.concept.Lexicon.Section.PARTITIVE;
import static io.whence.enrichment.concept.Lexicon.Section.POPULATION;
import static io.whence.enrichment.concept.Lexicon.Section.SPECIMEN;
import static io.whence.enrichment.concept.Lexicon.Section.TIME_UNIT;

import io.whence.model.lexicon.ChangeWords.Frame;
import io.whence.model.lexicon.ChangeWords.Noun;
import io.whence.model.lexicon.Way;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes the words of change, of measure and of use off a noun phrase, one at a time, until none is left: "a significant
 * increase in the risk of lung cancer" becomes "lung cancer", more of it; "use of aspirin" becomes "aspirin".
 */
final class Folding {
    /** More than this many are not found in prose; whatever comes after stays. */
    private static final int MOST_STEPS = 12;

    private static final String BLOOD = "blood";
    /** A tagger takes some nouns before a noun for verbs. */
    private static final Set<Kind> NOMINAL = Set.of(Kind.NOUN, Kind.GERUND, Kind.INFINITIVE, Kind.OTHER);

    private static final Set<String> CONTENT = Set.of("level", "concentration", "value");

    private final Lexicon lexicon;
    private final Directions directions;

    Folding(Lexicon lexicon, Directions directions) {
        this.lexicon = lexicon;
        this.directions = directions;
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
        return effort(phrase)
                .or(() -> influence(phrase))
                .or(() -> opening(phrase))
                .or(() -> innerModifier(phrase))
                .or(() -> changeNoun(phrase))
                .or(() -> measure(phrase))
                .or(() -> frame(phrase))
                .or(() -> partitive(phrase))
                .or(() -> specimen(phrase));
    }

    /** "fall prevention programme": the prevention. */
    private Optional<NounPhrase> effort(NounPhrase phrase) {
        List<Word> words = phrase.first().words();
        boolean of = words.size() > 1
                && lexicon.has(EFFORT, phrase.first().head())
                && directions.ofNoun(words.get(words.size() - 2)).isPresent();
        return of ? Optional.of(phrase.withFirst(words.subList(0, words.size() - 1))) : Optional.empty();
    }

    /** "effect on X", "slowing effect of Y on X": X, which way is left open. */
    private Optional<NounPhrase> influence(NounPhrase phrase) {
        return lexicon.has(INFLUENCE, phrase.first().head())
                ? IntStream.range(1, phrase.chunks().size())
                        .filter(i -> phrase.chunks().get(i).after("on", "upon"))
                        .mapToObj(phrase::from)
                        .map(rest -> rest.folded(Way.OTHER))
                        .findFirst()
                : Optional.empty();
    }

    /** "higher X", "reducing X", "developing X". */
    private Optional<NounPhrase> opening(NounPhrase phrase) {
        List<Word> words = phrase.first().words();
        if (words.size() < 2) {
            return Optional.empty();
        }
        Word opening = words.get(0);
        NounPhrase rest = phrase.withFirst(words.subList(1, words.size()));
        if (rest.first().bare() && lexicon.has(TIME_UNIT, words.get(1))) {
            return Optional.empty();
        }
        boolean hedged = lexicon.has(HEDGE, opening)
                && opening.kind() != Kind.NOUN
                && directions.ofModifier(opening).isEmpty();
        if (hedged || lexicon.has(LIGHT, opening) || degreeOfChange(opening, phrase)) {
            return Optional.of(rest);
        }
        Optional<Way> verb = directions.ofVerb(opening).filter(way -> opening.kind() != Kind.NOUN);
        Optional<NounPhrase> named = verb.flatMap(way -> fixedNoun(opening, rest));
        return named.or(() -> directions
                .ofOpening(opening, phrase.first().head())
                .or(() -> verb.filter(way -> opening.kind() != Kind.PARTICIPLE))
                .map(rest::folded));
    }

    /** "losing weight" is weight loss where that is a fixed phrase. */
    private Optional<NounPhrase> fixedNoun(Word verb, NounPhrase rest) {
        return directions.nounsOf(verb).stream()
                .map(noun -> rest.first().rendered() + " " + noun)
                .filter(name -> lexicon.has(FIXED, name))
                .findFirst()
                .map(name -> rest.withFirst(List.of(new Word(name, Kind.NOUN, name, false))));
    }

    /** "significant" of "significant change", but not of "significant constipation". */
    private boolean degreeOfChange(Word opening, NounPhrase phrase) {
        List<Word> words = phrase.first().words();
        Word next = words.get(1);
        Word head = phrase.first().head();
        boolean bare = !phrase.hasComplement() && (words.size() == 2 || lexicon.has(INFLUENCE, head));
        if (bare || directions.ofOpening(opening).isPresent()) {
            return false;
        }
        boolean change = directions.ofOpening(next).isPresent()
                || directions.ofNoun(head).isPresent()
                || lexicon.has(MEASURE, head)
                || lexicon.has(INFLUENCE, head);
        return degree(opening) && change;
    }

    /** "plasma elevated X". */
    private Optional<NounPhrase> innerModifier(NounPhrase phrase) {
        Word head = phrase.first().head();
        if (phrase.first().words().size() == 2 && lexicon.has(TIME_UNIT, head)) {
            return Optional.empty();
        }
        return phrase.first().modifiers().stream()
                .filter(word -> word.kind() != Kind.NOUN)
                .filter(word -> directions.ofModifier(word, head).isPresent())
                .findFirst()
                .flatMap(word -> directions.ofModifier(word).map(way -> phrase.withFirst(
                                without(phrase.first().words(), word))
                        .folded(way)));
    }

    private static List<Word> without(List<Word> words, Word left) {
        int at = words.indexOf(left);
        return Stream.concat(words.subList(0, at).stream(), words.subList(at + 1, words.size()).stream())
                .toList();
    }

    /** "loss of X", "X reduction"; but hearing loss is a thing of its own, and so is loss of hearing. */
    private Optional<NounPhrase> changeNoun(NounPhrase phrase) {
        Chunk chunk = phrase.first();
        return directions.ofNoun(chunk.head()).flatMap(noun -> {
            if (chunk.bare() || chunk.modifiers().stream().allMatch(this::saysHow)) {
                return complement(phrase, prepositions(noun))
                        .filter(rest -> !named(rest, chunk.head()))
                        .map(rest -> rest.folded(noun.way()));
            }
            boolean folds = noun.frame() == Frame.ANYWHERE && noun.way() != Way.OTHER;
            return folds ? headless(phrase).map(rest -> rest.folded(noun.way())) : Optional.empty();
        });
    }

    private boolean saysHow(Word modifier) {
        return degree(modifier) || lexicon.has(HEDGE, modifier);
    }

    private boolean degree(Word word) {
        return lexicon.has(DEGREE, word) || lexicon.has(EMPHASIS, word);
    }

    private boolean named(NounPhrase thing, Word change) {
        return lexicon.has(FIXED, thing.first().rendered() + " " + change.key());
    }

    private static String[] prepositions(Noun noun) {
        return noun.frame() == Frame.BEFORE_IN ? new String[] {"in"} : new String[] {"of", "in", "to", "for"};
    }

    /** "level of X", "blood levels of X", "X level". */
    private Optional<NounPhrase> measure(NounPhrase phrase) {
        Chunk chunk = phrase.first();
        if (!lexicon.has(MEASURE, chunk.head())) {
            return Optional.empty();
        }
        if (chunk.modifiers().stream().allMatch(this::specimen)) {
            return complement(phrase, "of", "for");
        }
        return lexicon.has(MEASURE_ONLY_BEFORE_COMPLEMENT, chunk.head())
                ? Optional.empty()
                : headless(phrase).map(rest -> CONTENT.contains(chunk.head().key()) ? withoutBlood(rest) : rest);
    }

    private boolean specimen(Word word) {
        return lexicon.has(SPECIMEN, word) || word.key().equals(BLOOD) || saysHow(word);
    }

    /** "blood cholesterol level", "cholesterol serum level": the level is that of cholesterol. */
    private NounPhrase withoutBlood(NounPhrase phrase) {
        List<Word> words = phrase.first().words();
        int from = words.size() > 1 && specimen(words.get(0)) ? 1 : 0;
        int to = words.size() > 1 && specimen(words.get(words.size() - 1)) ? words.size() - 1 : words.size();
        return from < to ? phrase.withFirst(words.subList(from, to)) : phrase;
    }

    /** "use of X", "treatment with X", "X supplementation": X. */
    private Optional<NounPhrase> frame(NounPhrase phrase) {
        Word head = phrase.first().head();
        if (phrase.hasComplement()) {
            String pair = head.key() + " " + phrase.chunks().get(1).preposition();
            return lexicon.has(FRAME, pair) && !context(phrase.chunks().get(1))
                    ? Optional.of(phrase.complementAfterWords(phrase.first().modifiers()))
                    : Optional.empty();
        }
        return lexicon.has(FRAME_NOUN, head) && !phrase.first().bare() ? headless(phrase) : Optional.empty();
    }

    /** "kind of X"; "effect of X". */
    private Optional<NounPhrase> partitive(NounPhrase phrase) {
        boolean folds = lexicon.has(PARTITIVE, phrase.first().head())
                && phrase.first().modifiers().stream().allMatch(this::saysHow);
        return folds ? complement(phrase, "of") : Optional.empty();
    }

    /** "plasma X", "X in serum". */
    private Optional<NounPhrase> specimen(NounPhrase phrase) {
        List<Word> words = phrase.first().words();
        if (words.size() > 1 && lexicon.has(SPECIMEN, words.get(0))) {
            return Optional.of(phrase.withFirst(words.subList(1, words.size())));
        }
        return IntStream.range(1, phrase.chunks().size())
                .filter(i -> phrase.chunks().get(i).after("in")
                        && phrase.chunks().get(i).bare()
                        && specimen(phrase.chunks().get(i).head()))
                .mapToObj(i -> phrase.with(Stream.concat(
                                phrase.chunks().subList(0, i).stream(),
                                phrase.chunks().subList(i + 1, phrase.chunks().size()).stream())
                        .toList()))
                .findFirst();
    }

    private Optional<NounPhrase> complement(NounPhrase phrase, String... prepositions) {
        boolean folds = phrase.complementAfter(prepositions)
                && (phrase.complementAfter("of") || !context(phrase.chunks().get(1)));
        return folds ? Optional.of(phrase.complement()) : Optional.empty();
    }

    private static Optional<NounPhrase> headless(NounPhrase phrase) {
        List<Word> modifiers = phrase.first().modifiers();
        boolean nominal = !modifiers.isEmpty()
                && NOMINAL.contains(modifiers.get(modifiers.size() - 1).kind());
        return nominal ? Optional.of(phrase.withFirst(modifiers)) : Optional.empty();
    }

    /** Whether a complement says only that somebody was studied, or when: "in patients", "at baseline". */
    boolean context(Chunk chunk) {
        return (lexicon.has(CONTEXT, chunk.preposition()) || chunk.after("from"))
                && chunk.words().stream().allMatch(word -> lexicon.has(POPULATION, word) || word.quantity());
    }
}
