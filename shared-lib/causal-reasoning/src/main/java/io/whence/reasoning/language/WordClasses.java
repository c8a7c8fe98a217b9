package io.whence.reasoning.language;

import java.util.Set;

/** The closed word classes of English that show a clause's shape; open classes are told by form and place. */
final class WordClasses {

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "these", "those", "my", "your", "his", "her", "its", "our", "their", "every",
            "each", "some", "any", "no", "another", "one", "two", "three", "several", "many");
    private static final Set<String> RELATIVES = Set.of("that", "who", "whom", "which");
    private static final Set<String> PREPOSITIONS = Set.of(
            "at",
            "to",
            "of",
            "on",
            "in",
            "into",
            "onto",
            "off",
            "up",
            "down",
            "out",
            "away",
            "over",
            "under",
            "after",
            "with",
            "for",
            "from",
            "by",
            "near",
            "past",
            "toward",
            "towards",
            "around",
            "about",
            "across",
            "along",
            "against",
            "behind",
            "beside",
            "between",
            "beyond",
            "through",
            "back",
            "forward",
            "aside",
            "apart",
            "together",
            "upon",
            "without",
            "before",
            "like",
            "as",
            "than",
            "inside",
            "outside",
            "above",
            "below",
            "beneath",
            "among",
            "during",
            "until");
    private static final Set<String> AUXILIARIES = Set.of(
            "was", "were", "is", "are", "be", "been", "being", "had", "has", "have", "did", "does", "do", "will",
            "would", "can", "could", "may", "might", "must", "shall", "should");
    private static final Set<String> PRONOUNS =
            Set.of("it", "him", "them", "himself", "herself", "itself", "themselves", "me", "us");
    private static final Set<String> OTHERS =
            Set.of("and", "or", "but", "not", "never", "also", "just", "then", "soon", "quickly");

    private WordClasses() {}

    static boolean determiner(String word) {
        return DETERMINERS.contains(word);
    }

    static boolean relative(String word) {
        return RELATIVES.contains(word);
    }

    static boolean preposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    static boolean auxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    static boolean objectPronoun(String word) {
        return Set.of("it", "him", "her", "them").contains(word);
    }

    /** Returns whether a word can only stand inside a clause: no noun, and no verb that could open a deed. */
    static boolean inner(String word) {
        return determiner(word)
                || relative(word)
                || preposition(word)
                || PRONOUNS.contains(word)
                || OTHERS.contains(word)
                || (word.endsWith("ly") && word.length() > 4)
                || !Character.isLetter(word.codePointAt(0));
    }

    /**
     * Returns how much a word looks like a finite verb, 0 to 4: 4 for auxiliaries and -ed, less for past forms that are also
     * other words, least for a present -s.
     */
    static double verbLikeness(String word) {
        if (inner(word)) {
            return 0;
        }
        if (auxiliary(word) || VerbForms.isRegularPast(word)) {
            return 4;
        }
        if (IrregularVerbs.base(word).isPresent()) {
            return IrregularVerbs.isAmbiguous(word) ? 2.5 : 3.5;
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3 ? 0.8 : 0.1;
    }

    /**
     * Returns where the object of a deed goes: after its last word, or, where that is a noun with article and preposition of
     * its own that the verb itself precedes, after the verb.
     */
    static int gap(String deed) {
        var words = deed.split(" ", -1);
        boolean closed = words.length > 3
                && preposition(words[1])
                && determiner(words[2])
                && !preposition(words[words.length - 1]);
        return closed ? words[0].length() : deed.length();
    }
}
