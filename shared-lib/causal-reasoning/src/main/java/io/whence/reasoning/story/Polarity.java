package io.whence.reasoning.story;

import java.util.List;
import java.util.Set;

/** Whether a phrase denies: by "not", by a negative prefix or by a word for the lesser of two opposites. */
public final class Polarity {

    private static final Set<String> DENIALS = words(
            """
            not no non never without lack lacks lacking absence absent refusal refuses refused rejected rejection fails failed
            failure doesn't don't didn't isn't aren't wasn't weren't won't neither false
            """);

    private static final Set<String> LESSER = words(
            """
            low lower lowest low-ranking bad worse poor weak small little minor few short shorter less thin narrow shallow far
            slow late cold dry dark negative off closed inactive young alone single mean sad unhappy lazy ugly sick ill
            dead death dies die died dying loses lose lost polluted dirty wrong unfair asleep quiet
            limited low-level stagnation stagnant scarce rare restricted minimal
            reduced decreased decreasing declining deficiency deficient insufficient
            """);

    /** Words in which the prefix does deny; "income", "infant" and "university" only look like it. */
    private static final Set<String> PREFIXED = words(
            """
            nonsmoking nonsmoker nonsmokers unattractive unhealthy unsuccessful unskilled unemployed unvaccinated untreated
            uneducated unpopular unsafe unhappy unfriendly unstable unlikely unfavorable unfavourable unable unqualified
            unsatisfied unreliable unmarried uninsured unfamiliar unfit unsupervised untrained ineffective inefficient
            inactive inadequate insufficient inexperienced inaccurate incomplete incorrect infrequent insecure insignificant
            intolerant invalid dissatisfied disloyal disengaged disabled disinterested disorganized dishonest improper
            impossible immature impatient irregular irresponsible irrelevant
            """);

    /** Opposites of lesser words: saying one affirms what the other denies. */
    private static final Set<String> GREATER = words("alive living survives survival high good large strong");

    private Polarity() {}

    /** Returns whether a word says no more than which of two opposites is meant. */
    static boolean isPole(String word) {
        return denials(word) > 0 || GREATER.contains(Words.lower(word));
    }

    public static boolean isNegative(List<String> words) {
        return words.stream().mapToInt(Polarity::denials).sum() % 2 == 1;
    }

    /** Returns how many times a word denies: "non-female" does twice. */
    static int denials(String word) {
        var lower = Words.lower(word);
        var stem = stem(lower);
        return (DENIALS.contains(lower) ? 1 : 0) + (LESSER.contains(stem) ? 1 : 0) + (stem.equals(lower) ? 0 : 1);
    }

    /** Returns whether a word says nothing but no. */
    static boolean isBareDenial(String word) {
        return DENIALS.contains(Words.lower(word));
    }

    /** Returns a word without its negative prefix: "unattractive", "non-smoking", "ineffective". */
    static String stem(String word) {
        var lower = Words.lower(word);
        if (lower.startsWith("non-")) {
            return lower.substring(4);
        }
        for (var prefix : List.of("non", "un", "in", "dis", "im", "ir")) {
            boolean enough = lower.length() >= prefix.length() + 5;
            if (enough && lower.startsWith(prefix) && PREFIXED.contains(lower)) {
                return lower.substring(prefix.length());
            }
        }
        return lower;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.strip().split("\\s+", -1)));
    }
}
