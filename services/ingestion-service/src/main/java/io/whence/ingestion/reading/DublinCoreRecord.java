package io.whence.ingestion.reading;

import static io.whence.ingestion.reading.XmlText.children;

import io.whence.model.SectionRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A record in Dublin Core, as repositories give it over OAI-PMH: title and description. */
final class DublinCoreRecord {
    private DublinCoreRecord() {}

    static Manuscript read(Element record) {
        Manuscript.Writer writer = new Manuscript.Writer();
        values(record, "title").limit(1).forEach(title -> writer.paragraph(title, SectionRole.TITLE));
        values(record, "description").forEach(words -> writer.paragraph(words, SectionRole.ABSTRACT));
        List<String> identifiers = Stream.concat(values(record, "identifier"), values(record, "relation"))
                .toList();
        return writer.finish(new MetadataFields(
                values(record, "title").findFirst(),
                values(record, "creator").toList(),
                Years.in(values(record, "date").findFirst().orElse("")),
                identifiers.stream()
                        .filter(id -> id.matches("(?i).*\\b10\\.\\d{4,}/.*"))
                        .findFirst()
                        .map(DublinCoreRecord::doi),
                Optional.empty(),
                identifiers.stream().filter(id -> id.startsWith("http")).findFirst(),
                values(record, "rights").findFirst(),
                Optional.empty()));
    }

    private static String doi(String identifier) {
        return identifier.substring(identifier.indexOf("10."));
    }

    private static Stream<String> values(Element record, String name) {
        return children(record, name).stream().map(XmlText::text).filter(value -> !value.isEmpty());
    }
}
