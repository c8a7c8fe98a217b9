package io.whence.ingestion.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds acronyms that a text defines in parentheses, and what they stand for.
 *
 * <p>After Schwartz and Hearst (2003), "A simple algorithm for identifying abbreviation definitions in biomedical text",
 * Pacific Symposium on Biocomputing 8: the letters of the short form are matched from right to left within the words
 * before the parenthesis, and the first letter has to begin a word.
 */
final class Acronyms {
    private static final Pattern PARENTHESIS = Pattern.compile("\\(([^()\\n]{2,120})\\)");
    private static final Pattern SHORT_FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\-/.&+]{1,9}");
    private static final Pattern SENTENCE_BREAK = Pattern.compile("[.!?;]\\s|\\n|[()]");
    private static final int LONGEST_SEARCH = 400;
    private static final int LONGEST_SHORT_FORM = 10;

    /** They travel in one message, so there cannot be any number of them; a long book defines some thousand. */
    private static final int MOST = 10_000;

    private static final int MOST_CHARACTERS = 500_000;

    private Acronyms() {}

    /**
     * Short forms with their long forms; the first definition of a short form holds.
     *
     * @throws UnreadableDocumentException if there are more than any paper has
     */
    static Map<String, String> in(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        int characters = 0;
        Matcher parenthesis = PARENTHESIS.matcher(text);
        while (parenthesis.find()) {
            String before = sentenceBefore(text, parenthesis.start());
            characters += definition(before, parenthesis.group(1))
                    .filter(pair -> found.putIfAbsent(pair.getKey(), pair.getValue()) == null)
                    .map(pair -> pair.getKey().length() + pair.getValue().length())
                    .orElse(0);
            if (found.size() > MOST || characters > MOST_CHARACTERS) {
                throw new UnreadableDocumentException("The text defines more than " + MOST + " acronyms, or more than "
                        + MOST_CHARACTERS + " characters of them: send it in parts.");
            }
        }
        return found;
    }

    /** Those that occur in the words. Looks the words up, so it takes no longer the more acronyms there are. */
    static Map<String, String> usedIn(String words, Map<String, String> acronyms) {
        Map<String, String> used = new LinkedHashMap<>();
        for (int at = 0; at < words.length() && !acronyms.isEmpty(); at++) {
            if (startsWord(words, at)) {
                for (int end = at + 2; end <= Math.min(at + LONGEST_SHORT_FORM, words.length()); end++) {
                    if (endsWord(words, end)) {
                        String shortForm = words.substring(at, end);
                        Optional.ofNullable(acronyms.get(shortForm))
                                .ifPresent(longForm -> used.put(shortForm, longForm));
                    }
                }
            }
        }
        return used;
    }

    private static Optional<Map.Entry<String, String>> definition(String before, String inside) {
        String first = inside.split("[,;]", 2)[0].strip();
        if (isShortForm(first)) {
            return longForm(first, window(before, first)).map(words -> Map.entry(first, words));
        }
        String last = before.substring(before.lastIndexOf(' ') + 1);
        return isShortForm(last) && inside.contains(" ")
                ? longForm(last, inside).map(words -> Map.entry(last, words))
                : Optional.empty();
    }

    /** A name such as "Invitrogen" has one capital; an acronym has more, or a digit. */
    private static boolean isShortForm(String words) {
        return SHORT_FORM.matcher(words).matches()
                && words.chars()
                                .filter(c -> Character.isUpperCase(c) || Character.isDigit(c))
                                .count()
                        >= 2
                && words.chars().filter(Character::isLetter).count() >= 2;
    }

    /** At most twice as many words as the short form has letters, and at most five more. */
    private static String window(String before, String shortForm) {
        int letters = shortForm.length();
        int most = Math.min(letters + 5, letters * 2);
        String[] words = before.strip().split("\\s+", -1);
        int from = Math.max(0, words.length - most);
        return String.join(" ", Arrays.copyOfRange(words, from, words.length));
    }

    private static Optional<String> longForm(String shortForm, String words) {
        int start = match(shortForm, words);
        if (start < 0) {
            return Optional.empty();
        }
        String found = words.substring(start).strip();
        boolean plausible = found.length() > shortForm.length()
                && !occursIn(found, shortForm)
                && found.split("\\s+", -1).length <= Math.min(shortForm.length() + 5, shortForm.length() * 2);
        return plausible ? Optional.of(found) : Optional.empty();
    }

    /** Where in the words the long form starts, -1 if its letters are not all there in order. */
    private static int match(String shortForm, String words) {
        int at = words.length() - 1;
        for (int s = shortForm.length() - 1; s >= 0; s--) {
            char wanted = Character.toLowerCase(shortForm.charAt(s));
            if (!Character.isLetterOrDigit(wanted)) {
                continue;
            }
            while (at >= 0 && !fits(words, at, wanted, s == 0)) {
                at--;
            }
            if (at < 0) {
                return -1;
            }
            at--;
        }
        return words.lastIndexOf(' ', at) + 1;
    }

    private static boolean fits(String words, int at, char wanted, boolean first) {
        boolean same = Character.toLowerCase(words.charAt(at)) == wanted;
        return same && (!first || at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)));
    }

    private static String sentenceBefore(String text, int end) {
        String window = text.substring(Math.max(0, end - LONGEST_SEARCH), end);
        Matcher breaks = SENTENCE_BREAK.matcher(window);
        int from = 0;
        while (breaks.find()) {
            from = breaks.end();
        }
        return window.substring(from).strip();
    }

    private static boolean occursIn(String words, String shortForm) {
        for (int at = words.indexOf(shortForm); at >= 0; at = words.indexOf(shortForm, at + 1)) {
            if (startsWord(words, at) && endsWord(words, at + shortForm.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWord(String words, int at) {
        return at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
    }

    private static boolean endsWord(String words, int end) {
        return end == words.length() || !Character.isLetterOrDigit(words.charAt(end));
    }
}
