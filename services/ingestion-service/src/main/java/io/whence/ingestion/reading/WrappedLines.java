package io.whence.ingestion.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Tells lines that a narrow page broke from lines that are paragraphs. */
final class WrappedLines {
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;][\"')\\]\u201D\u2019]*");
    private static final Pattern ABBREVIATION = Pattern.compile(
            ".*(?:\\bet al|\\b[Ff]igs?|\\be\\.g|\\bi\\.e|\\bvs|\\bcf|\\bapprox|\\b[Rr]efs?|\\b[Ee]qs?|\\bDr|\\bProf|\\bviz)\\.");
    private static final int SHORTEST_BROKEN = 20;
    private static final int SHORTEST_WRAPPED = 40;
    private static final int LONGEST_WRAPPED = 120;

    private WrappedLines() {}

    /**
     * Lines without a blank one between them.
     *
     * @param end where it ends in the text
     * @param width of its longest line
     * @param isWrapped whether some line goes on in lower case on the next
     */
    record Block(int end, int width, boolean isWrapped) {}

    static Block blockAt(String text, int start) {
        int end = start;
        int width = 0;
        boolean wrapped = false;
        String before = "";
        while (end < text.length()) {
            int newline = text.indexOf('\n', end);
            int stop = newline < 0 ? text.length() : newline;
            String line = text.substring(end, stop).strip();
            end = stop + 1;
            if (line.isEmpty()) {
                break;
            }
            wrapped |= before.length() >= SHORTEST_BROKEN && !isSentenceEnd(before) && startsLow(line);
            width = Math.max(width, line.length());
            before = line;
        }
        return new Block(end, width, wrapped && width <= LONGEST_WRAPPED + 10);
    }

    /** Whether a paragraph goes on from a line to the next. */
    static boolean goesOn(String line, String next, Block block) {
        if (next.isEmpty()) {
            return false;
        }
        if (ABBREVIATION.matcher(line).matches()) {
            return true;
        }
        boolean full = block.isWrapped() && line.length() + 1 + firstWord(next).length() > block.width();
        if (isSentenceEnd(line)) {
            boolean comma = ";:".indexOf(line.charAt(line.length() - 1)) >= 0;
            return (full && line.length() >= SHORTEST_BROKEN)
                    || (comma && startsLow(next) && line.length() >= SHORTEST_WRAPPED);
        }
        boolean middling = line.length() >= SHORTEST_WRAPPED && line.length() <= LONGEST_WRAPPED;
        return middling || full || (line.length() >= SHORTEST_BROKEN && startsLow(next));
    }

    private static boolean isSentenceEnd(String line) {
        return SENTENCE_END.matcher(line).matches();
    }

    private static boolean startsLow(String line) {
        return Character.isLowerCase(line.codePointAt(0));
    }

    private static String firstWord(String line) {
        return List.of(line.split("\\s+", 2)).get(0);
    }
}
