package io.whence.ingestion.reading;

import java.util.Map;
import org.w3c.dom.Element;

/** The elements of HTML, and those of JATS that come in fragments of it. */
final class HtmlDialect implements Dialect {
    private static final Map<String, Part> PARTS = Parts.of(
            Part.HEADING, "h1 h2 h3 h4 h5 h6 title",
            Part.BLOCK,
                    "html body p div section article main ul ol li dl dt dd blockquote center details summary address sec"
                            + " list list-item hgroup",
            Part.GAP, "table figure pre img iframe video audio object canvas math-display hr",
            Part.NOTHING, "script style head select input textarea label rt rp",
            Part.FORMULA, "math",
            Part.SUPERSCRIPT, "sup",
            Part.SUBSCRIPT, "sub inf",
            Part.SPACE, "br wbr");

    @Override
    public Part part(Element element) {
        String name = XmlText.name(element);
        boolean pointer = name.equals("a") && element.getAttribute("href").contains("#");
        boolean number = pointer && XmlText.text(element).matches("[\\[(]?\\d{1,3}[\\])]?");
        return number ? Part.CITATION : PARTS.getOrDefault(name, Part.WORDS);
    }

    @Override
    public boolean isFlat() {
        return true;
    }

    @Override
    public int level(Element heading) {
        String name = XmlText.name(heading);
        return name.matches("h[1-6]") ? name.charAt(1) - '0' : 1;
    }
}
