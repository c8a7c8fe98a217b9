package io.whence.evaluation.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Sums up a sample that was judged; prints JSON. */
@Command(
        name = "judged",
        mixinStandardHelpOptions = true,
        description = "Sums up a sample whose column verdict was filled in; prints JSON.")
public final class JudgedCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.tsv", description = "What sample wrote, judged.")
    private Path file = Path.of("");

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new JudgedCommand()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(new ObjectMapper()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(Judgement.summary(Judgement.of(Table.read(file)))));
        return 0;
    }
}
