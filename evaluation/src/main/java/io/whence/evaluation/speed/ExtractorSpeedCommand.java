package io.whence.evaluation.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.whence.evaluation.Excerpt;
import io.whence.evaluation.ExtractorPredictor;
import io.whence.evaluation.Extractors;
import io.whence.evaluation.ModelFolder;
import io.whence.nlp.ConfidentExtractor;
import io.whence.nlp.TextParser;
import io.whence.nlp.transformer.AnnotationStyle;
import io.whence.nlp.transformer.BareNetwork;
import io.whence.nlp.transformer.BareNetwork.Prepared;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures the trained extractor's steps on sentences; prints a line of JSON a round: seconds by step. With
 * {@code --rounds 0} each line of standard input asks for one round, so that another process can take turns with it on
 * the same machine.
 */
@Command(
        name = "extractor-speed",
        mixinStandardHelpOptions = true,
        description = "Measures the trained extractor on sentences, one a line; prints JSON, seconds by step.")
public final class ExtractorSpeedCommand implements Callable<Integer> {
    @Option(names = "--sentences", required = true, paramLabel = "FILE", description = "Text, a sentence a line.")
    private Path file = Path.of("");

    @Option(names = "--model", paramLabel = "DIR", description = "Its folder, if not the one that ships.")
    private Optional<Path> model = Optional.empty();

    @Option(
            names = "--steps",
            split = ",",
            defaultValue = "network:8,read:8,read:32",
            description = "network:BATCH, read:BATCH or whole, separated by commas.")
    private List<String> steps = List.of();

    @Option(names = "--threads", defaultValue = "2", description = "Cores to use.")
    private int threads = 2;

    @Option(names = "--rounds", defaultValue = "3", description = "0: one for each line of standard input.")
    private int rounds = 3;

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new ExtractorSpeedCommand()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        List<String> sentences = Files.readAllLines(file);
        List<SpeedStep> chosen = steps.stream().map(SpeedStep::of).toList();
        ModelFolder folder = ModelFolder.of(model);
        try (BareNetwork bare = new BareNetwork(folder.model(), AnnotationStyle.PAPER, threads)) {
            if (chosen.stream().anyMatch(step -> step.kind() == SpeedStep.Kind.WHOLE)) {
                try (ConfidentExtractor whole = folder.extractor(TextParser.load(), threads, AnnotationStyle.PAPER)) {
                    run(chosen, sentences, bare, Optional.of(whole));
                }
            } else {
                run(chosen, sentences, bare, Optional.empty());
            }
        }
        return 0;
    }

    private void run(
            List<SpeedStep> chosen, List<String> sentences, BareNetwork bare, Optional<ConfidentExtractor> whole)
            throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Prepared prepared = bare.prepare(sentences);
        for (int round = 0; rounds == 0 ? in.readLine() != null : round < rounds; round++) {
            Map<String, Double> seconds = new LinkedHashMap<>();
            for (int i = 0; i < chosen.size(); i++) {
                long start = System.nanoTime();
                run(chosen.get(i), sentences, prepared, bare, whole);
                seconds.put(steps.get(i), (System.nanoTime() - start) / 1e9);
            }
            out.println(new ObjectMapper().writeValueAsString(seconds));
        }
    }

    private void run(
            SpeedStep step,
            List<String> sentences,
            Prepared prepared,
            BareNetwork bare,
            Optional<ConfidentExtractor> whole)
            throws InterruptedException {
        switch (step.kind()) {
            case NETWORK -> bare.score(prepared, step.batch());
            case READ -> bare.read(bare.prepare(sentences), step.batch());
            case WHOLE ->
                new ExtractorPredictor(whole.orElseThrow(), threads * Extractors.CALLERS_PER_THREAD)
                        .extractions(sentences.stream().map(Excerpt::of).toList(), done -> {});
        }
    }
}
