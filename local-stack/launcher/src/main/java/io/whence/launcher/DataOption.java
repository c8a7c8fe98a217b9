package io.whence.launcher;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that every command has. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:WHENCE_HOME:-.whence}",
            description = "data folder of the stack (default: ${DEFAULT-VALUE})")
    private Path folder = Path.of(".whence");

    Installation installation() {
        return new Installation(folder);
    }

    Gateway gateway() {
        Installation home = installation();
        return new Gateway(home, home.runningPorts(System.getenv()).of("gateway"));
    }
}
