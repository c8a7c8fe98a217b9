package io.whence.launcher;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stops the stack; the data stay. */
@Command(name = "down", description = "Stops the local stack; its data stay.")
final class DownCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        Installation home = data.installation();
        Optional<ProcessHandle> supervisor = Child.find(home.pidFile("supervisor"));
        supervisor.ifPresent(process -> Child.stop(process, PATIENCE));
        Supervisor.endLeftovers(home);
        System.out.println(supervisor.isPresent() ? "stopped" : "nothing runs over " + home.folder());
        return 0;
    }
}
