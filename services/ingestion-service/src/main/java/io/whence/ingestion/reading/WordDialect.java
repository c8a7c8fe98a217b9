package io.whence.ingestion.reading;

import static io.whence.ingestion.reading.XmlText.at;
import static io.whence.ingestion.reading.XmlText.attribute;

import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The elements of WordprocessingML, and of the formulas set into it. */
final class WordDialect implements Dialect {
    private static final Map<String, Part> PARTS = Parts.of(
            Part.BLOCK, "body sdt sdtContent",
            Part.GAP, "tbl drawing pict object",
            Part.NOTHING,
                    "del moveFrom delText instrText footnoteReference endnoteReference commentReference annotationRef"
                            + " footnoteRef endnoteRef rPr pPr sdtPr sectPr AlternateContent txbxContent ctrlPr oMathParaPr"
                            + " fPr sSubPr sSupPr sSubSupPr radPr dPr naryPr",
            Part.SPACE, "tab br cr",
            Part.SUPERSCRIPT, "sup",
            Part.SUBSCRIPT, "sub");
    private static final Pattern HEADING = Pattern.compile("heading ?[1-9]");
    private static final Pattern OTHER_TEXT =
            Pattern.compile("caption|toc.*|table of.*|footnote.*|endnote.*|bibliography|header|footer");
    private static final int LONGEST_HEADING = 60;

    private final Map<String, String> styles;

    /** @param styles names by ids */
    WordDialect(Map<String, String> styles) {
        this.styles = styles;
    }

    @Override
    public Part part(Element element) {
        return switch (XmlText.name(element)) {
            case "p" -> paragraph(element);
            case "r" -> run(element);
            default -> PARTS.getOrDefault(XmlText.name(element), Part.WORDS);
        };
    }

    private Part paragraph(Element element) {
        String style = style(element, styles);
        if (style.equals("title") || OTHER_TEXT.matcher(style).matches()) {
            return Part.GAP;
        }
        return HEADING.matcher(style).matches() || isNamedLikeASection(element) ? Part.HEADING : Part.BLOCK;
    }

    /** Many authors write headings as paragraphs of their own in bold. */
    private static boolean isNamedLikeASection(Element paragraph) {
        String words = XmlText.text(paragraph);
        return words.length() <= LONGEST_HEADING
                && (SectionNames.role(words).isPresent() || SectionNames.isReferences(words));
    }

    private static Part run(Element run) {
        String raised = at(run, "rPr", "vertAlign")
                .map(position -> attribute(position, "val"))
                .orElse("");
        boolean hidden = at(run, "rPr", "vanish").isPresent();
        if (hidden) {
            return Part.NOTHING;
        }
        return switch (raised) {
            case "superscript" -> Part.SUPERSCRIPT;
            case "subscript" -> Part.SUBSCRIPT;
            default -> Part.WORDS;
        };
    }

    /** The name of a paragraph's style in lower case; empty if it has none. */
    static String style(Element paragraph, Map<String, String> styles) {
        return at(paragraph, "pPr", "pStyle")
                .map(style -> attribute(style, "val"))
                .map(id -> styles.getOrDefault(id, id.toLowerCase(java.util.Locale.ROOT)))
                .orElse("");
    }

    @Override
    public boolean isFlat() {
        return true;
    }

    @Override
    public int level(Element heading) {
        String digits = style(heading, styles).replaceAll("\\D", "");
        return digits.isEmpty() ? 1 : Integer.parseInt(digits);
    }
}
