package io.whence.reasoning.request;

import io.whence.reasoning.format.GraphFormat;
import io.whence.reasoning.grammar.UnreadableTextException;
import java.util.regex.Pattern;

/** Reads "Given a causal graph with 3 nodes A, B, C, and 2 edges A->B, B->C", and that there are unobserved confounders between pairs. */
final class Counted {

    private static final Pattern GRAPH = Pattern.compile(
            "(?:given )?(?:a|the) (?:directed |causal )*(?:graph|dag) with (\\d+) nodes? (.+?) ?, and (\\d+) edges? (.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAIRS = Pattern.compile(
            "there (?:exist|exists|are|is) (?:also )?(?:an? |some )?(?:unobserved|latent|hidden|unmeasured) (?:confounders?|common causes?)(?: between)?(?: the pairs)? ?:? ?(.+)",
            Pattern.CASE_INSENSITIVE);

    private Counted() {}

    static boolean read(Sentence sentence, GraphStatements graph) {
        var words = sentence.words();
        var counted = GRAPH.matcher(words);
        if (counted.matches()) {
            return counted(counted.group(1), counted.group(2), counted.group(3), counted.group(4), graph);
        }
        var pairs = PAIRS.matcher(words);
        return pairs.matches() && pairs(pairs.group(1), graph);
    }

    private static boolean counted(String nodes, String names, String edges, String arrows, GraphStatements graph) {
        var stated = GraphFormat.EDGES.read(arrows.replace(" , ", ";"));
        var listed = names.split(" ?, ?", -1);
        if (listed.length != Integer.parseInt(nodes) || stated.links().size() != Integer.parseInt(edges)) {
            throw UnreadableTextException.whole(
                    nodes + " nodes " + names + ", and " + edges + " edges " + arrows,
                    "as many nodes and edges as it says");
        }
        graph.add(stated.with(java.util.List.of(listed)));
        return true;
    }

    /** Reads "A and B, C and D, and E and F". */
    private static boolean pairs(String list, GraphStatements graph) {
        for (var pair : list.split("\\s*[,;]\\s*(?:and\\s+)?", -1)) {
            var ends = pair.strip().split("\\s+and\\s+", -1);
            if (ends.length != 2 || ends[0].isBlank() || ends[1].isBlank()) {
                return false;
            }
            graph.tie(ends[0].strip(), ends[1].strip());
        }
        return true;
    }
}
