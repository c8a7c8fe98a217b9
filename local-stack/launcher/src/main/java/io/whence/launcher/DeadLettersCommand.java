package io.whence.launcher;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What the services could not process. */
@Command(
        name = "dead-letters",
        description = "Lists the messages that could not be processed.",
        subcommands = {DeadLettersCommand.Replay.class})
final class DeadLettersCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        System.out.println(data.gateway().get("/v1/dead-letters").toPrettyString());
        return 0;
    }

    /** Sends them to their topics again. */
    @Command(name = "replay", description = "Sends them to their topics again.")
    static final class Replay implements Callable<Integer> {

        @Mixin
        private DataOption data = new DataOption();

        @Override
        public Integer call() {
            System.out.println(data.gateway()
                    .write("/v1/dead-letters/replay", Gateway.JSON.createObjectNode())
                    .toPrettyString());
            return 0;
        }
    }
}
