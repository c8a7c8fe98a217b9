package io.whence.reasoning.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * From the past form of an English verb to its other forms, by spelling alone.
 *
 * <p>A regular past drops -ed; whether the base ends in a silent e follows from the letters before it. Irregular verbs are a
 * closed list.
 */
final class VerbForms {

    private static final String VOWELS = "aeiou";
    private static final Set<String> NO_PAST = Set.of(
            "bed",
            "shed",
            "sled",
            "red",
            "seed",
            "weed",
            "breed",
            "speed",
            "feed",
            "need",
            "deed",
            "steed",
            "creed",
            "greed",
            "reed",
            "hundred",
            "sacred",
            "naked",
            "wicked",
            "bleed",
            "indeed",
            "moped",
            "biped",
            "infrared",
            "kindred");
    /** Endings after which a regular base ends in e: dance, move, argue, chase, doze, whistle, frustrate, hire … */
    private static final Pattern SILENT_E = Pattern.compile(
            ".*(?:c|v|u|[^z]z|[^aeiouf]if|[^s]s|[bcdfgkptsz]l|[^n]g"
                    + "|(?:[iu]|cre|[^aeou][^aeiou]*|[^aeiou])at|[aeiou]?qu?ir|[^aeiou][iu]r|[^aeiou]ar|(?:pl|d|gn|st)or"
                    + "|[^aeiou][iou]d|[^aeiou]?uad|[^aeiou]ad|[^aeiou]in|[^aeiou]um|[^aeiou]ok|[^aeiou]ib|[^aeiou]ul|scap|[rl]ut|[bc]ut|mot|vot|not)");

    private static final Set<String> BARE = Set.of(
            "focus", "bias", "canvas", "echo", "murmur", "visit", "orbit", "pivot", "pilot", "inhabit", "ruin",
            "combat", "format", "sulfur", "pillar", "collar", "bid", "blossom", "cabin", "knot", "tut");
    private static final Set<String> WITH_E = Set.of(
            "invit",
            "ignit",
            "unit",
            "recit",
            "excit",
            "incit",
            "complet",
            "delet",
            "compet",
            "tast",
            "wast",
            "past",
            "hast",
            "breath",
            "bath",
            "sooth",
            "cloth",
            "welcom",
            "interfer",
            "interven",
            "postpon",
            "paus",
            "caus",
            "lung",
            "plung",
            "chang",
            "arrang",
            "challeng",
            "cring",
            "exchang",
            "aveng",
            "reveng",
            "scaveng",
            "sing",
            "loung",
            "spong",
            "infring",
            "reconcil",
            "compil",
            "escap",
            "dislik",
            "typ");
    private static final Set<String> WHOLE = Set.of("add", "egg", "err", "purr", "putt", "butt");
    private static final Pattern SHORT = Pattern.compile("(?:[^aeiou]*qu|[^aeiou]*)[aeiouy][^aeiouwxy]");
    private static final Pattern DOUBLED = Pattern.compile(".*([bdgmnprt])\\1");

    private VerbForms() {}

    /** Returns whether a word has the spelling of a regular past: -ed, but none of the few nouns and adjectives on it. */
    static boolean isRegularPast(String word) {
        return word.length() > 3 && word.endsWith("ed") && !NO_PAST.contains(lastPart(word));
    }

    private static String lastPart(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
    }

    /** Returns the base form of a past form: "barked" gives "bark", "caught" gives "catch"; other words stay. */
    static String base(String past) {
        var word = past.toLowerCase(Locale.ROOT);
        return IrregularVerbs.base(word).orElseGet(() -> isRegularPast(word) ? regularBase(word) : word);
    }

    private static String regularBase(String past) {
        if (past.endsWith("eed")) {
            return past.substring(0, past.length() - 1);
        }
        if (past.endsWith("ied")) {
            return past.length() == 4 ? past.substring(0, 3) : past.substring(0, past.length() - 3) + "y";
        }
        var stem = past.substring(0, past.length() - 2);
        if (WHOLE.contains(stem)) {
            return stem;
        }
        if (DOUBLED.matcher(stem).matches() || doubledL(stem)) {
            return stem.substring(0, stem.length() - 1);
        }
        return endsInE(lastPart(stem)) ? stem + "e" : stem;
    }

    /** A doubled l is the verb's own in one syllable (call), the past's in more (expel). */
    private static boolean doubledL(String stem) {
        return stem.endsWith("ll") && syllables(stem) > 1 && !stem.endsWith("roll");
    }

    private static boolean endsInE(String stem) {
        if (BARE.contains(stem) || WITH_E.contains(stem)) {
            return WITH_E.contains(stem);
        }
        boolean shortVowel = SHORT.matcher(stem).matches();
        return shortVowel || SILENT_E.matcher(stem).matches();
    }

    private static int syllables(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = VOWELS.indexOf(word.charAt(i)) >= 0;
            count += vowel && (i == 0 || VOWELS.indexOf(word.charAt(i - 1)) < 0) ? 1 : 0;
        }
        return count;
    }

    /** Returns the -ing form of a past form: "startled" gives "startling", "ran" gives "running". */
    static String gerund(String past) {
        var word = past.toLowerCase(Locale.ROOT);
        var base = IrregularVerbs.base(word);
        if (base.isPresent()) {
            return gerundOfBase(base.get());
        }
        if (!isRegularPast(word)) {
            return gerundOfBase(word);
        }
        if (word.endsWith("ied")) {
            return word.substring(0, word.length() - 3) + "ying";
        }
        return word.substring(0, word.length() - (word.endsWith("eed") ? 1 : 2)) + "ing";
    }

    private static String gerundOfBase(String base) {
        if (base.endsWith("ie") && base.length() <= 5) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("ie") && base.length() > 2) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        boolean doubles = SHORT.matcher(base).matches()
                || Set.of("begin", "forget", "forbid", "upset").contains(base);
        return doubles ? base + base.charAt(base.length() - 1) + "ing" : base + "ing";
    }
}
