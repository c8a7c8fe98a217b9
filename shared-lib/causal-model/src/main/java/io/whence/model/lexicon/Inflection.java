package io.whence.model.lexicon;

import java.util.List;
import java.util.regex.Pattern;

/** The regular forms of English verbs. */
final class Inflection {
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y");

    private Inflection() {}

    /** Gerund and past participle of a regular verb that doubles no consonant. */
    static List<String> of(String verb) {
        if (verb.endsWith("e")) {
            String stem = verb.substring(0, verb.length() - 1);
            return List.of(stem + "ing", stem + "ed");
        }
        boolean ied = CONSONANT_Y.matcher(verb).matches();
        return List.of(verb + "ing", ied ? verb.substring(0, verb.length() - 1) + "ied" : verb + "ed");
    }

    /** The word as it is spelt in Britain, if that differs: "normalise". */
    static String british(String word) {
        return word.replaceFirst("iz(e|ing|ed|ation)$", "is$1");
    }
}
