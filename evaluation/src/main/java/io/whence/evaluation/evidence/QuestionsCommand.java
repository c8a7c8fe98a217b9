package io.whence.evaluation.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks the evidence of papers what their trials found; prints as JSON how many questions it answers, and how many right. */
@Command(
        name = "questions",
        mixinStandardHelpOptions = true,
        description =
                "Asks the evidence of papers, in a running stack or read here, what their trials found; prints JSON.")
public final class QuestionsCommand implements Callable<Integer> {
    @Mixin
    private EvidenceOptions options = new EvidenceOptions();

    @Option(
            names = "--questions",
            required = true,
            paramLabel = "FILE.jsonl.gz",
            description = "Questions with paper, intervention, outcome and label.")
    private Path questions = Path.of("");

    @Option(
            names = "--without",
            paramLabel = "FILE.jsonl.gz",
            description = "Leave out papers that gave texts (their doc) to this set, such as one that was trained on.")
    private Optional<Path> without = Optional.empty();

    @Option(names = "--limit", defaultValue = "1000000", description = "Only the first so many papers with questions.")
    private int limit = 1_000_000;

    @Option(
            names = "--answers",
            paramLabel = "FILE.tsv",
            description = "Write each question with its answer and the sentence that gave it.")
    private Optional<Path> answers = Optional.empty();

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new QuestionsCommand()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Map<String, List<TrialQuestion>> asked = TrialQuestion.read(questions).stream()
                .collect(Collectors.groupingBy(TrialQuestion::paper, LinkedHashMap::new, Collectors.toList()));
        Set<String> left = left();
        List<Paper> papers = Paper.read(options.papers()).stream()
                .filter(paper -> asked.containsKey(paper.id()) && !left.contains(paper.id()))
                .limit(limit)
                .toList();
        Map<String, List<Evidence>> evidence = options.source().of(papers);
        Answers given = Answers.of(papers, asked, evidence);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("questions", String.valueOf(questions.getFileName()));
        figures.put("evidence", options.name());
        figures.put("papers", papers.size());
        figures.putAll(given.figures());
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(new ObjectMapper()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(figures));
        if (answers.isPresent()) {
            Files.writeString(answers.orElseThrow(), given.table().text());
        }
        return 0;
    }

    private Set<String> left() throws IOException {
        return without.isEmpty()
                ? Set.of()
                : Rows.of(without.orElseThrow()).stream()
                        .map(row -> row.path("doc"))
                        .map(JsonNode::asText)
                        .collect(Collectors.toSet());
    }
}
