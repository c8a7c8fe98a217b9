package io.whence.enrichment.concept;

import io.whence.model.Sign;
import java.util.List;

/**
 * Words that are left, and the direction of the words that were folded away.
 *
 * @param words in order
 */
record Reading(List<Word> words, Sign direction) {
    Reading {
        words = List.copyOf(words);
    }

    Reading with(List<Word> others) {
        return new Reading(others, direction);
    }

    Reading from(int index) {
        return with(words.subList(index, words.size()));
    }

    Reading to(int index) {
        return with(words.subList(0, index));
    }

    Reading folded(Sign by) {
        return new Reading(words, direction.times(by));
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
}
