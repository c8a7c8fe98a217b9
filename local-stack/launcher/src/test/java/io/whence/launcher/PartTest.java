package io.whence.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartTest {

    @TempDir
    Path folder;

    private Installation home;
    private Part part;
    private volatile boolean silent;

    @BeforeEach
    void describe() {
        home = new Installation(folder);
        home.createFolders();
        part = new Part(
                "sleeper", home, List.of("sh", "-c", "echo $GREETING; exec sleep 60"), greeting(), this::greeted);
    }

    @AfterEach
    void stop() {
        part.stop();
    }

    @Test
    void itIsReadyWhenItsProbeSaysSo() {
        part.start();
        part.awaitReady();

        assertThat(part.state()).isEqualTo(Part.State.READY);
        assertThat(home.log("sleeper")).content().contains("hello");
    }

    @Test
    void aKilledProcessIsStartedAgain() throws Exception {
        part.start();
        part.awaitReady();
        long first = part.pid().orElseThrow();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();
        awaitOtherPid(first);

        assertThat(part.pid()).isPresent().get().isNotEqualTo(first);
    }

    @Test
    void whatAKilledProcessLeftInItsTemporaryFolderIsGoneAtTheNextStart() throws Exception {
        Path left = Files.createDirectories(home.temporary("sleeper").resolve("natives"))
                .resolve("library.so");
        Files.writeString(left, "unpacked");

        part.start();
        part.awaitReady();

        assertThat(home.temporary("sleeper")).isEmptyDirectory();
    }

    @Test
    void aPartThatRunsButAnswersNoMoreIsNotReadyUntilItAnswersAgain() throws Exception {
        part.start();
        part.awaitReady();

        silent = true;
        awaitState(Part.State.UNREADY);
        silent = false;
        awaitState(Part.State.READY);
    }

    private void awaitState(Part.State wanted) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (part.state() != wanted && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
        assertThat(part.state()).isEqualTo(wanted);
    }

    @Test
    void aStoppedPartStaysStopped() {
        part.start();
        part.awaitReady();

        part.stop();

        assertThat(part.state()).isEqualTo(Part.State.STOPPED);
        assertThat(part.pid()).isEmpty();
        assertThat(home.pidFile("sleeper")).doesNotExist();
    }

    @Test
    void aLaterLauncherFindsTheProcessByItsPidFile() {
        part.start();

        assertThat(Child.find(home.pidFile("sleeper")).map(ProcessHandle::pid)).isEqualTo(part.pid());
    }

    @Test
    void aPidThatNowBelongsToAnotherProcessIsNotOurs() throws Exception {
        Files.writeString(home.pidFile("old"), ProcessHandle.current().pid() + " 12345");

        assertThat(Child.find(home.pidFile("old"))).isEmpty();
    }

    private static Map<String, String> greeting() {
        return Map.of("GREETING", "hello");
    }

    private boolean greeted() {
        return !silent && home.log("sleeper").toFile().length() > 0;
    }

    private void awaitOtherPid(long first) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (part.pid().filter(pid -> pid != first).isEmpty() && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
    }
}
