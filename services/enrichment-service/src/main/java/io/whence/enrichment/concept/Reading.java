package io.whence.enrichment.concept;

import io.whence.model.Sign;
import io.whence.model.lexicon.Way;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words that are left, and the ways of the words that were folded away.
 *
 * @param words in order
 * @param ways outermost first; what they mean for the thing is known when the thing is
 */
record Reading(List<Word> words, List<Way> ways) {
    Reading {
        words = List.copyOf(words);
        ways = List.copyOf(ways);
    }

    static Reading of(List<Word> words) {
        return new Reading(words, List.of());
    }

    Reading with(List<Word> others) {
        return new Reading(others, ways);
    }

    Reading from(int index) {
        return with(words.subList(index, words.size()));
    }

    Reading to(int index) {
        return with(words.subList(0, index));
    }

    Reading folded(Way way) {
        return new Reading(words, Stream.concat(ways.stream(), Stream.of(way)).toList());
    }

    int size() {
        return words.size();
    }

    Word first() {
        return words.get(0);
    }

    Word last() {
        return words.get(words.size() - 1);
    }

    /** The sign of some ways one after the other, for the thing that is left. */
    static Sign sign(List<Way> ways, Directions directions, Chunk thing) {
        return ways.stream().map(way -> directions.sign(way, thing)).reduce(Sign.POSITIVE, Sign::times);
    }
}
