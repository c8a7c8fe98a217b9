package io.whence.ingestion.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a document in JSON says of itself, in the shapes of many sources. */
final class JsonMetadata {
    private final Map<JsonField, JsonNode> fields;

    JsonMetadata(Map<JsonField, JsonNode> fields) {
        this.fields = fields;
    }

    MetadataFields fields() {
        return new MetadataFields(
                words(JsonField.TITLE).map(Prose::line).filter(title -> !title.isBlank()),
                authors(),
                year(),
                words(JsonField.DOI),
                words(JsonField.PMID)
                        .map(id -> id.replaceFirst(".*/(?=\\d+/?$)", "").replace("/", "")),
                words(JsonField.ADDRESS),
                words(JsonField.LICENCE),
                field(JsonField.RETRACTED).map(JsonMetadata::flag).filter(flag -> flag || !isForeign()));
    }

    private boolean isForeign() {
        return fields.containsKey(JsonField.INVERTED_ABSTRACT);
    }

    private static boolean flag(JsonNode value) {
        if (!value.isBoolean() && !value.asText().matches("true|false|[01YN]")) {
            throw new UnreadableDocumentException("'retracted' is " + value + "; give true or false.");
        }
        return value.asBoolean() || value.asText().matches("[1Y]");
    }

    private Optional<JsonNode> field(JsonField field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** A string or number, or the first of a list of them; a licence may stand in an object. */
    private Optional<String> words(JsonField field) {
        return field(field)
                .map(value -> value.isArray() && !value.isEmpty() ? value.get(0) : value)
                .map(value -> value.isObject() ? first(value, "URL", "url", "value", "text", "name") : value)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static JsonNode first(JsonNode object, String... names) {
        return Stream.of(names)
                .map(object::path)
                .filter(JsonNode::isValueNode)
                .filter(node -> !node.isMissingNode())
                .findFirst()
                .orElse(object);
    }

    private OptionalInt year() {
        Optional<JsonNode> value = field(JsonField.YEAR);
        if (value.filter(JsonNode::isInt).isPresent()) {
            return OptionalInt.of(value.orElseThrow().asInt());
        }
        OptionalInt year = Years.in(value.map(JsonNode::toString).orElse(""));
        boolean isDate = value.filter(JsonNode::isTextual)
                .filter(node -> year.isEmpty() && !node.asText().isBlank())
                .isPresent();
        if (isDate) {
            throw new UnreadableDocumentException(
                    "The year is " + value.orElseThrow() + "; give a number of four digits.");
        }
        return year;
    }

    private List<String> authors() {
        return field(JsonField.AUTHORS).map(JsonMetadata::authors).orElse(List.of());
    }

    private static List<String> authors(JsonNode value) {
        if (value.isTextual()) {
            return Stream.of(value.asText().split("\\s*;\\s*|,\\s+(?=\\p{Lu}[\\p{L}'-]+ \\p{Lu}{1,3}\\b)", -1))
                    .map(name -> name.replaceFirst("\\.$", ""))
                    .filter(name -> !name.isBlank())
                    .toList();
        }
        return StreamSupport.stream(value.spliterator(), false)
                .map(JsonMetadata::name)
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static String name(JsonNode author) {
        if (author.isValueNode()) {
            return author.asText();
        }
        if (author.path("author").isObject()) {
            return name(author.path("author"));
        }
        String whole = Stream.of("name", "display_name", "fullName", "full_name", "literal")
                .map(author::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
        String given = author.path("given")
                .asText(author.path("first").asText(author.path("firstName").asText("")));
        String family = author.path("family")
                .asText(author.path("last").asText(author.path("lastName").asText("")));
        return whole.isBlank() ? (given + " " + family).strip() : whole;
    }
}
