package io.whence.enrichment.concept;

import static io.whence.enrichment.concept.Lexicon.Section.DURATION;

import io.whence.model.Sign;
import io.whence.model.lexicon.ChangeWords;
import io.whence.model.lexicon.ChangeWords.Noun;
import io.whence.model.lexicon.Valence;
import io.whence.model.lexicon.Way;
import java.util.List;
import java.util.Optional;

/** Which way a word points: "reduced", "loss", "increasing"; and what it makes of the thing that it is said of. */
final class Directions {
    private static final String LONGER = "prolonged";

    private final Lexicon lexicon;
    private final ChangeWords words;

    Directions(Lexicon lexicon, ChangeWords words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /** Of a modifier, wherever it stands before its noun. */
    Optional<Way> ofModifier(Word word) {
        return word.name() ? Optional.empty() : words.modifier(word.key());
    }

    /** Of a modifier that opens a phrase, where "high" and "poor" count too. */
    Optional<Way> ofOpening(Word word) {
        return word.name() ? Optional.empty() : words.opening(word.key());
    }

    /** The same before a head: prolonged times are longer ones, but a prolonged therapy is a kind of therapy. */
    Optional<Way> ofOpening(Word word, Word head) {
        return lasting(word, head) ? Optional.empty() : ofOpening(word);
    }

    /** The same of a modifier that does not open its phrase. */
    Optional<Way> ofModifier(Word word, Word head) {
        return lasting(word, head) ? Optional.empty() : ofModifier(word);
    }

    private boolean lasting(Word word, Word head) {
        return word.key().equals(LONGER) && !lexicon.has(DURATION, head);
    }

    /** Of a noun with a complement: "loss of X". */
    Optional<Noun> ofNoun(Word word) {
        return word.name() ? Optional.empty() : words.noun(word.key());
    }

    /** Of a verb: "reducing X", "prices rise". */
    Optional<Way> ofVerb(Word word) {
        return word.name() ? Optional.empty() : words.verb(word.key());
    }

    /** The nouns of a verb's family: "loss" of "losing". */
    List<String> nounsOf(Word verb) {
        return words.nounsOf(verb.key());
    }

    /** What a way means for the quantity of the thing that a phrase names. */
    Sign sign(Way way, Chunk thing) {
        return way.sign(valence(thing));
    }

    /** That of its last two words, else of its head, else of the last modifier that has one. */
    private Valence valence(Chunk thing) {
        List<Word> named = thing.words();
        String rendered = thing.head().rendered();
        Valence whole = named.size() < 2
                ? Valence.UNKNOWN
                : words.valence(named.get(named.size() - 2).rendered() + " " + rendered);
        if (whole != Valence.UNKNOWN) {
            return whole;
        }
        String last = rendered.substring(rendered.lastIndexOf(' ') + 1);
        Valence head = words.valence(rendered);
        return head != Valence.UNKNOWN ? head : words.valence(last);
    }
}
