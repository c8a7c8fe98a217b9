package io.whence.infra;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The passwords and the API token of one installation, generated once and kept in files that only their owner can read.
 *
 * @param neo4jPassword password of the Neo4j user {@value #NEO4J_USER}
 * @param rdfPassword password of the Fuseki user {@value #RDF_USER}, needed for writes
 * @param kafkaPassword password of the Kafka user {@value KafkaAccess#USER}
 * @param apiToken bearer token for writes over REST
 */
public record Secrets(String neo4jPassword, String rdfPassword, String kafkaPassword, String apiToken) {

    public static final String NEO4J_USER = "neo4j";
    public static final String RDF_USER = "whence";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_DIRECTORY = PosixFilePermissions.fromString("rwx------");

    /**
     * Reads the secrets of a folder, generating those that are missing.
     *
     * @throws IOException when the folder cannot be read or written
     */
    public static Secrets in(Path folder) throws IOException {
        Files.createDirectories(folder, asAttribute(folder, OWNER_DIRECTORY));
        return new Secrets(
                secret(folder.resolve("neo4j-password")),
                secret(folder.resolve("rdf-password")),
                secret(folder.resolve("kafka-password")),
                secret(folder.resolve("api-token")));
    }

    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            write(file, random());
        }
        return Files.readString(file).strip();
    }

    /** Written aside and moved, so that a crash never leaves half a password. */
    private static void write(Path file, String secret) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, asAttribute(file, OWNER_ONLY));
        Files.writeString(fresh, secret + "\n", StandardCharsets.US_ASCII);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] asAttribute(Path file, Set<PosixFilePermission> permissions) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Secrets[…]";
    }
}
