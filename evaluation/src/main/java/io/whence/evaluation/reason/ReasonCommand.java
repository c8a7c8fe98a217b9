package io.whence.evaluation.reason;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the rows of reasoning problems to a running stack or query service and prints how many answers are right. */
@Command(
        name = "reason",
        mixinStandardHelpOptions = true,
        description = "Puts reasoning problems (gzipped JSON Lines) to a running stack and prints the share solved.")
public final class ReasonCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Option(names = "--url", defaultValue = "http://localhost:8080", description = "The stack, or its query service.")
    private URI url = URI.create("http://localhost:8080");

    @Option(names = "--limit", defaultValue = "1000000", description = "Only the first so many rows of each file.")
    private int limit = 1_000_000;

    @Option(names = "--differences", description = "Prints each answer that differs.")
    private boolean differences;

    @Parameters(arity = "1..*", paramLabel = "FILE.jsonl.gz", description = "corr2cause…, axiomatic…, calm_lite…, …")
    private List<Path> files = List.of();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Answers asked for, and those that were right. */
    private record Tally(int right, int all) {
        Tally plus(boolean correct) {
            return new Tally(right + (correct ? 1 : 0), all + 1);
        }

        double share() {
            return (double) right / all;
        }
    }

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new ReasonCommand()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (Path file : files) {
            measure(file);
        }
        return 0;
    }

    private void measure(Path file) throws IOException, InterruptedException {
        Map<String, Tally> figures = new TreeMap<>();
        int apart = 0;
        long start = System.nanoTime();
        for (JsonNode row : rows(file)) {
            List<Problem> problems = ProblemSets.of(String.valueOf(file.getFileName()), row);
            apart += problems.isEmpty() ? 1 : 0;
            for (Problem problem : problems) {
                boolean right = isSolved(problem);
                figures.merge(problem.figure(), new Tally(right ? 1 : 0, 1), (tally, one) -> tally.plus(right));
            }
        }
        print(figures, apart, (System.nanoTime() - start) / 1e9);
    }

    private List<JsonNode> rows(Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<JsonNode> rows = new ArrayList<>();
            for (String line : lines.lines().limit(limit).toList()) {
                rows.add(JSON.readTree(line));
            }
            return rows;
        }
    }

    private boolean isSolved(Problem problem) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url.resolve(problem.path()))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(1))
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(problem.body())))
                .build();
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        boolean right = response.statusCode() == 200 && problem.right().test(JSON.readTree(response.body()));
        if (!right && differences) {
            out.println("differs: " + problem.figure() + " | " + JSON.writeValueAsString(problem.body()) + " | "
                    + response.statusCode() + " " + response.body() + " | expected " + problem.expected());
        }
        return right;
    }

    private void print(Map<String, Tally> figures, int apart, double seconds) {
        figures.forEach((name, tally) -> out.printf(
                Locale.ROOT, "%-64s %5d of %5d  %6.2f %%%n", name, tally.right, tally.all, 100 * tally.share()));
        double mean =
                figures.values().stream().mapToDouble(Tally::share).average().orElse(0);
        out.printf(
                Locale.ROOT,
                "mean of %d figures %.2f %%; %d rows without an exact answer; %.1f s%n",
                figures.size(),
                100 * mean,
                apart,
                seconds);
    }
}
