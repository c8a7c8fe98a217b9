package io.whence.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of docs/api. An event's files bear the last part of its type: {@code passage.v1}. */
final class ApiDocs {
    static final Path FOLDER = Path.of("../../docs/api").toAbsolutePath().normalize();

    private ApiDocs() {}

    static String name(EventType<?> type) {
        return type.type().substring("io.whence.".length());
    }

    static Path example(EventType<?> type) {
        return FOLDER.resolve("examples").resolve(name(type) + ".json");
    }

    /** The same event as a producer might send it that writes required fields only: what v1 promised to accept. */
    static Path minimalExample(EventType<?> type) {
        return FOLDER.resolve("examples").resolve(name(type) + ".minimal.json");
    }

    static Path schemaFile(EventType<?> type) {
        return FOLDER.resolve("schemas").resolve(name(type) + ".schema.json");
    }

    static JsonSchema schema(EventType<?> type) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of(schemaFile(type).toUri().toString()));
    }

    static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
