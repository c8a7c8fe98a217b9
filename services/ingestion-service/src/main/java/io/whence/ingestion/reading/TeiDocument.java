package io.whence.ingestion.reading;

import static io.whence.ingestion.reading.XmlText.at;
import static io.whence.ingestion.reading.XmlText.children;
import static io.whence.ingestion.reading.XmlText.textAt;

import io.whence.model.SectionRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3c.dom.Element;

/**
 * A TEI document, such as GROBID makes of a PDF: title, abstract, body and annexes.
 *
 * @see <a href="https://tei-c.org/guidelines/P5/">TEI P5</a>
 */
final class TeiDocument {
    private static final Map<String, Part> PARTS = Parts.of(
            Part.SECTION, "div div1 div2 div3",
            Part.HEADING, "head",
            Part.BLOCK, "p list item lg l cit quote body front back abstract sp floatingText text group",
            Part.GAP, "figure table listBibl biblStruct bibl",
            Part.NOTHING, "note fw label speaker",
            Part.SPACE, "lb pb cb");
    private static final Dialect TEI = TeiDocument::part;

    private final Element root;

    TeiDocument(Element root) {
        this.root = root;
    }

    private static Part part(Element element) {
        return switch (XmlText.name(element)) {
            case "ref" -> element.getAttribute("type").equals("bibr") ? Part.CITATION : Part.WORDS;
            case "hi" -> raised(element.getAttribute("rend"));
            case "formula" ->
                element.getParentNode() instanceof Element parent
                                && XmlText.name(parent).equals("p")
                        ? Part.FORMULA
                        : Part.GAP;
            default -> PARTS.getOrDefault(XmlText.name(element), Part.WORDS);
        };
    }

    private static Part raised(String rendering) {
        if (rendering.startsWith("sup")) {
            return Part.SUPERSCRIPT;
        }
        return rendering.startsWith("sub") ? Part.SUBSCRIPT : Part.WORDS;
    }

    Manuscript manuscript() {
        Manuscript.Writer writer = new Manuscript.Writer();
        title().ifPresent(title -> writer.paragraph(title, SectionRole.TITLE));
        at(root, "teiHeader", "profileDesc", "abstract")
                .filter(part -> !XmlText.text(part).isEmpty())
                .ifPresent(part -> {
                    writer.heading("Abstract");
                    XmlProse.read(part, TEI, writer, SectionRole.ABSTRACT, true);
                });
        at(root, "text", "body").ifPresent(body -> XmlProse.read(body, TEI, writer, SectionRole.OTHER, false));
        at(root, "text", "back").stream()
                .flatMap(back -> children(back, "div").stream())
                .filter(div -> div.getAttribute("type").matches("annex|appendix"))
                .forEach(annex -> XmlProse.read(annex, TEI, writer, SectionRole.OTHER, false));
        return writer.finish(metadata());
    }

    private Optional<String> title() {
        return at(root, "teiHeader", "fileDesc", "titleStmt").stream()
                .flatMap(statement -> children(statement, "title").stream())
                .map(title -> InlineText.of(title, TEI))
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    private MetadataFields metadata() {
        Optional<Element> source = at(root, "teiHeader", "fileDesc", "sourceDesc", "biblStruct");
        return new MetadataFields(
                title(),
                source.flatMap(entry -> at(entry, "analytic")).stream()
                        .flatMap(analytic -> children(analytic, "author").stream())
                        .flatMap(author -> name(author).stream())
                        .toList(),
                year(),
                identifier(source, "DOI"),
                identifier(source, "PMID"),
                Optional.empty(),
                at(root, "teiHeader", "fileDesc", "publicationStmt", "availability", "licence")
                        .map(XmlText::text),
                Optional.empty());
    }

    private static Optional<String> name(Element author) {
        return at(author, "persName")
                .map(person -> (children(person, "forename").stream()
                                        .map(XmlText::text)
                                        .reduce("", (a, b) -> (a + " " + b).strip())
                                + " "
                                + textAt(person, "surname").orElse(""))
                        .strip())
                .filter(name -> !name.isEmpty());
    }

    private OptionalInt year() {
        String date = at(root, "teiHeader", "fileDesc", "publicationStmt", "date")
                .map(when -> when.getAttribute("when") + " " + XmlText.text(when))
                .orElse("");
        return Years.in(date);
    }

    private static Optional<String> identifier(Optional<Element> source, String type) {
        return source.stream()
                .flatMap(entry -> List.of("idno", "analytic", "monogr").stream()
                        .flatMap(place -> place.equals("idno")
                                ? children(entry, "idno").stream()
                                : children(entry, place).stream().flatMap(part -> children(part, "idno").stream())))
                .filter(id -> id.getAttribute("type").equalsIgnoreCase(type))
                .map(XmlText::text)
                .findFirst();
    }
}
