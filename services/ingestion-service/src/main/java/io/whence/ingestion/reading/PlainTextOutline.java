package io.whence.ingestion.reading;

import io.whence.model.SectionRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds paragraphs and sections in plain text.
 *
 * <p>A line is a paragraph unless it looks hard-wrapped: of middling length without a sentence's end, or as full as the
 * lines around it that go on in lower case. Headings are lines
 * such as {@code ABSTRACT.BACKGROUND:} or the name of a section, alone or before a colon. What stands under a heading of
 * references is left out.
 */
final class PlainTextOutline {
    private static final Pattern MARKED_HEADING =
            Pattern.compile("(TITLE|ABSTRACT|BODY)(?:\\.([^\\n]{0,200}?))?:{1,2}\\s*(?<rest>.*)");
    private static final Pattern NAMED_START = Pattern.compile("(?<name>\\p{Lu}[\\p{L} ]{2,30}):\\s+(?=\\S)");
    private static final int LONGEST_HEADING = 60;

    private final String text;
    private final CodePoints points;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private SectionRole section = SectionRole.OTHER;
    private boolean inAbstract;
    private boolean inReferences;
    private int open = -1;
    private int openEnd = -1;
    private WrappedLines.Block wrapped = new WrappedLines.Block(0, 0, false);

    PlainTextOutline(String text) {
        this.text = text;
        this.points = new CodePoints(text);
        readLines();
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** What stands under the heading TITLE. */
    Optional<String> title() {
        return title;
    }

    private void readLines() {
        int start = 0;
        WrappedLines.Block block = new WrappedLines.Block(0, 0, false);
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            block = start >= block.end() ? WrappedLines.blockAt(text, start) : block;
            wrapped = block;
            line(start, end);
            start = end + 1;
        }
        close();
    }

    private void line(int lineStart, int lineEnd) {
        String line = text.substring(lineStart, lineEnd).strip();
        if (line.isEmpty()) {
            close();
            return;
        }
        int start = text.indexOf(line, lineStart);
        Matcher marked = MARKED_HEADING.matcher(line);
        if (marked.matches()) {
            close();
            enter(marked.group(1), Optional.ofNullable(marked.group(2)));
            words(start + marked.start("rest"), start + line.length());
        } else if (isHeading(line)) {
            close();
            enter(line);
        } else {
            words(start + namedStart(line), start + line.length());
        }
    }

    /** A heading of the form PART.NAME: a part's own role holds until a name says better. */
    private void enter(String part, Optional<String> name) {
        inAbstract = part.equals("ABSTRACT");
        inReferences = name.filter(SectionNames::isReferences).isPresent();
        if (part.equals("TITLE")) {
            section = SectionRole.TITLE;
        } else if (inAbstract) {
            section = SectionRole.ABSTRACT;
        } else {
            section = name.flatMap(SectionNames::role).orElse(bodyRole());
        }
    }

    private void enter(String heading) {
        inReferences = SectionNames.isReferences(heading);
        section = SectionNames.role(heading).orElse(SectionRole.OTHER);
        inAbstract = section == SectionRole.ABSTRACT;
    }

    private SectionRole bodyRole() {
        boolean stillOutside = section == SectionRole.TITLE || section == SectionRole.ABSTRACT;
        return stillOutside ? SectionRole.OTHER : section;
    }

    private static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING
                && (SectionNames.role(line).isPresent() || SectionNames.isReferences(line));
    }

    /** Takes a run-in heading ("Methods: We …") off the front; returns where the words start. */
    private int namedStart(String line) {
        Matcher named = NAMED_START.matcher(line);
        if (open >= 0 || !named.lookingAt()) {
            return 0;
        }
        Optional<SectionRole> role = SectionNames.role(named.group("name"));
        role.filter(found -> !inAbstract).ifPresent(found -> section = found);
        return role.isPresent() ? named.end() : 0;
    }

    private void words(int start, int end) {
        if (start >= end || inReferences) {
            return;
        }
        open = open < 0 ? start : open;
        openEnd = end;
        if (!WrappedLines.goesOn(text.substring(start, end), nextLine(end), wrapped)) {
            close();
        }
    }

    private String nextLine(int end) {
        int start = text.indexOf('\n', end) + 1;
        int stop = text.indexOf('\n', start);
        return start == 0
                ? ""
                : text.substring(start, stop < 0 ? text.length() : stop).strip();
    }

    private void close() {
        if (open >= 0) {
            paragraphs.add(new Paragraph(points.span(open, openEnd), section));
            Bounds.paragraphs(paragraphs.size());
            if (section == SectionRole.TITLE && title.isEmpty()) {
                title = Optional.of(text.substring(open, openEnd));
            }
        }
        open = -1;
    }
}
