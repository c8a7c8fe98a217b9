package io.whence.ingestion.reading;

import com.fasterxml.jackson.databind.JsonNode;
import io.whence.model.SectionRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * One document in JSON. Its text is that of {@code text} as it is, or is put together of abstract, sections and
 * paragraphs. A field that is not known is told; if it holds prose the document is refused, so that no text is lost.
 */
final class JsonManuscript {
    private static final String KNOWN =
            "'title', 'abstract', 'text', 'sections', 'body_text', 'authors', 'year', 'doi',"
                    + " 'pmid', 'source_uri', 'licence', 'retracted' and 'metadata'";

    private final JsonNode root;
    private final Map<JsonField, JsonNode> fields = new EnumMap<>(JsonField.class);
    private final List<String> ignored = new ArrayList<>();

    JsonManuscript(JsonNode root) {
        this.root = root;
        gather(root, "");
    }

    /** Whether an object holds text of its own, rather than documents. */
    static boolean hasText(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .map(JsonField::of)
                .anyMatch(field -> List.of(JsonField.TEXT, JsonField.SECTIONS, JsonField.ABSTRACT, JsonField.BODY)
                        .contains(field));
    }

    private void gather(JsonNode object, String path) {
        object.properties().forEach(entry -> {
            JsonField field = JsonField.of(entry.getKey());
            JsonNode value = entry.getValue();
            if (field == JsonField.METADATA && value.isObject()) {
                gather(value, path + entry.getKey() + ".");
            } else if (field == JsonField.UNKNOWN) {
                unknown(path + entry.getKey(), value);
            } else if (!value.isNull() && !isBlank(value)) {
                boolean first = fields.putIfAbsent(field, value) == null;
                if (!first && field == JsonField.TEXT) {
                    throw new UnreadableDocumentException("The JSON gives its text twice, the second time as '" + path
                            + entry.getKey() + "'; give it once.");
                }
            }
        });
    }

    private static boolean isBlank(JsonNode value) {
        return value.isTextual() ? value.asText().isBlank() : value.isContainerNode() && value.isEmpty();
    }

    private void unknown(String name, JsonNode value) {
        boolean ours = root.has("text") || root.has("sections");
        if (ours && JsonValues.holdsProse(value)) {
            throw new UnreadableDocumentException(
                    "The JSON has text in the field '" + name + "', which is not known; known are " + KNOWN + ".");
        }
        ignored.add(name);
    }

    Manuscript read() {
        if (fields.containsKey(JsonField.TEXT) && fields.containsKey(JsonField.SECTIONS)) {
            throw new UnreadableDocumentException("The JSON has both 'text' and 'sections'; give one of them.");
        }
        MetadataFields metadata = new JsonMetadata(fields).fields();
        Optional<JsonNode> text = field(JsonField.TEXT);
        Manuscript whole = text.filter(node -> node.isTextual() && hasTextAlone())
                .map(node -> ofText(node.asText(), metadata))
                .orElseGet(() -> assembled(metadata));
        if (whole.text().value().isBlank()) {
            throw new UnreadableDocumentException(
                    "The JSON holds no text: give 'text', 'sections' or 'abstract'; it has " + names() + ".");
        }
        return whole.ignoring(ignored);
    }

    private String names() {
        List<String> names = new ArrayList<>();
        root.fieldNames().forEachRemaining(name -> names.add("'" + name + "'"));
        return names.isEmpty() ? "no field" : String.join(", ", names);
    }

    private boolean hasTextAlone() {
        return !fields.containsKey(JsonField.ABSTRACT)
                && !fields.containsKey(JsonField.INVERTED_ABSTRACT)
                && !fields.containsKey(JsonField.BODY);
    }

    private static Manuscript ofText(String text, MetadataFields metadata) {
        if (!Prose.isMarkedUp(text)) {
            return PlainTextFormat.of(text, metadata);
        }
        Manuscript.Writer writer = new Manuscript.Writer();
        Prose.write(text, writer, SectionRole.OTHER);
        return writer.finish(metadata);
    }

    private Manuscript assembled(MetadataFields metadata) {
        Manuscript.Writer writer = new Manuscript.Writer();
        boolean record = !root.has("text") && !fields.containsKey(JsonField.SECTIONS);
        if (record) {
            metadata.title().ifPresent(title -> writer.paragraph(title, SectionRole.TITLE));
        }
        field(JsonField.ABSTRACT).ifPresent(value -> JsonValues.write(value, writer, SectionRole.ABSTRACT, "abstract"));
        field(JsonField.INVERTED_ABSTRACT)
                .ifPresent(value -> Prose.write(inverted(value), writer, SectionRole.ABSTRACT));
        field(JsonField.SECTIONS).ifPresent(value -> JsonValues.write(value, writer, SectionRole.OTHER, "sections"));
        field(JsonField.BODY).ifPresent(value -> JsonValues.write(value, writer, SectionRole.OTHER, "body_text"));
        field(JsonField.TEXT).ifPresent(value -> writeText(value, writer));
        return writer.finish(metadata);
    }

    private static void writeText(JsonNode value, Manuscript.Writer writer) {
        if (value.isObject() && value.has("annotations")) {
            AnnotatedText.write(value, writer);
        } else if (value.isTextual() && !Prose.isMarkedUp(value.asText())) {
            Manuscript part = PlainTextFormat.of(value.asText(), MetadataFields.NONE);
            part.paragraphs().forEach(p -> writer.paragraph(part.text().slice(p.span()), p.section()));
        } else {
            JsonValues.write(value, writer, SectionRole.OTHER, "text");
        }
    }

    private static String inverted(JsonNode index) {
        SortedMap<Integer, String> words = new TreeMap<>();
        index.properties()
                .forEach(entry -> entry.getValue().forEach(place -> words.put(place.asInt(), entry.getKey())));
        return String.join(" ", words.values());
    }

    private Optional<JsonNode> field(JsonField field) {
        return Optional.ofNullable(fields.get(field));
    }
}
