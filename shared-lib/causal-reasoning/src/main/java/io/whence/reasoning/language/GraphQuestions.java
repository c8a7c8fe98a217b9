package io.whence.reasoning.language;

import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Roles;
import io.whence.reasoning.graph.Separation;
import io.whence.reasoning.graph.Trail;
import io.whence.reasoning.graph.Trails;
import io.whence.reasoning.identification.AdjustmentSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Answers questions about a causal graph: reachability, separation, mediators, confounders, adjustment. */
public final class GraphQuestions {

    private static final int MOST_TRAILS = 12;
    private static final int MOST_SETS = 50;
    /** Listing every trail takes time exponential in the variables; beyond this many only the verdict is given. */
    private static final int MOST_LISTED = 16;

    private final Admg graph;
    private final List<String> defects;

    private GraphQuestions(Admg graph, List<String> defects) {
        this.graph = graph;
        this.defects = new ArrayList<>(defects);
    }

    /**
     * Answers a text that states a graph in sentences or arrows and ends with one question.
     *
     * @throws UnreadableTextException naming the fragment that is outside the language, or where no question is asked
     * @throws io.whence.reasoning.graph.CyclicGraphException where the edges form a cycle
     */
    public static GraphAnswer ask(String text) {
        var read = GraphStatements.read(text);
        return new GraphQuestions(read.graph(), read.defects()).answer(single(read, text));
    }

    /**
     * Answers a question about a graph at hand.
     *
     * @throws IllegalArgumentException where the question names a variable that the graph does not have
     */
    public static GraphAnswer ask(Admg graph, String question) {
        var read = known(graph, question);
        var asked = single(read, question);
        return new GraphQuestions(graph, read.defects()).answer(asked);
    }

    /** A question that only fits with other names is about variables the graph does not have: the graph says which. */
    private static GraphStatements known(Admg graph, String question) {
        try {
            return GraphStatements.read(question, Vocabulary.of(graph.nodes()));
        } catch (UnreadableTextException unreadable) {
            var names = single(GraphStatements.read(question), question).names();
            names.values().forEach(unknown -> unknown.forEach(graph.directed()::parents));
            throw unreadable;
        }
    }

    private static Statement single(GraphStatements read, String text) {
        if (read.questions().size() != 1) {
            throw UnreadableTextException.of(
                    text,
                    Tokens.of(text),
                    "one question, found " + read.questions().size());
        }
        return read.questions().get(0);
    }

    private GraphAnswer answer(Statement question) {
        var x = question.one("x");
        var y = question.one("y");
        var z = question.many("z");
        return switch (question.rule()) {
            case "reaches" -> reaches(x, y);
            case "direct" -> yesNo(GraphAnswer.Asked.DIRECT, graph.directed().hasEdge(x, y), List.of(x + " -> " + y));
            case "separated" -> separated(x, y, z, question.marked("denied"));
            case "mediators" ->
                members(GraphAnswer.Asked.MEDIATORS, Roles.mediators(graph.directed(), x, y), paths(x, y));
            case "confounders" ->
                members(GraphAnswer.Asked.CONFOUNDERS, Roles.confounders(graph.directed(), x, y), backdoors(x, y));
            case "adjustment" -> adjustment(x, y);
            default -> adjusts(x, y, z);
        };
    }

    private GraphAnswer reaches(String x, String y) {
        boolean reached = graph.directed().isAncestor(x, y);
        return yesNo(
                GraphAnswer.Asked.REACHES,
                reached,
                reached ? paths(x, y).subList(0, 1) : List.of("no directed path leads from " + x + " to " + y));
    }

    private GraphAnswer separated(String x, String y, List<String> given, boolean denied) {
        if (x.equals(y) || given.contains(x) || given.contains(y)) {
            defects.add("one variable named twice: " + x + " and " + y + " given {" + String.join(", ", given) + "}");
        }
        var open = Separation.openTrail(graph, x, y, given);
        var reason = open.map(trail -> List.of("open: " + trail)).orElseGet(() -> closed(x, y, given));
        return yesNo(GraphAnswer.Asked.SEPARATED, open.isEmpty() != denied, reason);
    }

    private List<String> closed(String x, String y, List<String> given) {
        if (graph.nodes().size() > MOST_LISTED) {
            return List.of("no trail from " + x + " to " + y + " is open given {" + String.join(", ", given) + "}");
        }
        var reasons = new ArrayList<String>();
        for (var trail : Trails.between(graph, x, y, MOST_TRAILS)) {
            var blockers = trail.blockers(graph, given);
            if (!blockers.isEmpty()) {
                reasons.add("blocked at " + String.join(", ", blockers) + ": " + trail);
            }
        }
        if (reasons.isEmpty()) {
            boolean known = given.contains(x) || given.contains(y);
            reasons.add(known ? "what is given depends on nothing else" : "no trail joins " + x + " and " + y);
        }
        return reasons;
    }

    private GraphAnswer adjustment(String x, String y) {
        var sets = AdjustmentSets.of(graph, x, y).minimal(MOST_SETS);
        return new GraphAnswer(GraphAnswer.Asked.ADJUSTMENT, !sets.isEmpty(), sets, backdoors(x, y), defects);
    }

    private GraphAnswer adjusts(String x, String y, List<String> set) {
        var sets = AdjustmentSets.of(graph, x, y);
        var objections = sets.objections(set);
        return yesNo(GraphAnswer.Asked.ADJUSTS, sets.isValid(set), objections);
    }

    private List<String> paths(String x, String y) {
        return Trails.directed(graph.directed(), x, y, MOST_TRAILS).stream()
                .map(Trail::toString)
                .toList();
    }

    private List<String> backdoors(String x, String y) {
        if (graph.nodes().size() > MOST_LISTED) {
            return List.of();
        }
        return Trails.between(graph, x, y, MOST_TRAILS).stream()
                .filter(Trail::isBackdoor)
                .map(Trail::toString)
                .toList();
    }

    private GraphAnswer members(GraphAnswer.Asked asked, Set<String> found, List<String> reason) {
        return new GraphAnswer(asked, !found.isEmpty(), List.of(found), reason, defects);
    }

    private GraphAnswer yesNo(GraphAnswer.Asked asked, boolean yes, List<String> reason) {
        return new GraphAnswer(asked, yes, List.of(), reason, defects);
    }
}
