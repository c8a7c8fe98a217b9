package io.whence.enrichment.knowledge;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Rows of an assertions file, and files of them. */
final class Rows {
    private Rows() {}

    static String row(String relation, String start, String end, double weight) {
        return String.format(
                Locale.ROOT,
                "/a/[/r/%1$s/,%2$s/,%3$s/]\t/r/%1$s\t%2$s\t%3$s\t{\"dataset\": \"/d/test\", \"license\": \"cc:by/4.0\", \"weight\": %4$s}",
                relation,
                start,
                end,
                weight);
    }

    static Path gzipped(Path file, List<String> rows) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
