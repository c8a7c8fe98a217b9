package io.whence.nlp;

import java.time.Duration;

/**
 * How much of a text is worth reading. What is over budget is skipped and reported; parsing is more than linear in odd
 * input, so that without a budget a table pasted as text could hold up everything behind it.
 *
 * @param passageCharacters code points of a text, those after it are skipped
 * @param passageTime for all sentences of a text together
 * @param sentenceCharacters code points of a sentence
 * @param sentenceTokens tokens of a sentence
 * @param sentenceTime for one sentence; looked at between the steps, each of which the token limit keeps short
 */
public record Budget(
        int passageCharacters,
        Duration passageTime,
        int sentenceCharacters,
        int sentenceTokens,
        Duration sentenceTime) {
    /** For prose: 200,000 characters and 30 s a passage; 1,200 characters, 160 tokens and 2 s a sentence. */
    public static final Budget DEFAULT = new Budget(200_000, Duration.ofSeconds(30), 1_200, 160, Duration.ofSeconds(2));

    public Budget {
        positive("passageCharacters", passageCharacters);
        positive("sentenceCharacters", sentenceCharacters);
        positive("sentenceTokens", sentenceTokens);
        positive("passageTime in nanoseconds", passageTime.toNanos());
        positive("sentenceTime in nanoseconds", sentenceTime.toNanos());
    }

    private static void positive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is not positive: " + value);
        }
    }
}
