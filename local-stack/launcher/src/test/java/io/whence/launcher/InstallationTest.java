package io.whence.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    @TempDir
    Path folder;

    @Test
    void aCommandFindsThePortsOfTheStackThatRuns() throws IOException {
        Installation home = new Installation(folder);
        home.createFolders();
        Ports started = home.wantedPorts(Map.of(), Map.of("gateway", 18080));

        home.writePorts(started);

        assertThat(home.runningPorts(Map.of())).isEqualTo(started);
    }

    @Test
    void aPropertiesFileInTheDataFolderMovesPorts() throws IOException {
        Files.writeString(folder.resolve("whence.properties"), "WHENCE_PORT_KAFKA = 19092\n");

        Ports ports = new Installation(folder).wantedPorts(Map.of(), Map.of());

        assertThat(ports.of("kafka")).isEqualTo(19092);
    }

    @Test
    void aMissingSecretSaysThatTheStackWasNeverStarted() {
        assertThatThrownBy(() -> new Installation(folder).secret("api-token"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("whence up");
    }

    @Test
    void aDataFolderIsOpenToItsOwnerOnlyAlsoIfItWasThereBefore() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        new Installation(folder).createFolders();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAtOnce() throws IOException {
        Path file = Files.createFile(folder.resolve("run"));

        assertThatThrownBy(() -> new Installation(folder).createFolders())
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("cannot write to the data folder")
                .hasMessageContaining(file.getFileName().toString());
    }
}
