package io.whence.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One question to the reasoning engine of a running stack: what is asked where, and how the answer reads. */
abstract class ReasonQuestion implements Callable<Integer> {

    /** One word that ends as the names of files do. */
    private static final Pattern FILE_NAME =
            Pattern.compile("[^\\s|]+\\.(txt|md|json|dot|gv|gml|graphml|xml|dagitty|lav|csv|tsv|scm|r|R)");

    /** How graphs begin that are not sentences: dagitty, DOT, GML, GraphML, JSON, formulas of lavaan, bnlearn. */
    private static final Pattern FORMAT = Pattern.compile(
            "^\\s*((strict\\s+)?(digraph|graph|dag|pdag|mag|pag)\\b[^.?!]*[\\[{]|<|[\\[{]\\s*[\"\\[]|\\[\\w+]|[\\w.]+\\s*(=~|~~?)\\s*\\w)");

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", description = "prints the service's answer as it is")
    private boolean json;

    abstract String address();

    abstract void fill(ObjectNode body);

    abstract List<String> describe(JsonNode answer);

    final ObjectNode body() {
        ObjectNode body = Gateway.JSON.createObjectNode();
        fill(body);
        return body;
    }

    @Override
    public final Integer call() {
        JsonNode answer = ask();
        if (json) {
            System.out.println(answer.toPrettyString());
        } else {
            describe(answer).forEach(System.out::println);
        }
        return 0;
    }

    /** Returns the answer to a question that is put without a body; overridden by those. */
    JsonNode ask(Gateway gateway) {
        return gateway.ask(address(), body());
    }

    private JsonNode ask() {
        try {
            return ask(data.gateway());
        } catch (RefusedException e) {
            throw new CommandFailure(detail(e), e);
        }
    }

    /** What a refusal says in words; the whole of it where it says nothing so. */
    static String detail(RefusedException refusal) {
        String message = String.valueOf(refusal.getMessage());
        try {
            JsonNode problem = Gateway.JSON.readTree(message.substring(Math.max(0, message.indexOf('{'))));
            return problem.path("detail").asText(message);
        } catch (JsonProcessingException e) {
            return message;
        }
    }

    /** An argument as it is, unless it is {@code -} for standard input or the name of a file. */
    static String text(String argument) {
        try {
            if (argument.equals("-")) {
                return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (!isFile(argument) && FILE_NAME.matcher(argument).matches()) {
                throw new CommandFailure("there is no file " + argument);
            }
            return isFile(argument) ? Files.readString(Path.of(argument)) : argument;
        } catch (IOException e) {
            throw new CommandFailure("cannot read " + argument + ": " + e.getMessage(), e);
        }
    }

    private static boolean isFile(String argument) {
        try {
            return argument.length() < 256 && Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Puts a graph in arrows or another format under {@code graph}, and sentences that state one under {@code text}. */
    static void graph(ObjectNode body, String argument) {
        String given = text(argument);
        boolean arrows = given.contains("->") && !given.matches("(?s).*[.?!](\\s.*|$)");
        body.put(arrows || FORMAT.matcher(given).find() ? "graph" : "text", given);
    }
}
