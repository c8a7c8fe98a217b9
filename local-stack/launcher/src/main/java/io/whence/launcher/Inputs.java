package io.whence.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Walks through files, folders and archives and gives what is in them in batches, one at a time, so that memory need not
 * hold more than one.
 */
final class Inputs {

    /** What stands beside papers in folders and archives and is none. */
    private static final Set<String> NO_DOCUMENTS = Set.of(
            "jpg", "jpeg", "png", "gif", "tif", "tiff", "svg", "bmp", "webp", "eps", "mp3", "mp4", "avi", "mov", "wmv",
            "wav", "xls", "xlsx", "ppt", "pptx", "css", "js", "exe", "dll", "so", "class", "jar", "sha256", "md5",
            "dtd", "xsd");

    private final Sink sink;
    private final LongConsumer progress;
    private final String charset;
    private long passedOver;

    /** Takes batches. */
    interface Sink {
        /** Whether a file has been handed in before and is to be passed over. */
        boolean isDone(String name);

        void accept(Batch batch);

        /** A file cannot be handed in at all. */
        void refuse(String name, String reason);

        /** All of a file was handed in. */
        void finish(String name);
    }

    /**
     * Inputs for a sink.
     *
     * @param progress takes the bytes of files as they are read
     * @param charset of files of text; empty if they tell it
     */
    Inputs(Sink sink, LongConsumer progress, String charset) {
        this.sink = sink;
        this.progress = progress;
        this.charset = charset;
    }

    /** How many files of folders and archives were no documents. */
    long passedOver() {
        return passedOver;
    }

    /** Reads a file, or all files of a folder in the order of their names. */
    void read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            for (Path child : children(path)) {
                if (Files.isDirectory(child) || isDocument(child.toString())) {
                    read(child);
                }
            }
        } else {
            try (InputStream file = new BufferedInputStream(new CountedStream(Files.newInputStream(path), progress))) {
                file(path.toString(), file);
            } catch (IOException e) {
                // One that cannot be read stops no other.
                sink.refuse(path.toString(), "it cannot be read: " + e.getMessage());
            }
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !String.valueOf(child.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private boolean isDocument(String name) {
        boolean document =
                !NO_DOCUMENTS.contains(extension(name)) && !baseName(name).startsWith(".");
        passedOver += document ? 0 : 1;
        return document;
    }

    private void file(String name, InputStream content) throws IOException {
        if (sink.isDone(name)) {
            return;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".zip")) {
            zip(name, content);
        } else if (lower.endsWith(".tar")) {
            tar(name, content);
        } else if (lower.endsWith(".tar.gz") || lower.endsWith(".tgz")) {
            tar(name, new GZIPInputStream(content));
        } else {
            document(name, content);
        }
        sink.finish(name);
    }

    private void document(String name, InputStream content) throws IOException {
        boolean packed = name.toLowerCase(Locale.ROOT).endsWith(".gz");
        String inner = packed ? name.substring(0, name.length() - ".gz".length()) : name;
        InputStream plain = new BufferedInputStream(packed ? new GZIPInputStream(content) : content, 1 << 16);
        new Records(name, type(inner), sink).read(plain);
    }

    private void zip(String archive, InputStream content) throws IOException {
        ZipInputStream zip = new ZipInputStream(content);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory() && isDocument(entry.getName())) {
                entry(archive + "!" + entry.getName(), zip);
            }
        }
    }

    private void tar(String archive, InputStream content) throws IOException {
        TarArchiveInputStream tar = new TarArchiveInputStream(content);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isFile() && isDocument(entry.getName())) {
                entry(archive + "!" + entry.getName(), tar);
            }
        }
    }

    private void entry(String name, InputStream content) throws IOException {
        if (!sink.isDone(name)) {
            document(name, content);
            sink.finish(name);
        }
    }

    /** The media type that a file's name tells; the stack looks at the content first. */
    private String type(String name) {
        String type =
                switch (extension(name)) {
                    case "jsonl", "ndjson" -> "application/x-ndjson";
                    case "json" -> "application/json";
                    case "xml", "nxml" -> "application/xml";
                    case "html", "htm", "xhtml" -> "text/html";
                    case "txt", "text" -> "text/plain";
                    case "md", "markdown" -> "text/markdown";
                    case "tex" -> "application/x-tex";
                    case "csv" -> "text/csv";
                    case "tsv", "tab" -> "text/tab-separated-values";
                    case "ris", "enw" -> "application/x-research-info-systems";
                    case "nbib" -> "application/nbib";
                    case "bib" -> "application/x-bibtex";
                    case "vtt" -> "text/vtt";
                    case "srt" -> "application/x-subrip";
                    default -> "application/octet-stream";
                };
        return charset.isEmpty()
                ? type
                : type + "; charset=" + Charset.forName(charset).name();
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String baseName(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
    }
}
