package io.whence.ingestion.layout;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines to running text: words that a hyphen cut at a line's end are whole again if the document knows them so. */
final class JoinedWords {
    private static final Pattern CUT = Pattern.compile("([\\p{L}-]*\\p{L})[-\u00AD\u2010]$");
    private static final Pattern REST = Pattern.compile("^\\p{Ll}\\p{L}*");
    private static final Pattern COMPOUND_START =
            Pattern.compile("non|self|well|two|three|four|high|low|long|short|cross|half|so|.*-.*");
    private static final Set<String> AFTER_A_HANGING_HYPHEN = Set.of("and", "or", "to", "nor", "versus");

    private final Set<String> known = new HashSet<>();

    JoinedWords(List<TextLine> lines) {
        for (TextLine line : lines) {
            for (String word : line.text().split("[^\\p{L}-]+", -1)) {
                known.add(word.toLowerCase(Locale.ROOT));
            }
        }
    }

    String of(List<TextLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> append(text, line.text()));
        return clean(text.toString());
    }

    private void append(StringBuilder text, String line) {
        Matcher cut = CUT.matcher(text);
        Matcher rest = REST.matcher(line);
        if (text.isEmpty()) {
            text.append(line);
        } else if (cut.find() && rest.find() && !AFTER_A_HANGING_HYPHEN.contains(rest.group())) {
            text.setLength(text.length() - 1);
            text.append(isCompound(cut.group(1), rest.group()) ? "-" : "").append(line);
        } else if (text.charAt(text.length() - 1) == '-' && isGlued(text, line)) {
            text.append(line);
        } else {
            text.append(' ').append(line);
        }
    }

    private static boolean isGlued(StringBuilder text, String line) {
        return text.length() > 1
                && Character.isLetterOrDigit(text.charAt(text.length() - 2))
                && Character.isLetterOrDigit(line.codePointAt(0))
                && !Character.isLowerCase(line.codePointAt(0));
    }

    private boolean isCompound(String start, String end) {
        String first = start.toLowerCase(Locale.ROOT);
        return !known.contains(first + end)
                && (known.contains(first + "-" + end)
                        || COMPOUND_START.matcher(first).matches());
    }

    /** Ligatures as letters. Not by compatibility forms, which would turn 10⁷ into 107. */
    private static String clean(String text) {
        String letters = text.replace("\uFB00", "ff")
                .replace("\uFB01", "fi")
                .replace("\uFB02", "fl")
                .replace("\uFB03", "ffi")
                .replace("\uFB04", "ffl")
                .replace("\u0131\u0301", "\u00ED")
                .replace("\u00AD", "");
        return Normalizer.normalize(letters, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
