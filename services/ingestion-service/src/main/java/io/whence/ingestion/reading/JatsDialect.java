package io.whence.ingestion.reading;

import io.whence.model.SectionRole;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * The elements of JATS and of the taxonomic treatments that journals set into it.
 *
 * @see <a href="https://jats.nlm.nih.gov/archiving/tag-library/1.3/">JATS tag library</a>
 */
final class JatsDialect implements Dialect {
    private static final Map<String, Part> PARTS = Parts.of(
            Part.SECTION, "sec app treatment-sec",
            Part.HEADING, "title subtitle",
            Part.BLOCK,
                    "p list list-item def-list def-item term def boxed-text disp-quote statement speech verse-group"
                            + " verse-line taxon-treatment abstract trans-abstract body app-group caption",
            Part.GAP,
                    "table-wrap table table-wrap-group fig fig-group disp-formula disp-formula-group"
                            + " supplementary-material ref-list code preformat array chem-struct-wrap chem-struct"
                            + " nomenclature material-citation sec-meta",
            Part.NOTHING,
                    "label object-id fn fn-group speaker attrib graphic inline-graphic media index-term mixed-citation"
                            + " element-citation nlm-citation alt-text long-desc permissions private-char alternatives rp"
                            + " rt kwd-group",
            Part.FORMULA, "inline-formula math tex-math",
            Part.SUPERSCRIPT, "sup",
            Part.SUBSCRIPT, "sub",
            Part.SPACE, "break hr");

    private static final Set<String> NOTES = Set.of("fn", "table-fn", "aff", "corresp", "author-notes", "contrib");
    private static final int LONGEST_MARK = 3;

    @Override
    public Part part(Element element) {
        String name = XmlText.name(element);
        return switch (name) {
            case "xref" -> pointer(element);
            case "alternatives" ->
                XmlText.first(element, "math")
                                .or(() -> XmlText.first(element, "tex-math"))
                                .isPresent()
                        ? Part.FORMULA
                        : Part.NOTHING;
            default -> PARTS.getOrDefault(name, Part.WORDS);
        };
    }

    private static Part pointer(Element element) {
        String type = element.getAttribute("ref-type");
        String words = XmlText.text(element);
        if (type.equals("bibr")
                || (type.isEmpty() && element.getAttribute("rid").matches("(?i)(b|r|cr|ref|bib)\\d+"))) {
            return Part.CITATION;
        }
        return NOTES.contains(type) && words.length() <= LONGEST_MARK ? Part.NOTHING : Part.WORDS;
    }

    @Override
    public Optional<SectionRole> role(Element section, String heading) {
        return SectionNames.role(heading).or(() -> switch (section.getAttribute("sec-type")) {
            case "intro", "introduction", "background" -> Optional.of(SectionRole.INTRODUCTION);
            case "methods", "materials|methods", "materials", "subjects" -> Optional.of(SectionRole.METHODS);
            case "results" -> Optional.of(SectionRole.RESULTS);
            case "discussion", "conclusions", "results|discussion" -> Optional.of(SectionRole.DISCUSSION);
            default -> Optional.empty();
        });
    }

    @Override
    public boolean leavesOut(Element section, String heading) {
        return section.getAttribute("sec-type").equals("supplementary-material") || SectionNames.isReferences(heading);
    }
}
