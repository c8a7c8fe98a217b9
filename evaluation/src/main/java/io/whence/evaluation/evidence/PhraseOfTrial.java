package io.whence.evaluation.evidence;

import io.whence.evaluation.Phrase;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An intervention or an outcome as the author of a question worded it, and as a paper may.
 *
 * @param forms the whole, and where a short form stands in brackets that and the rest
 */
record PhraseOfTrial(Set<String> forms) {
    /** F1 of the bags of stems from which on two phrases are the same. */
    private static final double SAME = 0.5;

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]{1,40})[)\\]]");

    /** Names of the arm that is treated; numbered or lettered ones may be either arm, "treatment groups" are both. */
    private static final Pattern ARM = Pattern.compile(
            "(?:the )?(?:intervention|treatment|(?:intervention|treatment|treated|experimental|active|study|verum|training)"
                    + " (?:group|arm|cohort|patients|participants|subjects|women|men|children|infants))",
            Pattern.CASE_INSENSITIVE);

    PhraseOfTrial {
        forms = Set.copyOf(forms);
    }

    static PhraseOfTrial of(String words) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(words.strip());
        forms.add(BRACKETS.matcher(words).replaceAll(" ").strip());
        BRACKETS.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(form -> form.substring(1, form.length() - 1).strip())
                .forEach(forms::add);
        forms.removeIf(String::isEmpty);
        return new PhraseOfTrial(forms);
    }

    /** Whether an argument says the same: half of the stems, by its words or by its concept's label. */
    boolean isLike(Evidence.Argument argument) {
        return Stream.of(argument.words(), argument.concept())
                .anyMatch(words -> forms.stream().anyMatch(form -> Phrase.likeness(words, form) >= SAME));
    }

    /** Whether an argument says the same, or names the arm that is treated. */
    boolean isArm(Evidence.Argument argument) {
        return isLike(argument)
                || ARM.matcher(argument.words()).matches()
                || ARM.matcher(argument.concept()).matches();
    }
}
