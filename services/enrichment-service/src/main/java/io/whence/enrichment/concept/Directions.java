package io.whence.enrichment.concept;

import static io.whence.enrichment.concept.Lexicon.Section.CHANGE_NOUN;
import static io.whence.enrichment.concept.Lexicon.Section.LESS;
import static io.whence.enrichment.concept.Lexicon.Section.LESS_FIRST;
import static io.whence.enrichment.concept.Lexicon.Section.LESS_NOUN;
import static io.whence.enrichment.concept.Lexicon.Section.LESS_VERB;
import static io.whence.enrichment.concept.Lexicon.Section.MORE;
import static io.whence.enrichment.concept.Lexicon.Section.MORE_FIRST;
import static io.whence.enrichment.concept.Lexicon.Section.MORE_NOUN;
import static io.whence.enrichment.concept.Lexicon.Section.MORE_VERB;

import io.whence.model.Sign;
import java.util.Optional;

/** Which way a word points: "reduced", "loss", "increasing". */
final class Directions {
    private final Lexicon lexicon;

    Directions(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Of a modifier, wherever it stands before its noun. */
    Optional<Sign> ofModifier(Word word) {
        return sign(word, MORE, LESS);
    }

    /** Of a modifier that opens a phrase, where "high" and "poor" count too. */
    Optional<Sign> ofOpening(Word word) {
        return ofModifier(word).or(() -> sign(word, MORE_FIRST, LESS_FIRST));
    }

    /** Of a noun with a complement: "loss of X"; a change leaves it open. */
    Optional<Sign> ofNoun(Word word) {
        Optional<Sign> change = lexicon.has(CHANGE_NOUN, word) ? Optional.of(Sign.UNKNOWN) : Optional.empty();
        return sign(word, MORE_NOUN, LESS_NOUN).or(() -> change);
    }

    /** Of a verb: "reducing X", "prices rise". */
    Optional<Sign> ofVerb(Word word) {
        return sign(word, MORE_VERB, LESS_VERB);
    }

    private Optional<Sign> sign(Word word, Lexicon.Section more, Lexicon.Section less) {
        if (lexicon.has(more, word)) {
            return Optional.of(Sign.POSITIVE);
        }
        return lexicon.has(less, word) ? Optional.of(Sign.NEGATIVE) : Optional.empty();
    }
}
