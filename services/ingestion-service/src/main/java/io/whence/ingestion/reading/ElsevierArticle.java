package io.whence.ingestion.reading;

import static io.whence.ingestion.reading.XmlText.at;
import static io.whence.ingestion.reading.XmlText.children;
import static io.whence.ingestion.reading.XmlText.first;
import static io.whence.ingestion.reading.XmlText.textAt;

import io.whence.model.SectionRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * An article in Elsevier's XML, alone or as its interface gives it: title, abstracts, sections and appendices.
 *
 * @see <a href="https://www.elsevier.com/researcher/author/policies-and-guidelines/elsevier-xml-dtds-and-transport-schemas">
 *     Elsevier's DTDs</a>
 */
final class ElsevierArticle {
    private static final Map<String, Part> PARTS = Parts.of(
            Part.SECTION, "section appendices",
            Part.HEADING, "section-title",
            Part.BLOCK,
                    "para simple-para note-para list list-item abstract-sec def-list def-term def-description"
                            + " displayed-quote enunciation sections abstract textbox textbox-body textbox-head body",
            Part.GAP, "figure table display formula e-component acknowledgment bibliography further-reading",
            Part.NOTHING, "footnote label float-anchor inline-figure link alt-text source copyright",
            Part.SUPERSCRIPT, "sup",
            Part.SUBSCRIPT, "inf sub",
            Part.FORMULA, "math",
            Part.SPACE, "br vsp hsp");
    private static final Dialect ELSEVIER = ElsevierArticle::part;
    private static final Set<String> NO_ABSTRACT = Set.of("graphical", "author-highlights", "teaser");

    private final Element root;
    private final Optional<Element> head;

    private ElsevierArticle(Element root) {
        this.root = root;
        this.head = first(root, "head");
    }

    /** Whether XML is of this kind. */
    static boolean is(Element root) {
        return XmlText.name(root).equals("full-text-retrieval-response")
                || root.getAttribute("xmlns").contains("elsevier.com")
                || at(root, "item-info").isPresent()
                || at(root, "head", "title").isPresent();
    }

    static Manuscript read(Element root) {
        return new ElsevierArticle(root).manuscript();
    }

    private static Part part(Element element) {
        return switch (XmlText.name(element)) {
            case "cross-ref", "cross-refs" ->
                element.getAttribute("refid").matches("(?i)\\s*b.*") ? Part.CITATION : Part.WORDS;
            default -> PARTS.getOrDefault(XmlText.name(element), Part.WORDS);
        };
    }

    private Manuscript manuscript() {
        Manuscript.Writer writer = new Manuscript.Writer();
        title().ifPresent(title -> writer.paragraph(title, SectionRole.TITLE));
        List<Element> abstracts = head.map(part -> children(part, "abstract")).orElse(List.of());
        abstracts.stream()
                .filter(part -> !NO_ABSTRACT.contains(part.getAttribute("class")))
                .forEach(part -> readAbstract(part, writer));
        if (abstracts.isEmpty()) {
            textAt(root, "coredata", "description").ifPresent(words -> writer.paragraph(words, SectionRole.ABSTRACT));
        }
        first(root, "body").ifPresent(body -> XmlProse.read(body, ELSEVIER, writer, SectionRole.OTHER, false));
        return writer.finish(metadata());
    }

    private static void readAbstract(Element part, Manuscript.Writer writer) {
        if (children(part, "section-title").isEmpty()) {
            writer.heading("Abstract");
        }
        XmlProse.read(part, ELSEVIER, writer, SectionRole.ABSTRACT, true);
    }

    private Optional<String> title() {
        return head.flatMap(part -> at(part, "title"))
                .map(title -> InlineText.of(title, ELSEVIER))
                .or(() -> textAt(root, "coredata", "title"))
                .filter(title -> !title.isEmpty());
    }

    private MetadataFields metadata() {
        return new MetadataFields(
                title(),
                head.stream()
                        .flatMap(part -> XmlText.all(part, "author").stream())
                        .map(author -> (textAt(author, "given-name").orElse("") + " "
                                        + textAt(author, "surname").orElse(""))
                                .strip())
                        .filter(name -> !name.isEmpty())
                        .toList(),
                year(),
                first(root, "item-info").flatMap(info -> textAt(info, "doi")).or(() -> textAt(root, "coredata", "doi")),
                textAt(root, "coredata", "pubmed-id"),
                Optional.empty(),
                textAt(root, "coredata", "openaccessUserLicense"),
                Optional.empty());
    }

    private OptionalInt year() {
        String copyright = first(root, "item-info")
                .flatMap(info -> at(info, "copyright"))
                .map(part -> part.getAttribute("year"))
                .orElse("");
        return Years.in(textAt(root, "coredata", "coverDate").orElse(copyright));
    }
}
