package io.whence.evaluation.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.whence.evaluation.ModelFolder;
import io.whence.model.Span;
import io.whence.nlp.transformer.AnnotationStyle;
import io.whence.nlp.transformer.BareNetwork;
import io.whence.nlp.transformer.BareNetwork.Prepared;
import io.whence.nlp.transformer.BareNetwork.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Reads sentences with the trained network at several sizes of batch, and writes what it read as JSON Lines:
 * {@code {"batch": 8, "readings": [[[cause start, cause end, effect start, effect end, what is said], ...], ...]}}.
 */
@Command(
        name = "extractor-batches",
        mixinStandardHelpOptions = true,
        description = "Writes what the trained network reads in sentences at several sizes of batch.")
public final class BatchesCommand implements Callable<Integer> {
    @Option(names = "--sentences", required = true, paramLabel = "FILE", description = "Text, a sentence a line.")
    private Path file = Path.of("");

    @Option(names = "--model", paramLabel = "DIR", description = "Its folder, if not the one that ships.")
    private Optional<Path> model = Optional.empty();

    @Option(names = "--batches", split = ",", defaultValue = "1,8,32", description = "Separated by commas.")
    private List<Integer> sizes = List.of();

    @Option(names = "--threads", defaultValue = "2", description = "Cores to use.")
    private int threads = 2;

    @Option(names = "--out", required = true, paramLabel = "FILE.jsonl", description = "Where it is written.")
    private Path out = Path.of("");

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new BatchesCommand()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        List<String> sentences = Files.readAllLines(file);
        List<String> lines = new ArrayList<>();
        try (BareNetwork network = new BareNetwork(ModelFolder.of(model).model(), AnnotationStyle.PAPER, threads)) {
            Prepared prepared = network.prepare(sentences);
            for (int size : sizes) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("batch", size);
                line.put(
                        "readings",
                        network.read(prepared, size).stream()
                                .map(BatchesCommand::links)
                                .toList());
                lines.add(new ObjectMapper().writeValueAsString(line));
            }
        }
        Files.write(out, lines);
        return 0;
    }

    private static List<List<Object>> links(Reading reading) {
        return reading.relations().stream()
                .map(relation -> Stream.<Object>concat(
                                Stream.of(relation.cause(), relation.effect()).flatMap(BatchesCommand::ends),
                                Stream.of(relation.said()))
                        .toList())
                .toList();
    }

    private static Stream<Integer> ends(Span span) {
        return Stream.of(span.start(), span.end());
    }
}
