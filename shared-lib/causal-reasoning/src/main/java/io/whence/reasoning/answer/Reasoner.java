package io.whence.reasoning.answer;

import io.whence.reasoning.equivalence.MarkovClass;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.MixedGraph;
import io.whence.reasoning.request.Kind;
import io.whence.reasoning.request.ReasoningRequest;
import io.whence.reasoning.request.ReasoningText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Answers typed questions, and texts that become them. */
public final class Reasoner {

    private static final int MOST_MEMBERS = 2_000;

    private static final Set<Kind> ABOUT_NUMBERS = Set.of(
            Kind.FORMULA,
            Kind.CONTRAST,
            Kind.SHIFT,
            Kind.SHIFT_HELD,
            Kind.SHIFT_TREATED,
            Kind.SHIFT_DIRECT,
            Kind.SHIFT_INDIRECT,
            Kind.RAISES,
            Kind.BOUNDS,
            Kind.ATTRIBUTION,
            Kind.ATTRIBUTION_NAMED,
            Kind.ASSOCIATION);

    private Reasoner() {}

    /**
     * Reads and answers a request.
     *
     * @throws io.whence.reasoning.grammar.UnreadableTextException at the first part that is not understood
     * @throws io.whence.reasoning.graph.CyclicGraphException where the edges form a cycle that matters
     * @throws IllegalArgumentException where the question names a variable that the graph does not have
     */
    public static ReasoningAnswer answer(ReasoningText text) {
        return answer(ReasoningRequest.read(text));
    }

    public static ReasoningAnswer answer(ReasoningRequest request) {
        return answered(request).with(understood(request));
    }

    private static ReasoningAnswer answered(ReasoningRequest request) {
        if (RelationAnswers.answers(request.query()) && !request.graph().isPartiallyDirected()) {
            return new RelationAnswers(request).answer();
        }
        return request.graph().isPartiallyDirected() ? overClass(request) : over(request);
    }

    private static ReasoningAnswer over(ReasoningRequest request) {
        if (RelationAnswers.answers(request.query())) {
            return new RelationAnswers(request).answer();
        }
        Admg whole = request.graph().whole();
        return about(new Case(request, whole, request.graph().observed()));
    }

    private static ReasoningAnswer about(Case about) {
        var paths = new PathAnswers(about);
        var sets = new SetAnswers(about);
        return switch (about.query().kind()) {
            case SEPARATED -> paths.separated();
            case BLOCKS -> paths.blocks();
            case BLOCKS_BACKDOOR -> paths.blocksBackdoor();
            case OPEN -> paths.open();
            case OPEN_PATHS, PATHS, DIRECTED_PATHS, BACKDOOR_PATHS -> paths.paths();
            case MEDIATORS, CONFOUNDERS, COLLIDERS -> paths.roles();
            case PLAYS -> paths.plays();
            case BLANKET, RELATIVES -> paths.kin();
            case EVERYWHERE -> paths.everywhere();
            case ADJUSTMENT -> sets.adjustment();
            case ADJUSTS -> sets.adjusts();
            case FRONT_DOOR -> sets.frontDoor();
            case IS_FRONT_DOOR -> sets.isFrontDoor();
            case INSTRUMENTS -> sets.instruments();
            case IS_INSTRUMENT -> sets.isInstrument();
            case SEPARATORS -> new ImpliedAnswers(about).separators();
            case INDEPENDENCES -> new ImpliedAnswers(about).independences();
            case CPDAG, EQUIVALENT, COMPELLED -> new ImpliedAnswers(about).markovClass();
            case ASSOCIATION -> new StoryAnswers(about).association();
            case WITHIN -> new StoryAnswers(about).within();
            case COMPARE_METHODS -> new StoryAnswers(about).methods();
            case COUNTERFACTUAL -> new StoryAnswers(about).counterfactual();
            default -> numbers(new NumberAnswers(about), about.query().kind());
        };
    }

    private static ReasoningAnswer numbers(NumberAnswers numbers, Kind kind) {
        return switch (kind) {
            case IDENTIFIABLE, ESTIMAND -> numbers.identifiable();
            case FORMULA -> numbers.formula();
            case CONTRAST -> numbers.contrast();
            case RAISES -> numbers.raises();
            case BOUNDS -> numbers.effectBounds();
            case ATTRIBUTION -> numbers.attribution();
            case ATTRIBUTION_NAMED -> numbers.attributionNamed();
            case SHIFT, SHIFT_HELD, SHIFT_TREATED, SHIFT_DIRECT, SHIFT_INDIRECT -> numbers.shift();
            default -> throw new IllegalStateException("no answer for " + kind);
        };
    }

    /** Answers over every DAG that a partially directed graph stands for. */
    private static ReasoningAnswer overClass(ReasoningRequest request) {
        if (request.query().kind() == Kind.CPDAG) {
            throw new IllegalArgumentException("the graph is partially directed already");
        }
        var members = MarkovClass.members(request.graph().partiallyDirected(), MOST_MEMBERS);
        var byAnswer = new LinkedHashMap<String, Integer>();
        ReasoningAnswer first = null;
        for (var member : members) {
            var graph = MixedGraph.of(Admg.of(member));
            var answer = over(new ReasoningRequest(graph, request.known(), request.query(), List.of(), List.of()));
            byAnswer.merge(answer.answer(), 1, Integer::sum);
            first = first == null ? answer : first;
        }
        if (first == null) {
            throw new IllegalArgumentException("no DAG fits the partially directed graph");
        }
        if (byAnswer.size() == 1) {
            return first;
        }
        var parts = new ArrayList<String>();
        byAnswer.forEach((answer, count) -> parts.add(answer + " in " + count + " of " + members.size()));
        return first.saying("depends on the structure: " + String.join(", ", parts));
    }

    private static ReasoningAnswer.Understood understood(ReasoningRequest request) {
        var graph = request.graph();
        var assumptions = new ArrayList<>(request.assumptions());
        if (graph.isPartiallyDirected()) {
            assumptions.add("the answer is that of every DAG that the partially directed graph stands for");
        }
        if (graph.latent().isEmpty() && graph.bidirected().isEmpty()) {
            assumptions.add("no hidden common causes: the graph shows every cause that two of its variables share");
        } else {
            assumptions.add("no hidden common causes but those shown");
        }
        if (ABOUT_NUMBERS.contains(request.query().kind())) {
            assumptions.add(
                    "probabilities that are not given follow only by the rules of probability and the graph's independences");
        } else if (request.query().kind() == Kind.SEPARATED && request.query().denied()) {
            assumptions.add("faithfulness: what is d-connected is dependent");
        }
        return new ReasoningAnswer.Understood(
                graph.toString(), request.known().inWords(), request.query().words(), assumptions, request.defects());
    }
}
