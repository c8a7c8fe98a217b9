package io.whence.launcher;

import java.util.List;
import java.util.Locale;

/** The services that are started beside the infra, each with the JVM settings that were measured to be enough. */
enum Service {
    INGESTION("-Xmx192m -XX:TieredStopAtLevel=1"),
    /**
     * The parser's hot loops gain from C2; CoreNLP's models alone are 390 MiB of live heap. The trained extractor's network
     * lies beside the heap.
     */
    EXTRACTION("-Xmx768m"),
    ENRICHMENT("-Xmx256m -XX:TieredStopAtLevel=1"),
    GRAPH("-Xmx256m -XX:TieredStopAtLevel=1"),
    QUERY("-Xmx256m -XX:TieredStopAtLevel=1");

    private final String jvmOptions;

    Service(String jvmOptions) {
        this.jvmOptions = jvmOptions;
    }

    /** The name in routes, ports, logs and environment variables, such as {@code graph}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The folder under {@code services/}. */
    String module() {
        return key() + "-service";
    }

    List<String> jvmOptions() {
        return List.of(jvmOptions.split(" ", -1));
    }
}
