package io.whence.ingestion.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.whence.model.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * How many kinds of files of a collection come out as its {@code X.expected.txt} say: of XML the lines of the text, of
 * others the passages. White space does not count.
 */
class DocumentCasesTest {
    private static final int FEWEST_RIGHT = 54;

    @Test
    void filesOfAlmostEveryKindComeOutAsExpected() throws IOException {
        String data = System.getenv("WHENCE_DATA");
        Assumptions.assumeTrue(data != null, "WHENCE_DATA is not set: no case files to read");
        List<String> wrong = new ArrayList<>();
        int kinds = 0;
        try (Stream<Path> files = Files.list(Path.of(data, "cases", "files"))) {
            for (Path expected : files.filter(file -> file.toString().endsWith(".expected.txt"))
                    .sorted()
                    .toList()) {
                kinds++;
                Path file = Path.of(expected.toString().replace(".expected.txt", ""));
                String got = got(file);
                if (!squeezed(got).equals(squeezed(Files.readString(expected)))) {
                    wrong.add(file.getFileName() + "\n" + got.indent(4));
                }
            }
        }

        System.out.printf("%d of %d kinds of files right%n%s", kinds - wrong.size(), kinds, String.join("", wrong));

        assertThat(kinds - wrong.size()).isGreaterThanOrEqualTo(Math.min(kinds, FEWEST_RIGHT));
    }

    private static String got(Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            List<Reading> readings = new DocumentReader(4000).readAll(SourceFile.named(name, Files.readAllBytes(file)));
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < readings.size(); i++) {
                all.append(readings.size() > 1 ? "## document " + (i + 1) + "\n\n" : "");
                all.append(text(readings.get(i), name.contains(".xml"))).append("\n\n");
            }
            return all.toString();
        } catch (UnreadableDocumentException e) {
            return "refused: " + e.reason();
        }
    }

    private static String text(Reading reading, boolean whole) {
        return reading.document()
                .map(document -> whole
                        ? document.text().value()
                        : document.passages(1).stream().map(Passage::text).collect(Collectors.joining("\n\n")))
                .orElseGet(() -> "refused: " + reading.fault().orElse(""));
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\n{2,}", "\u0000").replaceAll("\\s+", "");
    }
}
