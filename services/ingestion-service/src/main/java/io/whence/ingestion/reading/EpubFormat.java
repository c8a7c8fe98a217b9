package io.whence.ingestion.reading;

import static io.whence.ingestion.reading.XmlText.all;
import static io.whence.ingestion.reading.XmlText.attribute;
import static io.whence.ingestion.reading.XmlText.first;
import static io.whence.ingestion.reading.XmlText.textAt;

import io.whence.model.SectionRole;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A book as EPUB: its chapters in the order of the spine, as one document.
 *
 * @see <a href="https://www.w3.org/TR/epub-33/">EPUB 3.3</a>
 */
final class EpubFormat implements Format {
    private static final String CONTAINER = "META-INF/container.xml";

    @Override
    public List<Manuscript> read(SourceFile file) {
        Map<String, byte[]> parts = ZipFiles.read(file.content(), name -> name.matches("(?i).*\\.(x?html?|xml|opf)"));
        String address = Optional.ofNullable(parts.get(CONTAINER))
                .map(SecureXml::parse)
                .flatMap(root -> first(root, "rootfile"))
                .map(root -> attribute(root, "full-path"))
                .orElseThrow(
                        () -> new UnreadableDocumentException("The EPUB does not tell its contents; convert it anew."));
        Element contents = Optional.ofNullable(parts.get(address))
                .map(SecureXml::parse)
                .orElseThrow(() -> new UnreadableDocumentException("The EPUB lacks its contents, " + address + "."));
        Manuscript.Writer writer = new Manuscript.Writer();
        Optional<String> title = first(contents, "metadata").flatMap(metadata -> textAt(metadata, "title"));
        title.ifPresent(words -> writer.paragraph(words, SectionRole.TITLE));
        SectionWriter sections = new SectionWriter(writer, SectionRole.OTHER);
        String folder = address.substring(0, address.lastIndexOf('/') + 1);
        chapters(contents).stream()
                .map(chapter -> parts.get(folder + chapter))
                .flatMap(chapter -> Optional.ofNullable(chapter).stream())
                .forEach(chapter -> HtmlFormat.chapter(chapter, sections));
        return List.of(writer.finish(metadata(contents, title)));
    }

    /** Addresses of the chapters in their order. */
    private static List<String> chapters(Element contents) {
        Map<String, String> addresses = new HashMap<>();
        all(contents, "item").stream()
                .filter(item -> !attribute(item, "properties").contains("nav"))
                .forEach(item -> addresses.put(
                        attribute(item, "id"), URLDecoder.decode(attribute(item, "href"), StandardCharsets.UTF_8)));
        return all(contents, "itemref").stream()
                .filter(item -> !attribute(item, "linear").equals("no"))
                .map(item -> addresses.getOrDefault(attribute(item, "idref"), ""))
                .filter(address -> !address.isEmpty())
                .toList();
    }

    private static MetadataFields metadata(Element contents, Optional<String> title) {
        Optional<Element> metadata = first(contents, "metadata");
        return new MetadataFields(
                title,
                metadata.stream()
                        .flatMap(part -> XmlText.children(part, "creator").stream())
                        .map(XmlText::text)
                        .toList(),
                Years.in(metadata.flatMap(part -> textAt(part, "date")).orElse("")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                metadata.flatMap(part -> textAt(part, "rights")),
                Optional.empty());
    }
}
