package io.whence.ingestion.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** Writes what is raised or lowered so that it means the same in a line: 10⁷, not 107. */
final class Scripts {
    private static final String PLAIN = "0123456789+-\u2212\u2013=()n";
    private static final String RAISED = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079"
            + "\u207A\u207B\u207B\u207B\u207C\u207D\u207E\u207F";
    private static final String DIGITS = "0123456789";
    private static final String LOWERED = "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089";

    private static final Pattern NOTE_MARKS = Pattern.compile("[*\u2217\u2020\u2021\u00A7\u00B6\u2016#\u2225,;\\s]+");
    private static final Pattern NUMBERS = Pattern.compile("[\\[(]?\\d{1,3}(?:\\s*[,;\u2013-]\\s*\\d{1,3})*[\\])]?");
    private static final Pattern SEVERAL = Pattern.compile("\\d\\s*[,;\u2013-]\\s*\\d");
    private static final Pattern AFTER_A_WORD = Pattern.compile(".*?(\\p{Ll}{4,})[.,;:)]?", Pattern.DOTALL);
    private static final Pattern ORDINAL = Pattern.compile("st|nd|rd|th|TM|SM|[\u00AE\u2122]");
    private static final Pattern NOTE_LETTER = Pattern.compile("[a-z](?:\\s*,\\s*[a-z])*");
    private static final Set<String> UNITS =
            Set.of("metre", "meter", "inch", "foot", "feet", "mile", "miles", "metres", "meters", "inches", "yard");
    private static final int LOOKED_AT = 40;

    private Scripts() {}

    /**
     * What is raised.
     *
     * @param before what the line holds so far
     */
    static String superscript(String raised, CharSequence before) {
        String inner = raised.strip();
        if (inner.isEmpty() || NOTE_MARKS.matcher(inner).matches()) {
            return "";
        }
        String word = wordBefore(before);
        boolean list = SEVERAL.matcher(inner).find() && endsInLetter(before);
        if (NUMBERS.matcher(inner).matches() && (list || (!word.isEmpty() && !UNITS.contains(word)))) {
            return Citations.marked(inner);
        }
        if (inner.chars().allMatch(c -> PLAIN.indexOf(c) >= 0)) {
            return mapped(inner, PLAIN, RAISED);
        }
        if (NOTE_LETTER.matcher(inner).matches() && !word.isEmpty()) {
            return "";
        }
        boolean ambiguous = !ORDINAL.matcher(inner).matches() && (endsInDigit(before) || startsWithDigit(inner));
        return ambiguous ? "^" + inner : inner;
    }

    /** What is lowered: as it is, CO2, but for a number under a number. */
    static String subscript(String lowered, CharSequence before) {
        String inner = lowered.strip();
        boolean ambiguous =
                endsInDigit(before) && !inner.isEmpty() && inner.chars().allMatch(Character::isDigit);
        return ambiguous ? mapped(inner, DIGITS, LOWERED) : inner;
    }

    private static String mapped(String inner, String from, String to) {
        StringBuilder mapped = new StringBuilder();
        inner.chars().forEach(c -> mapped.append(from.indexOf(c) < 0 ? (char) c : to.charAt(from.indexOf(c))));
        return mapped.toString();
    }

    /** The whole word that a raised number would note, none if what stands there is short or no word. */
    private static String wordBefore(CharSequence before) {
        String end = before.subSequence(Math.max(0, before.length() - LOOKED_AT), before.length())
                .toString();
        var matcher = AFTER_A_WORD.matcher(end);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static boolean endsInLetter(CharSequence text) {
        return text.length() > 1
                && Character.isLetter(text.charAt(text.length() - 1))
                && Character.isLetter(text.charAt(text.length() - 2));
    }

    private static boolean endsInDigit(CharSequence text) {
        return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static boolean startsWithDigit(String text) {
        return Character.isDigit(text.charAt(0));
    }
}
