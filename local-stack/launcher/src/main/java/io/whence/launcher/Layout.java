package io.whence.launcher;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the built artifacts lie: a checkout of the repository after {@code ./mvnw package}.
 *
 * @param root the repository's root
 */
record Layout(Path root) {

    private static final String VERSIONED = "-[0-9]*.jar";

    Layout {
        root = root.toAbsolutePath().normalize();
    }

    /** The repository that the {@code whence} script lies in, or the working directory. */
    static Layout ofThisProgram() {
        return new Layout(Path.of(System.getProperty("whence.root", ".")));
    }

    /** The fast-jar of a service. */
    Path serviceJar(Service service) {
        return built(root.resolve("services").resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar"));
    }

    /** The class path of a module that was packaged with its dependencies in {@code target/lib}. */
    String classPath(String module, String artifact) {
        Path target = root.resolve(module).resolve("target");
        return built(jar(target, artifact)) + ":" + target.resolve("lib") + "/*";
    }

    private static Path jar(Path target, String artifact) {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, artifact + VERSIONED)) {
            for (Path jar : jars) {
                if (!jar.toString().endsWith("-sources.jar")) {
                    return jar;
                }
            }
        } catch (IOException e) {
            throw new CommandFailure(notBuilt(target), e);
        }
        throw new CommandFailure(notBuilt(target));
    }

    private static Path built(Path jar) {
        if (!Files.exists(jar)) {
            throw new CommandFailure(notBuilt(jar));
        }
        return jar;
    }

    private static String notBuilt(Path missing) {
        return missing + " is missing; build it with ./mvnw -DskipTests package";
    }

    /**
     * Makes sure that everything the stack starts has been built.
     *
     * @throws CommandFailure naming the first file that is missing
     */
    void checkBuilt() {
        classPath("local-stack/infra", "infra");
        for (Service service : Service.values()) {
            serviceJar(service);
        }
    }

    /** The java program that runs this one. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** JVM options of every child: small, quick to start, and gone rather than half alive when memory runs out. */
    static final List<String> JVM_OPTIONS = List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xshare:auto");
}
