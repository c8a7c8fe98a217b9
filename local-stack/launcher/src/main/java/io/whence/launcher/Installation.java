package io.whence.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One data folder: stores, secrets, logs, and what is known about the stack that runs over it.
 *
 * @param folder the data folder, absolute
 */
record Installation(Path folder) {
    /** In MiB. */
    private static final long LEAST_ROOM = 64;

    Installation {
        folder = folder.toAbsolutePath().normalize();
    }

    /** Where the ports of the stack that runs, or ran last, are written. */
    Path portsFile() {
        return folder.resolve("run/ports.properties");
    }

    Path pidFile(String part) {
        return folder.resolve("run").resolve(part + ".pid");
    }

    Path log(String part) {
        return folder.resolve("logs").resolve(part + ".log");
    }

    /** Where a part keeps temporary files. */
    Path temporary(String part) {
        return folder.resolve("run/tmp").resolve(part);
    }

    /** Native libraries are unpacked to temporary files, which a process that is killed leaves behind. */
    void emptyTemporary(String part) throws IOException {
        Path temporary = Files.createDirectories(temporary(part));
        try (Stream<Path> files = Files.walk(temporary)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(temporary)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Written by the infra once all three stores answer. */
    Path infraReady() {
        return folder.resolve("run/infra.ready");
    }

    void createFolders() {
        try {
            Files.createDirectories(folder);
            ownersOnly();
            Files.createDirectories(folder.resolve("run"));
            Files.createDirectories(folder.resolve("logs"));
            Files.delete(Files.createTempFile(folder.resolve("run"), "writable", null));
            Files.delete(Files.createTempFile(folder.resolve("logs"), "writable", null));
            checkRoom();
        } catch (IOException e) {
            throw new CommandFailure("cannot write to the data folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The stores need more than this to start; without it they die again and again. */
    private void checkRoom() throws IOException {
        long room = Files.getFileStore(folder).getUsableSpace() >> 20;
        if (room < LEAST_ROOM) {
            throw new CommandFailure("the disk that holds the data folder " + folder + " is full: " + room
                    + " MiB are left, at least " + LEAST_ROOM + " are needed");
        }
    }

    /** It holds the texts and the stores' files; a folder that exists is closed too. */
    private void ownersOnly() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /**
     * A secret that the infra generated at its first start.
     *
     * @throws CommandFailure when the stack has never been started over this folder
     */
    String secret(String name) {
        Path file = folder.resolve("secrets").resolve(name);
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CommandFailure("cannot read " + file + "; start the stack first: whence up --data " + folder, e);
        }
    }

    /** The ports to start with: {@code whence.properties} of this folder, then the environment, then the options. */
    Ports wantedPorts(Map<String, String> environment, Map<String, Integer> options) {
        Properties file = read(folder.resolve("whence.properties"));
        Function<String, Optional<String>> setting = name ->
                Optional.ofNullable(environment.get(name)).or(() -> Optional.ofNullable(file.getProperty(name)));
        return Ports.resolve(setting, options);
    }

    /** The ports of the stack that runs over this folder, or the wanted ones if none ever did. */
    Ports runningPorts(Map<String, String> environment) {
        Properties written = read(portsFile());
        return written.isEmpty()
                ? wantedPorts(environment, Map.of())
                : Ports.resolve(name -> Optional.ofNullable(written.getProperty(name)), Map.of());
    }

    void writePorts(Ports ports) throws IOException {
        Properties properties = new Properties();
        properties.putAll(new TreeMap<>(ports.environment()));
        try (Writer writer = Files.newBufferedWriter(portsFile())) {
            properties.store(writer, "the ports of the stack over this folder");
        }
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return properties;
    }
}
