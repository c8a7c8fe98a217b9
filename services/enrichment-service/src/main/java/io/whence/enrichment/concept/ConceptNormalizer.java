package io.whence.enrichment.concept;

import io.whence.model.Argument;
import io.whence.model.NoConcept;
import io.whence.model.Sign;
import io.whence.model.lexicon.ChangeWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds what an argument denotes: a key of lemmas, the words that a reader is shown, and the direction that its words
 * give.
 *
 * <p>In this order: hyphens and parentheses are dealt with and acronyms expanded; fixed phrases ("heart rate") become one
 * word; words that lead in, relative and subordinate clauses go; of a clause only what moves or comes about is left ("X
 * exceeded two thirds", "it could lead to X"); determiners, hedges, quantities go, and with them what is only counted or
 * measured ("at 200 degrees", "in four cities"); words of change, measure, use and kind are folded ("increased risk of X"
 * is X, positive; "lack of X" is X, negative; "change in X" is X, unknown; "use of X" is X); "X of Y" is "Y X"; eight
 * words at most are kept, the head's first. What is no variable has no concept; {@link NoConcept} says why.
 *
 * <p>A pure function of the argument and the acronyms of its document. Safe for use by many threads.
 */
public final class ConceptNormalizer {
    private final Lexicon lexicon = Lexicon.load();
    private final ChangeWords changes = ChangeWords.load();
    private final Directions directions = new Directions(lexicon, changes);
    private final Phrases phrases = new Phrases(lexicon, directions);
    private final Clauses clauses = new Clauses(lexicon, directions);
    private final Refusals refusals = new Refusals(lexicon, directions);
    private final Broader broader = new Broader(lexicon);
    private final Coordination coordination = new Coordination(changes);
    private final Bounds bounds = new Bounds();
    private final WordReader reader;

    /** @param singular the singular of a noun, and any other word as it is */
    public ConceptNormalizer(UnaryOperator<String> singular) {
        this.reader = new WordReader(singular, new PlainWords(lexicon, changes));
    }

    /** What an argument of a relation denotes, given the acronyms of its document. */
    public Denotation normalize(Argument argument, Map<String, String> acronyms) {
        return denotation(reader.read(argument, acronyms));
    }

    /** What a phrase denotes of which no more is known than its letters, such as one that a user typed. */
    public Denotation normalize(String phrase) {
        return denotation(reader.plain(phrase));
    }

    /** The arguments that a list is made of, two or more; none if it cannot be taken apart with certainty. */
    public List<Argument> parts(Argument list) {
        return coordination.parts(list);
    }

    private Denotation denotation(List<Word> written) {
        List<Word> words = phrases.withFixed(bounds.without(trimmed(written)));
        Optional<NoConcept> refused = refusals.ofWords(words);
        if (refused.isPresent()) {
            return new Denotation.Nothing(refused.get());
        }
        Reading reading = clauses.reduce(words);
        return refusals.ofReading(reading)
                .<Denotation>map(Denotation.Nothing::new)
                .orElseGet(() -> denotation(reading));
    }

    private Denotation denotation(Reading reading) {
        NounPhrase folded = phrases.folded(reading);
        return refusals.ofPhrase(folded, reading)
                .<Denotation>map(Denotation.Nothing::new)
                .orElseGet(() -> named(folded));
    }

    private Denotation named(NounPhrase folded) {
        NounPhrase ordered = phrases.ordered(folded);
        Sign direction = Reading.sign(folded.ways(), directions, ordered.first());
        return new Denotation.Named(ordered.rendered(), folded.written(), direction, broader.of(ordered));
    }

    /** Without commas around. */
    private static List<Word> trimmed(List<Word> words) {
        int start = 0;
        int end = words.size();
        while (start < end && words.get(start).kind() == Kind.COMMA) {
            start++;
        }
        while (end > start && words.get(end - 1).kind() == Kind.COMMA) {
            end--;
        }
        return words.subList(start, end);
    }
}
