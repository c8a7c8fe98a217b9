package io.whence.launcher;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code whence} command line. */
@Command(
        name = "whence",
        description = "From academic text to a causal graph, each claim with the sentence it came from.",
        mixinStandardHelpOptions = true,
        version = "whence 0.1.0",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            DemoCommand.class,
            IngestCommand.class,
            ExtractCommand.class,
            EvaluateCommand.class,
            KnowledgeCommand.class,
            ReasonCommand.class,
            DeadLettersCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Whence {

    private Whence() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Whence()).setExecutionExceptionHandler(Whence::report);
    }

    /** What the user can mend is told in a line; anything else is ours, and shows where. */
    static int report(Exception failure, CommandLine commandLine, CommandLine.ParseResult parsed) {
        if (failure instanceof CommandFailure || failure instanceof IllegalArgumentException) {
            commandLine.getErr().println("whence: " + failure.getMessage());
        } else {
            failure.printStackTrace(commandLine.getErr());
        }
        return 1;
    }
}
