package io.whence.ingestion.reading;

import static io.whence.ingestion.reading.XmlText.at;
import static io.whence.ingestion.reading.XmlText.attribute;
import static io.whence.ingestion.reading.XmlText.children;

import io.whence.model.SectionRole;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A Word document (.docx): headings by their styles and paragraphs as they read once its tracked changes are accepted.
 * Tables, captions, footnotes, comments, text boxes and references are left out; formulas are words.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">Office Open XML</a>
 */
final class DocxFormat implements Format {
    private static final String DOCUMENT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String PROPERTIES = "docProps/core.xml";

    @Override
    public List<Manuscript> read(SourceFile file) {
        Map<String, byte[]> parts = ZipFiles.read(
                file.content(), name -> List.of(DOCUMENT, STYLES, PROPERTIES).contains(name));
        byte[] document = Optional.ofNullable(parts.get(DOCUMENT))
                .orElseThrow(
                        () -> new UnreadableDocumentException("The Word document has no text in it; save it anew."));
        Map<String, String> styles = styles(parts);
        Element body = at(SecureXml.parse(document), "body")
                .orElseThrow(() -> new UnreadableDocumentException("The Word document has no body; save it anew."));
        Manuscript.Writer writer = new Manuscript.Writer();
        Optional<String> title = title(body, styles);
        title.ifPresent(words -> writer.paragraph(words, SectionRole.TITLE));
        new XmlProse(new WordDialect(styles), new SectionWriter(writer, SectionRole.OTHER), false).read(body);
        return List.of(writer.finish(metadata(parts, title)));
    }

    /** Names of styles, in lower case, by their ids; names of those that Word brings are the same in every language. */
    private static Map<String, String> styles(Map<String, byte[]> parts) {
        Map<String, String> names = new HashMap<>();
        Optional.ofNullable(parts.get(STYLES)).map(SecureXml::parse).ifPresent(root -> children(root, "style")
                .forEach(style -> at(style, "name")
                        .ifPresent(name -> names.put(
                                attribute(style, "styleId"),
                                attribute(name, "val").toLowerCase(Locale.ROOT)))));
        return names;
    }

    private static Optional<String> title(Element body, Map<String, String> styles) {
        return children(body, "p").stream()
                .filter(paragraph -> WordDialect.style(paragraph, styles).equals("title"))
                .map(paragraph -> InlineText.of(paragraph, new WordDialect(styles)))
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /** Templates leave titles such as "Microsoft Word - Document1" in the properties, so only the text's title counts. */
    private static MetadataFields metadata(Map<String, byte[]> parts, Optional<String> title) {
        Optional<Element> core = Optional.ofNullable(parts.get(PROPERTIES)).map(SecureXml::parse);
        return new MetadataFields(
                title,
                core.flatMap(root -> XmlText.textAt(root, "creator"))
                        .map(List::of)
                        .orElse(List.of()),
                java.util.OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
