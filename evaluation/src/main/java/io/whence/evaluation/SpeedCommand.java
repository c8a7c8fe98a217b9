package io.whence.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.sun.management.OperatingSystemMXBean;
import io.whence.nlp.Budget;
import io.whence.nlp.Extraction;
import io.whence.nlp.Parse;
import io.whence.nlp.TextParser;
import io.whence.nlp.pattern.PatternExtractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures sentences a second of each step of extraction on full papers; prints JSON. */
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        description =
                "Measures tagging, parsing and extraction on papers (gzipped JSON Lines with a text); prints JSON.")
public final class SpeedCommand implements Callable<Integer> {
    @Option(names = "--papers", required = true, paramLabel = "FILE.jsonl.gz")
    private Path papers = Path.of("");

    @Option(names = "--limit", defaultValue = "30", description = "Only the first so many papers.")
    private int limit = 30;

    @Option(names = "--threads", defaultValue = "2")
    private int threads = 2;

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new SpeedCommand()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> passages = passages();
        TextParser parser = TextParser.load();
        PatternExtractor cued = new PatternExtractor(parser, Budget.DEFAULT);
        PatternExtractor every = new PatternExtractor(parser, Budget.DEFAULT, true);
        passages.subList(0, Math.min(passages.size(), 200)).forEach(cued::extract);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("passages", passages.size());
        figures.put("threads", threads);
        figures.put("tagged", measure(passages, text -> tagged(parser, text)));
        figures.put("parsedAndTagged", measure(passages, text -> parser.parse(text, Budget.DEFAULT)
                .total()));
        figures.put("patterns", measure(passages, text -> cued.extract(text).sentences()));
        figures.put("patternsParsingEverySentence", measure(passages, text -> every.extract(text)
                .sentences()));
        figures.putAll(recall(passages, cued, every));
        print(figures);
        return 0;
    }

    private static int tagged(TextParser parser, String text) {
        Parse parse = parser.parse(text, Budget.DEFAULT, sentence -> false);
        return parse.total();
    }

    private Map<String, Object> measure(List<String> passages, ToIntFunction<String> step) throws InterruptedException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        java.util.concurrent.atomic.AtomicInteger sentences = new java.util.concurrent.atomic.AtomicInteger();
        long cpu = system.getProcessCpuTime();
        long start = System.nanoTime();
        passages.forEach(text -> pool.execute(() -> sentences.addAndGet(step.applyAsInt(text))));
        pool.shutdown();
        if (!pool.awaitTermination(1, TimeUnit.HOURS)) {
            throw new IllegalStateException("not done within an hour");
        }
        double wall = (System.nanoTime() - start) / 1e9;
        double busy = (system.getProcessCpuTime() - cpu) / 1e9;
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("sentences", sentences.get());
        figures.put("sentencesPerSecond", Math.round(sentences.get() / wall));
        figures.put("cpuMillisecondsPerSentence", Report.rounded(1000 * busy / sentences.get()));
        return figures;
    }

    private static Map<String, Object> recall(List<String> passages, PatternExtractor cued, PatternExtractor every) {
        int sentences = 0;
        int parsed = 0;
        int found = 0;
        int all = 0;
        for (String passage : passages) {
            Extraction extraction = cued.extract(passage);
            sentences += extraction.sentences();
            parsed += extraction.parsed();
            found += extraction.relations().size();
            all += every.extract(passage).relations().size();
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("shareParsed", Report.rounded((double) parsed / sentences));
        figures.put("relations", found);
        figures.put("relationsParsingEverySentence", all);
        figures.put("recallLost", Report.rounded(1 - (double) found / all));
        return figures;
    }

    private List<String> passages() throws IOException {
        List<String> passages = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(papers)), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().limit(limit).toList()) {
                JsonNode paper = json.readTree(line);
                for (String passage : paper.path("text").asText().split("\n\n+", -1)) {
                    if (!passage.isBlank()) {
                        passages.add(passage);
                    }
                }
            }
        }
        return passages;
    }

    private static void print(Map<String, Object> figures) throws IOException {
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(new ObjectMapper()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(figures));
    }
}
