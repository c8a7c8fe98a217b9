package io.whence.reasoning.format;

import io.whence.reasoning.graph.Link;
import io.whence.reasoning.graph.Mark;
import io.whence.reasoning.graph.MixedGraph;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gathers a graph statement by statement. */
public final class GraphBuilder {

    private static final Set<String> HIDDEN = Set.of("latent", "unobserved", "hidden", "unmeasured", "u");

    private final Set<String> nodes = new LinkedHashSet<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final Set<String> latent = new LinkedHashSet<>();
    private final Set<String> exposures = new LinkedHashSet<>();
    private final Set<String> outcomes = new LinkedHashSet<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    public GraphBuilder node(String name) {
        nodes.add(name);
        return this;
    }

    public GraphBuilder label(String name, String label) {
        if (!label.isBlank() && !label.equals(name)) {
            labels.put(name, label);
        }
        return this;
    }

    /** Joins two variables by an arrow such as {@code ->}, {@code <-o}, {@code o-o} or {@code --}. */
    public GraphBuilder join(String left, String arrow, String right) {
        nodes.add(left);
        nodes.add(right);
        links.add(new Link(left, mark(arrow.charAt(0), '<'), mark(arrow.charAt(arrow.length() - 1), '>'), right));
        return this;
    }

    GraphBuilder joinAll(Collection<String> left, String arrow, Collection<String> right) {
        left.forEach(from -> right.forEach(to -> join(from, arrow, to)));
        return this;
    }

    private static Mark mark(char sign, char head) {
        return sign == head || sign == (head == '<' ? '←' : '→') || sign == '↔'
                ? Mark.ARROW
                : sign == 'o' || sign == '@' ? Mark.CIRCLE : Mark.TAIL;
    }

    /** Says something of a variable: latent, exposure, outcome, observed; false where the word means nothing here. */
    public boolean role(String name, String role) {
        var word = role.toLowerCase(Locale.ROOT);
        if (HIDDEN.contains(word)) {
            latent.add(name);
        } else if (word.equals("exposure") || word.equals("source") || word.equals("treatment") || word.equals("e")) {
            exposures.add(name);
        } else if (word.equals("outcome") || word.equals("target") || word.equals("o")) {
            outcomes.add(name);
        } else if (!word.equals("observed")) {
            return false;
        }
        nodes.add(name);
        return true;
    }

    public MixedGraph build() {
        return new MixedGraph(List.copyOf(nodes), links, latent, exposures, outcomes, labels);
    }
}
