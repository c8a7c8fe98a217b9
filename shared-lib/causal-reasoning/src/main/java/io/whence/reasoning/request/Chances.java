package io.whence.reasoning.request;

import java.util.regex.Pattern;

/** Finds where a probability in symbols, with the number after it, ends. */
final class Chances {

    private static final Pattern NUMBER = Pattern.compile(
            "\\G\\s*(?:=|:|≈|≃|is\\b|equals\\b)\\s*(?:about\\s+|approximately\\s+)?(?:\\d+,\\d+(?![\\d,.])|\\d*\\.?\\d+(?:[eE][-+]?\\d+)?)\\s*(?:%|percent\\b)?(?:\\s*/\\s*\\d+(?:\\.\\d+)?)?");

    private Chances() {}

    static int end(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char sign = text.charAt(i);
            depth += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
            if (depth == 0 && (sign == ')' || sign == ']')) {
                var number = NUMBER.matcher(text).region(i + 1, text.length());
                return number.find() ? number.end() : i + 1;
            }
        }
        return text.length();
    }
}
