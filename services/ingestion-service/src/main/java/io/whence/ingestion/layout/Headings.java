package io.whence.ingestion.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Tells headings from other lines: by their names, by bold letters or by their size. */
final class Headings {
    private static final Pattern NUMBERED =
            Pattern.compile("((\\d+(\\.\\d+)*\\.?)|([IVX]+\\.)|([A-H]\\.))\\s+\\p{Lu}.*");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)((\\d+(\\.\\d+)*\\.?|[IVX]+\\.)\\s+)?(abstract|summary|introduction|background|((materials|patients|subjects|participants|data) and )?methods?"
                    + "|results?( and discussion)?|discussion|conclusions?( and .*)?|references( and notes)?|bibliography"
                    + "|literature( cited)?|acknowledge?ments?|appendix.*|funding|related work|limitations)\\s*[:.]?");
    private static final Pattern REFERENCES =
            Pattern.compile("(?i).*\\b(references( and notes)?|bibliography|literature cited)\\s*[:.]?");
    private static final Pattern WORD = Pattern.compile(".*\\p{L}{3,}.*");
    private static final int LONGEST = 110;
    private static final int LONGEST_BOLD = 60;
    private static final double BIGGER = 1.14;
    private static final double MANY_ARE_BOLD = 0.4;

    private final double bodySize;
    private final boolean boldTells;

    Headings(List<TextLine> lines, double bodySize) {
        this.bodySize = bodySize;
        double all = lines.stream().mapToInt(line -> line.text().length()).sum();
        double bold = lines.stream()
                .filter(TextLine::bold)
                .mapToInt(line -> line.text().length())
                .sum();
        // The fonts that recognition of scans writes often count as bold throughout.
        this.boldTells = bold <= MANY_ARE_BOLD * all;
    }

    boolean is(TextLine line) {
        String text = line.text();
        if (text.length() > LONGEST || text.length() < 3) {
            return false;
        }
        if (NAMED.matcher(text).matches()) {
            return true;
        }
        boolean big = isBig(line);
        boolean bold = boldTells && line.bold();
        return (big || bold)
                && !text.matches(".*[.,;]")
                && WORD.matcher(text).matches()
                && (big || isNumbered(line) || text.length() < LONGEST_BOLD);
    }

    boolean isBig(TextLine line) {
        return line.size() >= bodySize * BIGGER;
    }

    static boolean isNumbered(TextLine line) {
        return NUMBERED.matcher(line.text()).matches();
    }

    static boolean isOfReferences(String heading) {
        return REFERENCES.matcher(heading).matches();
    }

    /** Whether text goes on at a heading where it stands behind the references. */
    static boolean endsReferences(String heading) {
        return NAMED.matcher(heading).matches() && !isOfReferences(heading);
    }
}
