package io.whence.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void anInstallationKeepsItsSecrets() throws IOException {
        Secrets first = Secrets.in(folder);

        Secrets second = Secrets.in(folder);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void twoInstallationsShareNone(@TempDir Path other) throws IOException {
        Secrets here = Secrets.in(folder);
        Secrets there = Secrets.in(other);

        assertThat(here.neo4jPassword()).isNotEqualTo(there.neo4jPassword());
        assertThat(here.rdfPassword()).isNotEqualTo(there.rdfPassword());
        assertThat(here.kafkaPassword()).isNotEqualTo(there.kafkaPassword());
        assertThat(here.apiToken()).isNotEqualTo(there.apiToken());
    }

    @Test
    void onlyTheOwnerReadsThem() throws IOException {
        Secrets.in(folder);

        try (Stream<Path> files = Files.list(folder)) {
            List<Path> written = files.toList();
            assertThat(written).hasSize(4).allSatisfy(file -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void theyDoNotShowInLogs() throws IOException {
        Secrets secrets = Secrets.in(folder);

        assertThat(secrets.toString()).doesNotContain(secrets.apiToken()).doesNotContain(secrets.neo4jPassword());
    }
}
