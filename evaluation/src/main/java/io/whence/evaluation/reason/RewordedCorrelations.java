package io.whence.evaluation.reason;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Writes correlation problems as researchers word them, over names of real variables: a random graph, all its independences, a
 * hypothesis, and whether it holds in every graph with the same independences. {@link ReasonCommand} puts them to a stack.
 */
@Command(
        name = "reworded-correlations",
        mixinStandardHelpOptions = true,
        description = "Writes correlation problems in the words of researchers, with exact answers.")
public final class RewordedCorrelations implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = List.of(
            "smoking",
            "lung cancer",
            "income",
            "education",
            "joint pain",
            "gene expression",
            "body weight",
            "sleep quality",
            "stress",
            "blood pressure",
            "physical activity",
            "air pollution",
            "rainfall",
            "crop yield",
            "soil moisture");

    private static final List<String> OPENINGS = List.of(
            "We measured %s in a cohort of 1200 adults.",
            "The study comprised the variables %s.",
            "Variables: %s.",
            "The data cover %s.",
            "Let the variables be %s.",
            "Suppose the causal structure over %s is a DAG.",
            "Gaussian data on %s were collected.",
            "%s were recorded.",
            "Suppose there is a closed system of variables, %s.");

    /** A pair that depends: the two names. */
    private static final List<String> DEPENDENT = List.of(
            "%1$s correlates with %2$s.",
            "%1$s is associated with %2$s.",
            "%1$s ⊥̸ %2$s.",
            "%1$s and %2$s are dependent.",
            "Associations were found between %1$s and %2$s.",
            "%1$s was correlated with %2$s.");

    /** A pair that does not: the two names. */
    private static final List<String> MARGINAL = List.of(
            "%1$s is independent of %2$s.",
            "%1$s ⊥ %2$s.",
            "corr(%1$s, %2$s) = 0.",
            "No association was found between %1$s and %2$s.",
            "%1$s and %2$s are uncorrelated.");

    /** A pair that does not under a condition: the two names, the condition. */
    private static final List<String> CONDITIONAL = List.of(
            "%1$s and %2$s are independent given %3$s.",
            "Adjusting for %3$s, %1$s and %2$s are independent.",
            "%1$s _||_ %2$s | %3$s.",
            "%1$s and %2$s are d-separated by {%3$s}.",
            "The partial correlation between %1$s and %2$s given %3$s is zero.",
            "%1$s is no longer associated with %2$s once we condition on %3$s.");

    private static final List<String> DIRECT = List.of(
            "There is an arrow from %1$s to %2$s.",
            "%1$s → %2$s",
            "%2$s <- %1$s",
            "%1$s directly causes %2$s.",
            "%2$s is a direct effect of %1$s.",
            "%1$s is a parent of %2$s.");

    private static final List<String> CAUSE =
            List.of("%1$s causes %2$s.", "%2$s is affected by %1$s.", "There is a directed path from %1$s to %2$s.");

    private static final List<String> DENIED =
            List.of("%1$s does not cause %2$s.", "%1$s is not a cause of %2$s.", "%1$s has no effect on %2$s.");

    @Option(names = "--rows", defaultValue = "1000", description = "How many problems.")
    private int rows = 1000;

    @Option(names = "--seed", defaultValue = "1", description = "Another seed gives other problems.")
    private long seed = 1;

    @Parameters(paramLabel = "corr2cause_….jsonl.gz", description = "Where to write them.")
    private Path file = Path.of("corr2cause_reworded.jsonl.gz");

    /** Runs the command and exits with its status. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new RewordedCorrelations()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Random random = new Random(seed);
        List<List<SmallGraph>> graphs = List.of(SmallGraph.all(3), SmallGraph.all(4));
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            for (int row = 0; row < rows; row++) {
                List<SmallGraph> all = graphs.get(random.nextInt(graphs.size()));
                out.write(JSON.writeValueAsString(problem(all, random)) + "\n");
            }
        }
        return 0;
    }

    private static ObjectNode problem(List<SmallGraph> all, Random random) {
        SmallGraph graph = all.get(random.nextInt(all.size()));
        List<String> names = new ArrayList<>(NAMES);
        Collections.shuffle(names, random);
        names = names.subList(0, graph.size());
        int from = random.nextInt(graph.size());
        int to = (from + 1 + random.nextInt(graph.size() - 1)) % graph.size();
        List<SmallGraph> alike = all.stream()
                .filter(other -> signature(other).equals(signature(graph)))
                .toList();
        int claim = random.nextInt(3);
        boolean holds = alike.stream()
                .allMatch(other -> claim == 0
                        ? other.edge(from, to)
                        : claim == 1 ? other.causes(from, to) : !other.causes(from, to));
        String hypothesis = String.format(
                one(claim == 0 ? DIRECT : claim == 1 ? CAUSE : DENIED, random), names.get(from), names.get(to));
        return JSON.createObjectNode()
                .put("input", "Premise: " + premise(graph, names, random) + "\nHypothesis: " + capital(hypothesis))
                .put("label", holds ? 1 : 0);
    }

    private static String signature(SmallGraph graph) {
        return graph.independences().stream()
                .map(found -> found[0] + "," + found[1] + "," + found[2])
                .collect(Collectors.joining(" "));
    }

    private static String premise(SmallGraph graph, List<String> names, Random random) {
        List<String> statements = new ArrayList<>();
        for (int a = 0; a < graph.size(); a++) {
            for (int b = a + 1; b < graph.size(); b++) {
                if (!graph.separated(a, b, 0)) {
                    statements.add(String.format(one(DEPENDENT, random), names.get(a), names.get(b)));
                }
            }
        }
        for (int[] found : graph.independences()) {
            String given = list(IntStream.range(0, graph.size())
                    .filter(node -> (found[2] >> node & 1) == 1)
                    .mapToObj(names::get)
                    .toList());
            statements.add(String.format(
                    one(found[2] == 0 ? MARGINAL : CONDITIONAL, random),
                    names.get(found[0]),
                    names.get(found[1]),
                    given));
        }
        Collections.shuffle(statements, random);
        String opening = capital(String.format(one(OPENINGS, random), list(names)));
        boolean bullets = random.nextInt(4) == 0;
        return opening
                + (bullets ? " Findings:\n" : " ")
                + statements.stream()
                        .map(statement -> (bullets ? "- " : "") + capital(statement))
                        .collect(Collectors.joining(bullets ? "\n" : " "));
    }

    private static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    private static String capital(String sentence) {
        return sentence.startsWith("corr(")
                ? sentence
                : sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
