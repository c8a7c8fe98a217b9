package io.whence.reasoning.language;

import java.util.Optional;

/**
 * One thing that happened.
 *
 * @param subject who or what did it, without article
 * @param action the words of the deed, in the past as in the sentence, without the object
 * @param object whom or what it was done to; empty where the sentence leaves nothing open
 */
public record Event(String subject, String action, Optional<String> object) {

    /** Returns the deed with its object: "chased the cat". */
    public String past() {
        return with(action);
    }

    /** Returns the deed in its base form: "chase the cat". */
    public String base() {
        return with(firstChanged(VerbForms::base));
    }

    /** Returns the event as a clause: "the dog chased the cat". */
    public String clause() {
        return "the " + subject + " " + past();
    }

    /** Returns the event as a phrase: "the dog chasing the cat". */
    public String phrase() {
        return "the " + subject + " " + with(firstChanged(VerbForms::gerund));
    }

    /** Puts the object where the clause left it open: at the end, or before "with a spoon" and the like. */
    private String with(String words) {
        return object.map(acted -> {
                    int gap = WordClasses.gap(words);
                    return words.substring(0, gap) + " the " + acted + words.substring(gap);
                })
                .orElse(words);
    }

    private String firstChanged(java.util.function.UnaryOperator<String> change) {
        int end = action.indexOf(' ');
        return end < 0 ? change.apply(action) : change.apply(action.substring(0, end)) + action.substring(end);
    }
}
