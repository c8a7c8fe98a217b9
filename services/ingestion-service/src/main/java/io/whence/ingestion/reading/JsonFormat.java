package io.whence.ingestion.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.whence.events.WireJson;
import io.whence.model.SectionRole;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A document as JSON: its text as it is, or sections that are put together to a text. */
final class JsonFormat implements Format {
    private static final ObjectMapper JSON = mapper();

    @Override
    public boolean takes(SourceFile file) {
        return file.mediaType().equals("application/json") || (file.isOfUnknownKind() && file.startsWith('{'));
    }

    @Override
    public Manuscript read(SourceFile file) {
        JsonDocument document = parse(file.content());
        MetadataFields metadata = document.metadata().withTitle(document.title());
        return document.text()
                .map(text -> PlainTextFormat.of(text, metadata))
                .orElseGet(() -> assemble(document, metadata));
    }

    private static Manuscript assemble(JsonDocument document, MetadataFields metadata) {
        Manuscript.Writer writer = new Manuscript.Writer();
        for (JsonDocument.Section section : document.sections()) {
            section.heading().ifPresent(writer::heading);
            section.text().ifPresent(text -> text.lines().forEach(line -> writer.paragraph(line, role(section))));
            section.paragraphs().forEach(words -> writer.paragraph(words, role(section)));
        }
        return writer.finish(metadata);
    }

    private static SectionRole role(JsonDocument.Section section) {
        return section.role()
                .or(() -> section.heading().flatMap(SectionNames::role))
                .orElse(SectionRole.OTHER);
    }

    private static JsonDocument parse(byte[] content) {
        try {
            return Optional.ofNullable(JSON.readValue(content, JsonDocument.class))
                    .orElseThrow(() -> new UnreadableDocumentException("The JSON is null, not a document."));
        } catch (JsonProcessingException e) {
            throw new UnreadableDocumentException(
                    "The JSON cannot be used: " + e.getOriginalMessage() + place(e.getLocation()), e);
        } catch (IOException e) {
            throw new UnreadableDocumentException("The JSON is not UTF-8: " + e.getMessage(), e);
        }
    }

    private static String place(@Nullable JsonLocation at) {
        return at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = WireJson.mapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNestingDepth(50)
                        .maxTokenCount(Bounds.MOST_TOKENS)
                        .build());
        return mapper;
    }
}
