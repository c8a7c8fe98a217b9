package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.EffectAnswer;
import java.util.List;
import java.util.Optional;

/** Reads one family of questions and answers it. */
interface Rule {

    /** Returns the answer, or nothing where the question is of another family. */
    Optional<EffectAnswer> answer(Question question, Story story);

    /**
     * A question as the rules see it.
     *
     * @param text as it was put
     * @param sentences the words of each sentence
     * @param words the words of all
     */
    record Question(String text, List<List<String>> sentences, List<String> words) {

        static Question of(String text) {
            var sentences = Words.sentences(text).stream().map(Words::of).toList();
            return new Question(
                    text, sentences, sentences.stream().flatMap(List::stream).toList());
        }

        boolean has(String... phrase) {
            return Words.has(words, phrase);
        }

        boolean hasAny(String... single) {
            return java.util.Arrays.stream(single).anyMatch(word -> Words.has(words, word));
        }
    }
}
