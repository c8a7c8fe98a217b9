package io.whence.ingestion.reading;

import io.whence.model.DocumentMetadata;
import io.whence.model.Passage;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads files of the tests and gives what came of them. */
final class ReadLines {
    private ReadLines() {}

    /** The lines of the text of a file's one document. */
    static List<String> text(String name, String content) {
        return one(name, content)
                .text()
                .value()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The passages of a file's one document, white space as single spaces. */
    static List<String> passages(String name, String content) {
        return passages(one(name, content));
    }

    /** The passages of each document of a file; a record that cannot be read gives its fault. */
    static List<List<String>> records(String name, String content) {
        return all(name, content.getBytes(StandardCharsets.UTF_8)).stream()
                .map(reading -> reading.document()
                        .map(ReadLines::passages)
                        .orElseGet(() -> List.of(reading.fault().orElse(""))))
                .toList();
    }

    static DocumentMetadata metadata(String name, String content) {
        return one(name, content).metadata().appliedTo(DocumentMetadata.NONE);
    }

    static ReadDocument one(String name, String content) {
        return new DocumentReader(4000).read(SourceFile.named(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Reading> all(String name, byte[] content) {
        return new DocumentReader(4000).readAll(SourceFile.named(name, content));
    }

    private static List<String> passages(ReadDocument document) {
        return document.passages(1).stream()
                .map(Passage::text)
                .map(text -> text.replaceAll("\\s+", " "))
                .toList();
    }
}
