package io.whence.enrichment.concept;

import static io.whence.enrichment.concept.Lexicon.Section.CONTEXT;
import static io.whence.enrichment.concept.Lexicon.Section.FIXED;
import static io.whence.enrichment.concept.Lexicon.Section.HEDGE;
import static io.whence.enrichment.concept.Lexicon.Section.TURNED;
import static io.whence.enrichment.concept.Lexicon.Section.UNIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cuts words into noun phrases and puts what is left of them into the order of a key. */
final class Phrases {
    /** A name of more words than this is cut from its end, complements first. */
    private static final int MOST_WORDS = 8;

    private static final int MOST_WORDS_OF_A_CHUNK = 6;
    private static final int MOST_WORDS_TO_TURN_ROUND = 5;
    private static final int LONGEST_FIXED = 5;

    private final Lexicon lexicon;
    private final Directions directions;
    private final Folding folding;

    Phrases(Lexicon lexicon, Directions directions) {
        this.lexicon = lexicon;
        this.directions = directions;
        this.folding = new Folding(lexicon, directions);
    }

    /** The words with each fixed phrase as one word. */
    List<Word> withFixed(List<Word> words) {
        List<Word> result = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int end = fixedEnd(words, i);
            result.add(end > i ? fixed(words.subList(i, end)) : words.get(i));
            i = Math.max(i, end - 1);
        }
        return result;
    }

    private static Word fixed(List<Word> words) {
        String form = words.stream().map(Word::form).collect(Collectors.joining(" "));
        return new Word(rendered(words), Kind.NOUN, form, false);
    }

    private int fixedEnd(List<Word> words, int start) {
        return IntStream.iterate(Math.min(words.size(), start + LONGEST_FIXED), end -> end > start, end -> end - 1)
                .filter(end -> end > start + 1 || words.get(start).key().contains("-"))
                .filter(end -> lexicon.has(FIXED, rendered(words.subList(start, end))))
                .findFirst()
                .orElse(start);
    }

    private static String rendered(List<Word> words) {
        return words.stream().map(Word::rendered).collect(Collectors.joining(" "));
    }

    /** The phrase that the words make, without words of change and of measure, in the order of the text. */
    NounPhrase folded(Reading reading) {
        NounPhrase whole = new NounPhrase(chunks(reading.words()), reading.ways());
        return whole.empty() ? whole : folding.fold(withoutContext(whole));
    }

    /** The same bounded and with "X of Y" as "Y X". */
    NounPhrase ordered(NounPhrase folded) {
        return bounded(turned(folded));
    }

    private List<Chunk> chunks(List<Word> words) {
        List<Chunk> chunks = new ArrayList<>();
        String preposition = "";
        int start = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).kind() == Kind.PREPOSITION) {
                List<Word> raw = words.subList(start, i);
                boolean of = i < words.size() && words.get(i).key().equals("of");
                if (of || chunks.isEmpty() || !counted(preposition, raw)) {
                    add(chunks, preposition, cleaned(raw));
                }
                preposition = i == words.size() ? "" : words.get(i).key();
                start = i + 1;
            }
        }
        return chunks;
    }

    /** "in all four cities", "over the 21 days": how many there were says nothing of what was named before. */
    private boolean counted(String preposition, List<Word> raw) {
        return lexicon.has(CONTEXT, preposition)
                && raw.stream().anyMatch(Word::quantity)
                && cleaned(raw).size() <= 1;
    }

    private static void add(List<Chunk> chunks, String preposition, List<Word> words) {
        if (!words.isEmpty()) {
            chunks.add(new Chunk(chunks.isEmpty() ? "" : preposition, words));
        }
    }

    private List<Word> cleaned(List<Word> words) {
        List<Word> kept = new ArrayList<>();
        int end = measured(words);
        for (int i = 0; i < end; i++) {
            if (!idle(words, i, kept.isEmpty())) {
                kept.add(words.get(i));
            }
        }
        return kept;
    }

    /** Where a quantity begins that ends the words: "telmisartan 80 mg". */
    private int measured(List<Word> words) {
        int last = words.size() - 1;
        boolean measured = last > 1
                && lexicon.has(UNIT, words.get(last))
                && words.get(last - 1).kind() == Kind.NUMBER;
        return measured ? last - 1 : words.size();
    }

    /** Whether a word says nothing of what its phrase denotes. */
    private boolean idle(List<Word> words, int at, boolean opens) {
        Word word = words.get(at);
        Optional<Word> next = at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
        return switch (word.kind()) {
            case DETERMINER, PRONOUN, COMMA, RELATIVE, CONJUNCTION -> true;
            case ADVERB -> hedge(word) || next.flatMap(directions::ofOpening).isPresent();
            default -> opens && ((hedge(word) && !head(word, next)) || quantity(words, at));
        };
    }

    private boolean hedge(Word word) {
        return lexicon.has(HEDGE, word) && directions.ofModifier(word).isEmpty();
    }

    /** "individual differences" are differences, but "individuals" are somebody. */
    private static boolean head(Word word, Optional<Word> next) {
        return word.kind() == Kind.NOUN && next.isEmpty();
    }

    private boolean quantity(List<Word> words, int at) {
        Word word = words.get(at);
        boolean unitOfNumber =
                lexicon.has(UNIT, word) && at > 0 && words.get(at - 1).quantity();
        return unitOfNumber || word.quantity();
    }

    private NounPhrase withoutContext(NounPhrase phrase) {
        return phrase.with(IntStream.range(0, phrase.chunks().size())
                .filter(i -> i == 0 || !folding.context(phrase.chunks().get(i)))
                .mapToObj(phrase.chunks()::get)
                .toList());
    }

    /** "rapid growth of tumours" becomes "rapid tumour growth", from the innermost complement outwards. */
    private NounPhrase turned(NounPhrase phrase) {
        List<Chunk> chunks = new ArrayList<>(phrase.chunks());
        for (int i = chunks.size() - 1; i > 0; i--) {
            Chunk outer = chunks.get(i - 1);
            Chunk inner = chunks.get(i);
            boolean complete = i + 1 == chunks.size() || !chunks.get(i + 1).after("of");
            boolean fits = inner.words().size() + outer.words().size() <= MOST_WORDS_TO_TURN_ROUND;
            if (turns(outer, inner) && complete && fits) {
                chunks.set(i - 1, turned(outer, inner));
                chunks.remove(i);
            }
        }
        return phrase.with(chunks);
    }

    /** "X of Y"; "sensitivity to Y". */
    private boolean turns(Chunk outer, Chunk inner) {
        return inner.after("of") || lexicon.has(TURNED, outer.head().key() + " " + inner.preposition());
    }

    private static Chunk turned(Chunk outer, Chunk inner) {
        int adjectives = 0;
        while (adjectives < outer.modifiers().size()
                && !outer.modifiers().get(adjectives).kind().nominal()) {
            adjectives++;
        }
        List<Word> words = new ArrayList<>(outer.words());
        words.addAll(adjectives, inner.words());
        return outer.with(words);
    }

    private static NounPhrase bounded(NounPhrase phrase) {
        List<Chunk> chunks = new ArrayList<>(phrase.chunks());
        while (chunks.size() > 1 && phrase.with(chunks).words() > MOST_WORDS) {
            chunks.remove(chunks.size() - 1);
        }
        chunks.replaceAll(chunk -> chunk.with(lastOf(chunk.words())));
        return phrase.with(chunks);
    }

    private static List<Word> lastOf(List<Word> words) {
        return words.subList(Math.max(0, words.size() - MOST_WORDS_OF_A_CHUNK), words.size());
    }
}
