package io.whence.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From a dozen abstracts to claims, and to the answers of both stores. */
@Command(
        name = "demo",
        description = {
            "Starts the stack if it is not up, hands it a dozen abstracts that we wrote, and shows what it makes of them.",
            "Fails when anything is missing."
        })
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--any-ports", description = "starts the stack on ten ports that are free")
    private boolean anyPorts;

    @Override
    public Integer call() throws Exception {
        if (up() != 0) {
            return 1;
        }
        long begun = System.nanoTime();
        Gateway gateway = data.gateway();
        submit(gateway);
        DemoAnswers answers = new DemoAnswers(gateway, System.out);
        answers.show();
        System.out.printf("%nAll this took %.1f s. ", (System.nanoTime() - begun) / 1e9);
        System.out.printf("Go on at %s, stop with: whence down%n", gateway.address());
        return answers.complete() ? 0 : 1;
    }

    /** As the command of its own does it, so that there is one way to start. */
    private int up() {
        List<String> arguments =
                new ArrayList<>(List.of("--data", data.installation().folder().toString()));
        if (anyPorts) {
            arguments.add("--any-ports");
        }
        return new CommandLine(new UpCommand())
                .setExecutionExceptionHandler(Whence::report)
                .execute(arguments.toArray(String[]::new));
    }

    private static void submit(Gateway gateway) throws Exception {
        try (Submission submission = new Submission(gateway)) {
            for (String name : DemoDocuments.NAMES) {
                submission.submit(name, "application/json", DemoDocuments.read(name));
            }
            if (!submission.refusals().isEmpty()) {
                throw new CommandFailure("documents were refused: " + submission.refusals());
            }
            submission.follow();
        }
        Progress.follow("RDF follows Neo4j", "stores", 2, () -> agree(gateway) ? 2 : 1);
    }

    /** The same graph in both stores is the same canonical export. */
    private static boolean agree(Gateway gateway) {
        return export(gateway, "neo4j").equals(export(gateway, "rdf"));
    }

    private static String export(Gateway gateway, String store) {
        return gateway.text("/v1/export?format=canonical&store=" + store, "*/*");
    }
}
