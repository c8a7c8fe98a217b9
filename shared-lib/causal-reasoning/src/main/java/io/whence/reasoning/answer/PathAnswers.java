package io.whence.reasoning.answer;

import io.whence.reasoning.format.Arrows;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Roles;
import io.whence.reasoning.graph.Separation;
import io.whence.reasoning.graph.Trail;
import io.whence.reasoning.graph.Trails;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Answers questions about paths, separation and the parts that variables play. */
final class PathAnswers {

    private static final int MOST_TRAILS = 12;
    private static final int MOST_PATHS = 200;
    /** Listing every trail takes time exponential in the variables; beyond this many only the verdict is given. */
    private static final int MOST_LISTED = 16;

    private final Case about;
    private final Admg graph;

    PathAnswers(Case about) {
        this.about = about;
        this.graph = about.whole();
    }

    ReasoningAnswer separated() {
        var given = about.query().set("z");
        var xs = about.query().many("x");
        var ys = about.query().has("y") ? about.query().many("y") : List.<String>of();
        var title = Case.names(xs) + " and " + Case.names(ys) + " separated by " + Case.names(given);
        var reasons = new ArrayList<String>();
        boolean separated = true;
        for (var x : xs) {
            for (var y : ys) {
                if (x.equals(y)) {
                    reasons.add("one variable named twice: " + x);
                }
                var open = x.equals(y) && !given.contains(x)
                        ? java.util.Optional.of(new Trail(List.of(x), List.of()))
                        : Separation.openTrail(graph, x, y, given);
                separated &= open.isEmpty();
                open.ifPresentOrElse(trail -> reasons.add("open: " + trail), () -> reasons.addAll(closed(x, y, given)));
            }
        }
        return about.yesNo(title, separated, reasons);
    }

    private List<String> closed(String x, String y, Collection<String> given) {
        if (given.contains(x) || given.contains(y)) {
            return List.of("one variable named twice: what is given depends on nothing else");
        }
        if (graph.nodes().size() > MOST_LISTED) {
            return List.of("no trail from " + x + " to " + y + " is open given " + Case.names(given));
        }
        var reasons = new ArrayList<String>();
        for (var trail : Trails.between(graph, x, y, MOST_TRAILS)) {
            var blockers = trail.blockers(graph, given);
            if (!blockers.isEmpty()) {
                reasons.add("blocked at " + String.join(", ", blockers) + ": " + trail);
            }
        }
        return reasons.isEmpty() ? List.of("no trail joins " + x + " and " + y) : reasons;
    }

    ReasoningAnswer blocks() {
        var given = about.query().set("z");
        var open = Separation.openTrail(graph, about.x(), about.y(), given);
        return about.yesNo(
                Case.names(given) + " blocks every path between " + about.x() + " and " + about.y(),
                open.isEmpty(),
                open.map(trail -> List.of("open: " + trail)).orElseGet(() -> closed(about.x(), about.y(), given)));
    }

    ReasoningAnswer blocksBackdoor() {
        var given = about.query().set("z");
        var open = Separation.openTrail(graph.withoutEdgesOutOf(Set.of(about.x())), about.x(), about.y(), given);
        return about.yesNo(
                Case.names(given) + " blocks every back-door path from " + about.x() + " to " + about.y(),
                open.isEmpty(),
                open.map(trail -> List.of("open: " + trail)).orElse(List.of("no back-door path is open")));
    }

    ReasoningAnswer open() {
        var given = about.query().set("z");
        var trail = trail(about.query().one("path"));
        var blockers = trail.blockers(graph, given);
        boolean asksOpen = about.query().has("open") || about.query().has("opens");
        return about.yesNo(
                "the path " + trail + " is " + (asksOpen ? "open" : "blocked") + " given " + Case.names(given),
                blockers.isEmpty() == asksOpen,
                blockers.isEmpty()
                        ? List.of("open: " + trail)
                        : List.of("blocked at " + String.join(", ", blockers) + ": " + trail));
    }

    private Trail trail(String words) {
        var steps = new ArrayList<Trail.Step>();
        var names = Arrows.chain(
                words,
                arrow -> steps.add(
                        (arrow.startsWith("<") && arrow.endsWith(">")) || arrow.equals("↔")
                                ? Trail.Step.LATENT
                                : arrow.startsWith("<") || arrow.equals("←")
                                        ? Trail.Step.BACKWARD
                                        : Trail.Step.FORWARD));
        if (steps.isEmpty()) {
            throw UnreadableTextException.whole(words, "a path in arrows, such as A -> B <- C");
        }
        for (int i = 0; i < steps.size(); i++) {
            var left = names.get(i);
            var right = names.get(i + 1);
            boolean there =
                    switch (steps.get(i)) {
                        case FORWARD -> graph.directed().hasEdge(left, right);
                        case BACKWARD -> graph.directed().hasEdge(right, left);
                        case LATENT -> graph.siblings(left).contains(right);
                    };
            if (!there) {
                throw UnreadableTextException.whole(
                        words, "a path of the graph; it has no such edge between " + left + " and " + right);
            }
        }
        return new Trail(names, steps);
    }

    ReasoningAnswer paths() {
        var given = about.query().set("z");
        return switch (about.query().kind()) {
            case OPEN_PATHS -> listed("open paths", trail -> trail.isOpen(graph, given));
            case DIRECTED_PATHS -> listed("directed paths", Trail::isDirected);
            case BACKDOOR_PATHS -> listed("back-door paths", trail -> !trail.isDirected() && trail.isBackdoor());
            default -> listed("paths", trail -> true);
        };
    }

    private ReasoningAnswer listed(String what, Predicate<Trail> wanted) {
        var all = Trails.between(graph, about.x(), about.y(), MOST_PATHS + 1);
        var found = all.stream().filter(wanted).map(Trail::toString).toList();
        var notes = all.size() > MOST_PATHS
                ? List.of("only the first " + MOST_PATHS + " paths were looked at")
                : List.<String>of();
        return ReasoningAnswer.inWords(
                about.query().kind(),
                what + " between " + about.x() + " and " + about.y(),
                found.isEmpty() ? "none" : String.join("; ", found),
                notes);
    }

    ReasoningAnswer roles() {
        var x = about.x();
        var y = about.y();
        return switch (about.query().kind()) {
            case MEDIATORS -> about.list("mediators", Roles.mediators(graph.directed(), x, y), directedPaths());
            case CONFOUNDERS -> about.list("confounders", Roles.confounders(graph.directed(), x, y), backdoors());
            default -> about.list("colliders", Roles.colliders(graph.directed(), x, y), List.of());
        };
    }

    ReasoningAnswer plays() {
        var part = about.query().has("mediator")
                ? "mediator"
                : about.query().has("confounder") ? "confounder" : "collider";
        var dag = graph.directed();
        var members =
                switch (part) {
                    case "mediator" -> Roles.mediators(dag, about.x(), about.y());
                    case "confounder" -> Roles.confounders(dag, about.x(), about.y());
                    default -> Roles.colliders(dag, about.x(), about.y());
                };
        var z = about.query().one("z");
        return about.yesNo(
                z + " is a " + part + " of " + about.x() + " and " + about.y(),
                members.contains(z),
                List.of("all: " + Case.names(members)));
    }

    private List<String> directedPaths() {
        return Trails.directed(graph.directed(), about.x(), about.y(), MOST_TRAILS).stream()
                .map(Trail::toString)
                .toList();
    }

    private List<String> backdoors() {
        if (graph.nodes().size() > MOST_LISTED) {
            return List.of();
        }
        return Trails.between(graph, about.x(), about.y(), MOST_TRAILS).stream()
                .filter(Trail::isBackdoor)
                .map(Trail::toString)
                .toList();
    }

    ReasoningAnswer everywhere() {
        var dag = graph.directed();
        var members = new LinkedHashSet<String>();
        if (about.query().has("colliders")) {
            members.addAll(Roles.unshieldedColliders(dag));
        } else {
            dag.nodes().stream()
                    .filter(node -> (about.query().has("roots") ? dag.parents(node) : dag.children(node)).isEmpty())
                    .forEach(members::add);
        }
        var what = about.query().has("colliders")
                ? "v-structures meet in"
                : about.query().has("roots") ? "roots" : "sinks";
        return about.list(what, members, List.of());
    }

    ReasoningAnswer kin() {
        return about.query().has("district")
                ? about.list("district of " + about.x(), graph.district(about.x()), List.of())
                : blanket();
    }

    /** The Markov blanket over observed variables: the district's members and the parents of the districts of x and its children. */
    private ReasoningAnswer blanket() {
        var x = about.x();
        var dag = graph.directed();
        var blanket = new LinkedHashSet<String>();
        var around = new LinkedHashSet<>(graph.district(x));
        dag.children(x).forEach(child -> around.addAll(graph.district(child)));
        around.forEach(node -> {
            blanket.add(node);
            blanket.addAll(dag.parents(node));
        });
        blanket.remove(x);
        return about.list(
                "Markov blanket of " + x,
                graph.nodes().stream().filter(blanket::contains).toList(),
                List.of(
                        "parents, children and the other parents of the children; over hidden common causes, whole districts"));
    }
}
