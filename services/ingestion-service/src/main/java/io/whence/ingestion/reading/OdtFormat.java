package io.whence.ingestion.reading;

import static io.whence.ingestion.reading.XmlText.at;
import static io.whence.ingestion.reading.XmlText.attribute;
import static io.whence.ingestion.reading.XmlText.children;

import io.whence.model.SectionRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3c.dom.Element;

/**
 * A text document of LibreOffice (.odt): its headings and paragraphs, without tables, notes, comments and references.
 *
 * @see <a href="https://docs.oasis-open.org/office/OpenDocument/v1.3/">OpenDocument</a>
 */
final class OdtFormat implements Format {
    private static final String CONTENT = "content.xml";
    private static final String META = "meta.xml";

    @Override
    public List<Manuscript> read(SourceFile file) {
        Map<String, byte[]> parts =
                ZipFiles.read(file.content(), name -> List.of(CONTENT, META).contains(name));
        Element root = Optional.ofNullable(parts.get(CONTENT))
                .map(SecureXml::parse)
                .orElseThrow(() -> new UnreadableDocumentException("The ODT has no text in it; save it anew."));
        Element body = at(root, "body", "text")
                .orElseThrow(() -> new UnreadableDocumentException("The ODT is no text document; save it as one."));
        OdtDialect dialect = new OdtDialect(root);
        Manuscript.Writer writer = new Manuscript.Writer();
        Optional<String> title = children(body, "p").stream()
                .filter(dialect::isTitle)
                .map(paragraph -> InlineText.of(paragraph, dialect))
                .filter(words -> !words.isEmpty())
                .findFirst();
        title.ifPresent(words -> writer.paragraph(words, SectionRole.TITLE));
        new XmlProse(dialect, new SectionWriter(writer, SectionRole.OTHER), false).read(body);
        return List.of(writer.finish(metadata(parts, title)));
    }

    private static MetadataFields metadata(Map<String, byte[]> parts, Optional<String> title) {
        Optional<Element> meta =
                Optional.ofNullable(parts.get(META)).map(SecureXml::parse).flatMap(root -> at(root, "meta"));
        return new MetadataFields(
                title.or(() -> meta.flatMap(part -> XmlText.textAt(part, "title"))),
                meta.flatMap(part -> XmlText.textAt(part, "creator"))
                        .map(List::of)
                        .orElse(List.of()),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The elements of OpenDocument; what is raised is told by styles. */
    private static final class OdtDialect implements Dialect {
        private static final Map<String, Part> PARTS = Parts.of(
                Part.HEADING, "h",
                Part.BLOCK, "p list list-item list-header section numbered-paragraph index-body",
                Part.GAP, "table frame table-of-content bibliography illustration-index table-index custom-shape",
                Part.NOTHING,
                        "note annotation annotation-end tracked-changes forms sequence-decls variable-decls soft-page-break",
                Part.SPACE, "s tab line-break");
        private static final int LONGEST_HEADING = 60;

        private final Map<String, String> positions = new HashMap<>();
        private final Map<String, String> parents = new HashMap<>();

        OdtDialect(Element root) {
            at(root, "automatic-styles").stream()
                    .flatMap(styles -> children(styles, "style").stream())
                    .forEach(this::note);
        }

        private void note(Element style) {
            String name = attribute(style, "name");
            parents.put(name, attribute(style, "parent-style-name"));
            at(style, "text-properties")
                    .ifPresent(properties -> positions.put(name, attribute(properties, "text-position")));
        }

        boolean isTitle(Element paragraph) {
            String style = attribute(paragraph, "style-name");
            return style.equals("Title") || parents.getOrDefault(style, "").equals("Title");
        }

        @Override
        public Part part(Element element) {
            return switch (XmlText.name(element)) {
                case "span" -> span(element);
                case "p" -> paragraph(element);
                default -> PARTS.getOrDefault(XmlText.name(element), Part.WORDS);
            };
        }

        private Part paragraph(Element element) {
            String words = XmlText.text(element);
            boolean named = words.length() <= LONGEST_HEADING
                    && (SectionNames.role(words).isPresent() || SectionNames.isReferences(words));
            return isTitle(element) ? Part.GAP : named ? Part.HEADING : Part.BLOCK;
        }

        private Part span(Element element) {
            String position = positions.getOrDefault(attribute(element, "style-name"), "");
            if (position.startsWith("super") || position.matches("[1-9].*")) {
                return Part.SUPERSCRIPT;
            }
            return position.startsWith("sub") || position.startsWith("-") ? Part.SUBSCRIPT : Part.WORDS;
        }

        @Override
        public boolean isFlat() {
            return true;
        }

        @Override
        public int level(Element heading) {
            String level = attribute(heading, "outline-level");
            return level.matches("\\d") ? Integer.parseInt(level) : 1;
        }
    }
}
