package io.whence.reasoning.answer;

import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Edge;
import io.whence.reasoning.graph.Separation;
import io.whence.reasoning.graph.Subsets;
import io.whence.reasoning.graph.Trail;
import io.whence.reasoning.graph.Trails;
import io.whence.reasoning.identification.AdjustmentSets;
import io.whence.reasoning.identification.FrontDoor;
import io.whence.reasoning.identification.Instruments;
import io.whence.reasoning.identification.MinimalSeparators;
import io.whence.reasoning.request.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers questions for sets of covariates: adjustment, front door, instruments. */
final class SetAnswers {

    private static final int MOST_SETS = 50;
    private static final int MOST_TRAILS = 12;
    private static final int MOST_LISTED = 16;
    /** How many covariates or mediators are tried together. */
    private static final int COVARIATES = 4;

    private static final String LIMIT = "sets of at most " + COVARIATES + " variables were looked at";

    private final Case about;
    private final Query query;
    private final Admg graph;

    SetAnswers(Case about) {
        this.about = about;
        this.query = about.query();
        this.graph = about.observed();
    }

    private String title(String what) {
        return what + " for the " + (query.has("direct") ? "direct " : "") + "effect of "
                + String.join(", ", query.many("x")) + " on " + about.y();
    }

    // ---- adjustment

    ReasoningAnswer adjustment() {
        requireEnds();
        if (!query.choices().isEmpty()) {
            return choose(
                    title("adjustment sets"),
                    this::objections,
                    query.has("direct") ? "separates without the edge" : "meets the back-door criterion");
        }
        if (query.has("direct")) {
            return about.sets(title("adjustment sets"), directSets(), List.of("each is minimal and valid"));
        }
        var sets = AdjustmentSets.of(graph, query.set("x"), about.y());
        if (query.has("largest")) {
            return about.sets(
                    title("largest adjustment set"), sets.maximal().stream().toList(), List.of());
        }
        if (query.has("optimal")) {
            return about.sets(
                    title("optimal adjustment set"), sets.optimal().stream().toList(), List.of());
        }
        var minimal = sets.minimal(MOST_SETS).stream()
                .filter(set -> !query.has("backdoor") || sets.isBackdoor(set))
                .toList();
        var why = new ArrayList<>(
                List.of(minimal.isEmpty() ? "no set blocks every non-causal path" : "each is minimal and valid"));
        why.addAll(backdoors());
        return about.sets(title("adjustment sets"), minimal, why);
    }

    private void requireEnds() {
        if (query.many("x").size() == 1) {
            about.requireEnds();
        }
        query.choices().forEach(choice -> choice.names().forEach(this::requireObserved));
    }

    private void requireObserved(String name) {
        if (!about.whole().directed().contains(name)) {
            throw new IllegalArgumentException("no variable " + name + " in the graph; it has " + graph.nodes());
        }
    }

    ReasoningAnswer adjusts() {
        requireEnds();
        var set = query.set("z");
        var objections = objections(set);
        boolean minimal = !query.has("minimal")
                || (objections.isEmpty()
                        && Subsets.of(set)
                                .filter(smaller -> smaller.size() < set.size())
                                .noneMatch(smaller -> objections(smaller).isEmpty()));
        var why = new ArrayList<>(objections);
        if (!minimal && objections.isEmpty()) {
            why.add("a smaller set is valid too");
        }
        if (why.isEmpty()) {
            why.add(
                    "every non-causal path is blocked, and no variable of the set is on a causal path or descends from one");
        }
        return about.yesNo(
                Case.names(set) + ": adjustment set " + title("").strip(), objections.isEmpty() && minimal, why);
    }

    /** Returns what speaks against a set; nothing where it serves. */
    private List<String> objections(Set<String> set) {
        var hidden =
                set.stream().filter(node -> !graph.directed().contains(node)).toList();
        if (!hidden.isEmpty()) {
            return hidden.stream().map(node -> node + " is not observed").toList();
        }
        if (query.has("direct")) {
            return directObjections(set);
        }
        var sets = AdjustmentSets.of(graph, query.set("x"), about.y());
        boolean backdoor = query.has("backdoor") || !query.choices().isEmpty();
        if (backdoor ? sets.isBackdoor(set) : sets.isValid(set)) {
            return List.of();
        }
        var objections = sets.objections(set);
        return objections.isEmpty() ? List.of("it holds a descendant of the treatment") : objections;
    }

    /** Pearl's single-door criterion: no descendant of the outcome, and separation where the edge is taken out. */
    private List<String> directObjections(Set<String> set) {
        var later = graph.directed().descendantsOrSelf(Set.of(about.y()));
        var objections = new ArrayList<String>();
        set.stream().filter(later::contains).forEach(node -> objections.add(node + " is an effect of " + about.y()));
        if (objections.isEmpty()) {
            Separation.openTrail(withoutEdge(), about.x(), about.y(), set)
                    .map(trail -> "the path " + trail + " stays open")
                    .ifPresent(objections::add);
        }
        return objections;
    }

    private Admg withoutEdge() {
        return Admg.of(graph.directed().without(Set.of(new Edge(about.x(), about.y()))), graph.confounded());
    }

    private List<Set<String>> directSets() {
        var allowed = new LinkedHashSet<>(graph.nodes());
        allowed.removeAll(graph.directed().descendantsOrSelf(Set.of(about.y())));
        allowed.remove(about.x());
        return MinimalSeparators.of(withoutEdge(), Set.of(about.x()), about.y(), allowed, MOST_SETS);
    }

    private List<String> backdoors() {
        if (graph.nodes().size() > MOST_LISTED || query.many("x").size() > 1) {
            return List.of();
        }
        return Trails.between(graph, about.x(), about.y(), MOST_TRAILS).stream()
                .filter(Trail::isBackdoor)
                .map(Trail::toString)
                .toList();
    }

    // ---- choices

    private ReasoningAnswer choose(String title, Function<Set<String>, List<String>> against, String praise) {
        var why = new ArrayList<String>();
        var valid = new ArrayList<Query.Choice>();
        for (var choice : query.choices()) {
            var objections = against.apply(choice.names());
            why.add(choice.label() + " " + Case.names(choice.names())
                    + (objections.isEmpty() ? " " + praise : " does not serve: " + String.join("; ", objections)));
            if (objections.isEmpty()) {
                valid.add(choice);
            }
        }
        var size =
                Comparator.<Query.Choice>comparingInt(choice -> choice.names().size());
        if (query.has("largest")) {
            valid.sort(size.reversed());
        } else if (query.has("minimal")) {
            valid.sort(Comparator.<Query.Choice>comparingInt(choice -> isMinimal(choice, against) ? 0 : 1)
                    .thenComparing(size));
        }
        valid.stream().skip(1).map(also -> "also valid: " + also.label()).forEach(why::add);
        return ReasoningAnswer.inWords(
                        query.kind(),
                        title,
                        valid.isEmpty() ? "none of the options" : valid.get(0).label(),
                        why)
                .with(valid.stream().map(Query.Choice::names).toList());
    }

    private static boolean isMinimal(Query.Choice choice, Function<Set<String>, List<String>> against) {
        return Subsets.of(choice.names())
                .filter(set -> set.size() < choice.names().size())
                .noneMatch(set -> against.apply(set).isEmpty());
    }

    // ---- front door

    ReasoningAnswer frontDoor() {
        requireEnds();
        var criterion = FrontDoor.of(graph, about.x(), about.y());
        if (!query.choices().isEmpty()) {
            return choose(title("front-door sets"), set -> frontDoorObjections(criterion, set), "is one");
        }
        var minimal = new ArrayList<Set<String>>();
        criterion.sets(COVARIATES).stream()
                .filter(set -> minimal.stream().noneMatch(set::containsAll))
                .forEach(minimal::add);
        return about.sets(title("front-door sets"), minimal, List.of(LIMIT));
    }

    private List<String> frontDoorObjections(FrontDoor criterion, Set<String> set) {
        var hidden =
                set.stream().filter(node -> !graph.directed().contains(node)).toList();
        return !hidden.isEmpty()
                ? hidden.stream().map(node -> node + " is not observed").toList()
                : set.isEmpty() ? List.of("it is empty") : criterion.objections(set);
    }

    ReasoningAnswer isFrontDoor() {
        requireEnds();
        var objections = frontDoorObjections(FrontDoor.of(graph, about.x(), about.y()), query.set("z"));
        return about.yesNo(
                Case.names(query.set("z")) + ": front-door set " + title("").strip(),
                objections.isEmpty(),
                objections.isEmpty()
                        ? List.of(
                                "it intercepts every directed path, and no back-door path leads to or from it unblocked")
                        : objections);
    }

    // ---- instruments

    ReasoningAnswer instruments() {
        requireEnds();
        var instruments = Instruments.of(graph, about.x(), about.y());
        if (!query.choices().isEmpty()) {
            return choose(title("instruments"), set -> instrumentObjections(instruments, set, Set.of()), "is one");
        }
        var all = instruments.all(COVARIATES);
        var words = all.stream()
                .map(found -> found.variable() + (found.given().isEmpty() ? "" : " given " + Case.names(found.given())))
                .collect(Collectors.joining(", "));
        return ReasoningAnswer.inWords(
                        query.kind(),
                        title("instruments"),
                        words.isEmpty() ? "none" : words,
                        List.of("each with every smallest set that it needs; " + LIMIT))
                .with(all.stream()
                        .map(found -> Set.of(found.variable()))
                        .distinct()
                        .toList());
    }

    private List<String> instrumentObjections(Instruments instruments, Set<String> candidates, Set<String> given) {
        var objections = new ArrayList<String>();
        if (candidates.isEmpty()) {
            objections.add("it is empty");
        }
        for (var node : candidates) {
            if (graph.directed().contains(node) && given.stream().allMatch(graph.directed()::contains)) {
                instruments.objection(node, given).ifPresent(objections::add);
            } else {
                objections.add("it is not observed, or what is given is not");
            }
        }
        return objections;
    }

    ReasoningAnswer isInstrument() {
        requireEnds();
        var given = query.set("w");
        var instruments = Instruments.of(graph, about.x(), about.y());
        var objections = instrumentObjections(instruments, query.set("z"), given);
        var why = new ArrayList<>(objections);
        if (!objections.isEmpty() && given.isEmpty()) {
            instruments.all(COVARIATES).stream()
                    .filter(found -> query.set("z").contains(found.variable())
                            && !found.given().isEmpty())
                    .map(found -> "it is one given " + Case.names(found.given()))
                    .forEach(why::add);
        }
        if (why.isEmpty()) {
            why.add("it is associated with " + about.x() + ", and every path to " + about.y() + " goes through "
                    + about.x());
        }
        return about.yesNo(
                String.join(", ", query.set("z")) + " is an instrument for the effect of " + about.x() + " on "
                        + about.y() + (given.isEmpty() ? "" : " given " + Case.names(given)),
                objections.isEmpty(),
                why);
    }
}
