package io.whence.ingestion.reading;

import io.whence.model.SectionRole;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads headings and paragraphs out of mark-up, in their order. What stands beside a list or a quotation inside of a
 * paragraph is a paragraph too.
 */
final class XmlProse {
    private final Dialect dialect;
    private final SectionWriter writer;

    /** Whether inner headings leave the role as it is, as in an abstract. */
    private final boolean fixed;

    XmlProse(Dialect dialect, SectionWriter writer, boolean fixed) {
        this.dialect = dialect;
        this.writer = writer;
        this.fixed = fixed;
    }

    static void read(Element parent, Dialect dialect, Manuscript.Writer writer, SectionRole role, boolean fixed) {
        new XmlProse(dialect, new SectionWriter(writer, role), fixed).read(parent);
    }

    /** Reads what is within an element. */
    void read(Element parent) {
        InlineText loose = new InlineText(dialect);
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            Part part = child instanceof Element element ? part(element) : Part.WORDS;
            if (child instanceof Element element && isBlock(part)) {
                writer.paragraph(loose.take());
                block(element, part);
            } else {
                loose.append(child);
            }
        }
        writer.paragraph(loose.take());
    }

    private static boolean isBlock(Part part) {
        return part == Part.SECTION || part == Part.HEADING || part == Part.BLOCK;
    }

    private Part part(Element element) {
        Part part = dialect.part(element);
        return part == Part.WORDS && holdsBlocks(element) ? Part.BLOCK : part;
    }

    private boolean holdsBlocks(Element element) {
        return XmlText.children(element).stream().anyMatch(child -> isBlock(part(child)));
    }

    private void block(Element element, Part part) {
        switch (part) {
            case SECTION -> section(element);
            case HEADING -> heading(element);
            default -> read(element);
        }
    }

    private void section(Element section) {
        String heading = XmlText.children(section).stream()
                .filter(child -> dialect.part(child) == Part.HEADING)
                .findFirst()
                .map(child -> InlineText.of(child, dialect))
                .orElse("");
        if (dialect.leavesOut(section, heading)) {
            return;
        }
        SectionRole outer = writer.role();
        Optional<SectionRole> own = fixed ? Optional.empty() : dialect.role(section, heading);
        writer.role(own.orElse(outer));
        read(section);
        writer.role(outer);
    }

    private void heading(Element element) {
        String words = InlineText.of(element, dialect);
        if (dialect.isFlat() && !fixed) {
            writer.heading(words, dialect.level(element));
        } else {
            writer.label(words);
        }
    }
}
