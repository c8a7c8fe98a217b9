package io.whence.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    private static final byte[] SALT = "Salt melts ice.".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void foldersAndArchivesAreReadWithoutTheirPictures() throws IOException {
        Path sub = Files.createDirectories(folder.resolve("b"));
        Files.write(folder.resolve("a.txt"), SALT);
        Files.write(folder.resolve("a.jpg"), SALT);
        Files.write(folder.resolve(".hidden.txt"), SALT);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(sub.resolve("c.zip")))) {
            zip.putNextEntry(new ZipEntry("in/d.md"));
            zip.write(SALT);
            zip.putNextEntry(new ZipEntry("in/e.png"));
            zip.write(SALT);
        }
        try (TarArchiveOutputStream tar =
                new TarArchiveOutputStream(new GZIPOutputStream(Files.newOutputStream(sub.resolve("f.tar.gz"))))) {
            TarArchiveEntry entry = new TarArchiveEntry("PMC1/g.nxml");
            entry.setSize(SALT.length);
            tar.putArchiveEntry(entry);
            tar.write(SALT);
            tar.closeArchiveEntry();
        }
        AtomicLong bytes = new AtomicLong();
        Collected sink = new Collected();

        Inputs inputs = new Inputs(sink, bytes::addAndGet, "");
        inputs.read(folder);

        assertThat(sink.batches)
                .extracting(batch -> folder.relativize(Path.of(batch.name())) + " " + batch.type())
                .containsExactly(
                        "a.txt text/plain", "b/c.zip!in/d.md text/markdown", "b/f.tar.gz!PMC1/g.nxml application/xml");
        assertThat(inputs.passedOver()).isEqualTo(2);
        assertThat(bytes.get()).isGreaterThan(SALT.length);
    }

    @Test
    void compressedFilesAreUnpackedAndACharsetIsPassedOn() throws IOException {
        Path file = folder.resolve("a.txt.gz");
        try (GZIPOutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            gzip.write(SALT);
        }
        Collected sink = new Collected();

        new Inputs(sink, bytes -> {}, "windows-1252").read(file);

        assertThat(sink.batches.get(0).content()).isEqualTo(SALT);
        assertThat(sink.batches.get(0).type()).isEqualTo("text/plain; charset=windows-1252");
    }
}
