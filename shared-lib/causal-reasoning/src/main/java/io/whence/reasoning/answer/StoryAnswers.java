package io.whence.reasoning.answer;

import io.whence.reasoning.effects.CausalQuery.Event;
import io.whence.reasoning.estimand.Difference;
import io.whence.reasoning.estimand.Distribution;
import io.whence.reasoning.estimand.GivenProbabilities;
import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.estimand.Term;
import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.identification.AdjustmentSets;
import io.whence.reasoning.request.Events;
import io.whence.reasoning.request.Query;
import io.whence.reasoning.story.Matching;
import io.whence.reasoning.story.Mechanisms;
import io.whence.reasoning.story.Phrase;
import io.whence.reasoning.story.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Answers questions that are put in descriptions of groups and events. */
final class StoryAnswers {

    private static final Pattern VERB =
            Pattern.compile("(?:the|an|a) \\S+ (?:is|has|was|are|had|lives|gets) (.+)", Pattern.CASE_INSENSITIVE);

    private final Case about;
    private final Query query;
    private final Admg graph;

    StoryAnswers(Case about) {
        this.about = about;
        this.query = about.query();
        this.graph = about.whole();
    }

    // ---- what observing one thing tells about another

    ReasoningAnswer association() {
        var y = event(query.one("e"));
        var x = event(query.one("s"));
        var z = query.has("group") ? Optional.of(event(query.one("group"))) : Optional.<Event>empty();
        var estimand = new Difference(given(y, x, z), given(y, new Event(x.variable(), 1 - Math.min(1, x.value())), z));
        Distribution known = about.request().known().distribution();
        var value = estimand.evaluate(known instanceof GivenProbabilities some ? some.reasoning(graph) : known);
        var number = value.number();
        boolean less = query.has("less");
        var words = number.isEmpty()
                ? value.inWords()
                : (less ? number.getAsDouble() < 0 : number.getAsDouble() > 0) ? "yes" : "no";
        var title = y.variable() + "=" + y.value() + " given " + x.variable() + "=" + x.value()
                + z.map(event -> ", " + event.variable() + "=" + event.value()).orElse("");
        return ReasoningAnswer.inWords(query.kind(), title, words, List.of(estimand.latex() + " = " + value.inWords()))
                .with(Optional.empty(), estimand.latex())
                .with(value);
    }

    private Event event(String phrase) {
        var space = about.request().known().described();
        if (space.isPresent()) {
            return space.get()
                    .resolveWhole(Phrase.of(Words.of(phrase)))
                    .orElseThrow(() -> UnreadableTextException.whole(phrase, "a description that the text uses too"));
        }
        var events = Events.of(about.request(), phrase);
        if (events.size() != 1) {
            throw UnreadableTextException.whole(phrase, "one variable with its value");
        }
        var values = about.request().known().values();
        return new Event(
                events.get(0).variable(),
                values.number(events.get(0).variable(), events.get(0).value()));
    }

    private static Probability given(Event y, Event x, Optional<Event> z) {
        var condition = new ArrayList<>(List.of(term(x)));
        z.ifPresent(event -> condition.add(term(event)));
        return Probability.of(List.of(term(y)), condition);
    }

    private static Term term(Event event) {
        return new Term(event.variable(), event.value());
    }

    // ---- what a correlation within a group means

    ReasoningAnswer within() {
        var phrases = List.of(phrase("a"), phrase("b"), phrase("group"));
        var nodes = matched(phrases);
        var cause = nodes.get(0);
        var effect = nodes.get(1);
        boolean affects = graph.directed().isAncestor(cause, effect);
        var reason = affects
                ? "a directed path leads from " + cause + " to " + effect
                : "no directed path leads from " + cause + " to " + effect
                        + "; a correlation within a group can come from selecting on a common effect";
        return about.yesNo(cause + " affects " + effect, affects, List.of(reason));
    }

    private Phrase phrase(String place) {
        return Phrase.of(Words.of(query.one(place)));
    }

    /** Names stand for themselves; descriptions go to the variables they share words with, and to what is left over. */
    private List<String> matched(List<Phrase> phrases) {
        var exact = List.of("a", "b").stream()
                .map(place -> Events.variable(about.request(), query.one(place)))
                .flatMap(Optional::stream)
                .toList();
        if (exact.size() == 2) {
            return exact;
        }
        var names = about.request().known().story().names();
        var strange = phrases.stream()
                .filter(phrase -> Matching.isUnlikeAll(phrase, graph.nodes(), node -> names.getOrDefault(node, node)))
                .toList();
        if (strange.size() > 1) {
            throw UnreadableTextException.whole(strange.get(0).text(), "a description of one of " + graph.nodes());
        }
        Map<Phrase, String> found = Matching.oneToOne(phrases, graph.nodes(), node -> names.getOrDefault(node, node))
                .orElseThrow(() ->
                        UnreadableTextException.whole(query.words(), "descriptions of variables of a smaller graph"));
        return phrases.stream().map(phrase -> found.getOrDefault(phrase, "")).toList();
    }

    // ---- which way of looking at a correlation is right

    ReasoningAnswer methods() {
        about.whole().directed().parents(about.x());
        var first = method(query.one("m"));
        var second = method(query.one("k"));
        var sets = AdjustmentSets.of(graph, about.x(), about.y());
        boolean better = sets.isBackdoor(first) && (!sets.isBackdoor(second) || first.size() < second.size());
        var reasons = new ArrayList<String>();
        for (var set : List.of(first, second)) {
            reasons.add("adjusting for " + Case.names(set)
                    + (sets.isBackdoor(set)
                            ? " blocks every back-door path"
                            : " is wrong: " + String.join("; ", sets.objections(set))));
        }
        reasons.add("where both are right, the smaller set is preferred");
        return ReasoningAnswer.yesNo(
                query.kind(),
                "adjusting for " + Case.names(first) + " rather than " + Case.names(second),
                better != query.has("less"),
                reasons);
    }

    private Set<String> method(String number) {
        var methods = about.request().known().story().methods();
        var found = methods.get(number);
        if (found == null) {
            throw UnreadableTextException.whole(
                    "Method " + number, "a method that the text describes: " + methods.keySet());
        }
        return found;
    }

    // ---- what would have been

    ReasoningAnswer counterfactual() {
        var story = about.request().known().story();
        if (story.mechanisms().isEmpty()) {
            throw UnreadableTextException.whole(
                    query.words(), "mechanisms in the text, such as 'We know that a and b causes c'");
        }
        var mechanisms = Mechanisms.of(story.mechanisms(), graph.directed(), node -> story.names()
                        .getOrDefault(node, node))
                .orElseThrow(() -> UnreadableTextException.whole(query.words(), "mechanisms over a smaller graph"));
        var set = supposed(mechanisms);
        var asked = state(mechanisms, query.one("o"));
        var observed = story.observations().stream()
                .map(words -> state(mechanisms, words))
                .toList();
        var results = mechanisms.counterfactual(observed, set, asked);
        var steps = new ArrayList<>(mechanisms.inWords());
        observed.forEach(state -> steps.add("observed: " + state));
        steps.add("set: " + set);
        var question = asked + ", had it been that " + set;
        if (results.size() != 1) {
            return ReasoningAnswer.inWords(
                    query.kind(),
                    question,
                    results.isEmpty()
                            ? "the observations contradict the mechanisms"
                            : "insufficient information: it depends on what was not observed",
                    steps);
        }
        return ReasoningAnswer.yesNo(query.kind(), question, results.contains(true), steps);
    }

    /** "If a instead of b": where the words of a are not the text's own, it is what b is not. */
    private Mechanisms.State supposed(Mechanisms mechanisms) {
        var said = known(mechanisms, query.one("a"));
        if (!query.has("b")) {
            return said.orElseGet(() -> state(mechanisms, query.one("a")));
        }
        var instead = known(mechanisms, query.one("b"));
        if (instead.isEmpty()) {
            return said.orElseGet(() -> state(mechanisms, query.one("a")));
        }
        var opposite =
                new Mechanisms.State(instead.get().variable(), !instead.get().value());
        if (said.isPresent() && !said.get().equals(opposite)) {
            throw UnreadableTextException.whole(
                    query.one("a") + " instead of " + query.one("b"), "a change of one thing into its opposite");
        }
        return opposite;
    }

    private static Mechanisms.State state(Mechanisms mechanisms, String words) {
        return known(mechanisms, words)
                .orElseThrow(
                        () -> UnreadableTextException.whole(words, "a description in the words of the mechanisms"));
    }

    /** Of "the employee has a high salary" the predicate may be enough, since all is told of one person. */
    private static Optional<Mechanisms.State> known(Mechanisms mechanisms, String words) {
        var whole = mechanisms.state(Phrase.of(Words.of(words)));
        var verb = VERB.matcher(words);
        return whole.isPresent() || !verb.find() ? whole : mechanisms.state(Phrase.of(Words.of(verb.group(1))));
    }
}
