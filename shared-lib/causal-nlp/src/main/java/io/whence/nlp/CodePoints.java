package io.whence.nlp;

import io.whence.model.Span;

/** From UTF-16 offsets of a text to code points. Where there are no surrogates the two are the same. */
final class CodePoints {
    private final int[] before;

    CodePoints(String text) {
        before = hasSurrogates(text) ? counts(text) : new int[0];
    }

    Span span(int start, int end) {
        return new Span(at(start), at(end));
    }

    int at(int utf16) {
        return before.length == 0 ? utf16 : before[utf16];
    }

    private static boolean hasSurrogates(String text) {
        return text.codePointCount(0, text.length()) != text.length();
    }

    private static int[] counts(String text) {
        int[] counts = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            counts[i + 1] = counts[i] + (second ? 0 : 1);
        }
        return counts;
    }
}
