package io.whence.nlp.transformer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a model, wherever they lie. */
final class ModelFiles {
    private final String place;
    private final Opener opener;

    private ModelFiles(String place, Opener opener) {
        this.place = place;
        this.opener = opener;
    }

    static ModelFiles in(Path folder) {
        return new ModelFiles(folder.toString(), name -> {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
        });
    }

    /** @param folder with slashes, from the root of the class path */
    static ModelFiles onTheClassPath(String folder) {
        return new ModelFiles(
                "the class path",
                name -> Optional.ofNullable(ModelFiles.class.getResourceAsStream("/" + folder + "/" + name)));
    }

    boolean has(String name) {
        try (InputStream in = opener.open(name).orElseGet(InputStream::nullInputStream)) {
            return in.read() >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " in " + place, e);
        }
    }

    /** @throws IllegalStateException if there is no such file */
    InputStream open(String name) {
        try {
            return opener.open(name)
                    .orElseThrow(() -> new IllegalStateException("no " + name + " in " + place
                            + ": a model has extractor.onnx, extractor.properties and tokenizer.json"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " in " + place, e);
        }
    }

    @Override
    public String toString() {
        return place;
    }

    /** Opens a file by its name, if it is there. */
    private interface Opener {
        Optional<InputStream> open(String name) throws IOException;
    }
}
