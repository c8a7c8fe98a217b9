package io.whence.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Background knowledge. */
@Command(
        name = "knowledge",
        description = "Background knowledge of the stack.",
        subcommands = {KnowledgeCommand.Import.class})
final class KnowledgeCommand {

    /** Hands an assertions file to the enrichment service and follows the import; the service resumes after a crash. */
    @Command(
            name = "import",
            description = "Imports ConceptNet's assertions file (tab-separated, gz); run it again to resume.")
    static final class Import implements Callable<Integer> {

        private static final long BETWEEN_POLLS_MILLIS = 500;

        @Mixin
        private DataOption data = new DataOption();

        @Parameters(paramLabel = "FILE", description = "conceptnet-assertions-….csv.gz")
        private Path file = Path.of("");

        @Override
        public Integer call() throws InterruptedException {
            if (!Files.isReadable(file)) {
                throw new CommandFailure("cannot read " + file.toAbsolutePath());
            }
            Gateway gateway = data.gateway();
            JsonNode request = Gateway.JSON
                    .createObjectNode()
                    .put("path", file.toAbsolutePath().normalize().toString());
            JsonNode state = gateway.write("/v1/knowledge/imports", request);
            return report(follow(gateway, state));
        }

        private static JsonNode follow(Gateway gateway, JsonNode accepted) throws InterruptedException {
            String address = "/v1/knowledge/imports/" + accepted.path("id").asText();
            JsonNode state = accepted;
            try (ProgressBar bar =
                    Progress.bar("import", "bytes", state.path("bytesTotal").asLong())) {
                while (isGoingOn(state)) {
                    bar.stepTo(state.path("bytesRead").asLong());
                    Thread.sleep(BETWEEN_POLLS_MILLIS);
                    state = gateway.get(address);
                }
                bar.stepTo(state.path("bytesRead").asLong());
            }
            return state;
        }

        private static boolean isGoingOn(JsonNode state) {
            String word = state.path("state").asText();
            return word.equals("waiting") || word.equals("running");
        }

        private static int report(JsonNode state) {
            System.out.printf(
                    "%s: %d lines read, %d kept, %d rejected%n",
                    state.path("state").asText(),
                    state.path("rows").asLong(),
                    state.path("kept").asLong(),
                    state.path("rejected").asLong());
            state.path("reasons").forEach(reason -> System.out.println("  " + reason.asText(reason.toString())));
            return state.path("state").asText().equals("complete") ? 0 : 1;
        }
    }
}
