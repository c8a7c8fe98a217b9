package io.whence.reasoning.effects.text;

import io.whence.reasoning.effects.CausalQuery.Event;
import io.whence.reasoning.estimand.GivenProbabilities;
import io.whence.reasoning.estimand.Probability;
import io.whence.reasoning.estimand.Term;
import io.whence.reasoning.graph.Admg;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a text says: its variables, graph, probabilities, mechanisms and observations, and what no rule could read. */
final class Story {

    /** Words are often rounded to whole percentages. */
    private static final double SAME = 0.0051;

    private final Names names = new Names();
    private final Labels labels = new Labels();
    private final FormalProbability formal = new FormalProbability(names, labels);
    private final GraphSentences graph = new GraphSentences(names);
    private final Map<Probability, Double> stated = new LinkedHashMap<>();
    private final Map<Probability, Double> worded = new LinkedHashMap<>();
    private final List<RawProbability> raw = new ArrayList<>();
    private final List<List<String>> observations = new ArrayList<>();
    private final List<List<String>> methods = new ArrayList<>();
    private final List<String> unparsed = new ArrayList<>();

    static Story read(String text, Optional<Admg> given) {
        var story = new Story();
        given.ifPresent(story.graph::add);
        var sentences = Words.sentences(text);
        var unexplained = sentences.stream()
                .filter(sentence -> !story.graph.readAliases(bare(sentence)))
                .toList();
        var rest = new ArrayList<String>();
        for (var sentence : unexplained) {
            if (FormalProbability.isIn(sentence) || !story.graph.read(bare(sentence))) {
                rest.add(sentence);
            }
        }
        story.graph.settle();
        rest.forEach(story::sentence);
        return story;
    }

    private static List<String> bare(String sentence) {
        var words = Words.of(sentence);
        boolean led = words.size() > 1 && words.get(0).equals("-");
        return led ? words.subList(1, words.size()) : words;
    }

    private void sentence(String sentence) {
        var words = Words.of(sentence);
        if (words.isEmpty()) {
            return;
        }
        boolean read = formal(sentence) || methods(words) || observation(words) || probability(words) || aside(words);
        if (!read) {
            unparsed.add(sentence);
        }
    }

    private boolean formal(String sentence) {
        stated.putAll(formal.given(sentence));
        return FormalProbability.isIn(sentence);
    }

    /** Sentences that only set the scene, or state a correlation that no answer here rests on. */
    private static boolean aside(List<String> words) {
        var last = words.get(words.size() - 1);
        return last.equals(":")
                || (Words.has(words, "correlation", "between") && last.matches("[-−]?\\d*\\.?\\d+"))
                || List.of("imagine", "consider", "note", "given", "input", "background", "you")
                        .contains(Words.lower(words.get(0)));
    }

    /** Keeps "Method 1: …"; several may stand in one line. */
    private boolean methods(List<String> words) {
        boolean method = Words.lower(words.get(0)).equals("method")
                && words.size() > 3
                && words.get(2).equals(":");
        if (method) {
            methods.add(words);
        }
        return method;
    }

    private boolean observation(List<String> words) {
        int verb = Math.max(Words.find(words, 0, "observed"), Words.find(words, 0, "observe"));
        if (verb < 0 || verb > 3) {
            return false;
        }
        observations.addAll(Words.split(words.subList(verb + 1, words.size()), "and", ","));
        return true;
    }

    private boolean probability(List<String> words) {
        var parts = RawProbability.parts(words);
        parts.ifPresent(found -> {
            var of = Mention.in(found.event(), names);
            var condition = Mention.in(found.condition(), names);
            if (of.isEmpty()) {
                raw.add(RawProbability.of(found));
            } else {
                worded.put(Probability.of(terms(of), terms(condition)), found.value());
            }
        });
        return parts.isPresent();
    }

    private List<Term> terms(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> new Term(mention.variable(), number(mention)))
                .toList();
    }

    int number(Mention mention) {
        return labels.number(mention.variable(), mention.value());
    }

    Names names() {
        return names;
    }

    FormalProbability formal() {
        return formal;
    }

    boolean hasGraph() {
        return !graph.isEmpty();
    }

    /** Returns the whole graph, variables that the text calls unobserved included. */
    Admg whole() {
        return graph.whole();
    }

    /** Returns the graph over what can be observed: variables that the text calls unobserved are projected out. */
    Admg observable() {
        var whole = graph.whole();
        var hidden = new java.util.LinkedHashSet<>(graph.hidden());
        hidden.retainAll(whole.nodes());
        if (hidden.isEmpty()) {
            return whole;
        }
        var projected = Admg.project(whole.directed(), hidden);
        var pairs = new java.util.LinkedHashSet<>(projected.confounded());
        whole.confounded().stream()
                .filter(pair -> !hidden.contains(pair.first()) && !hidden.contains(pair.second()))
                .forEach(pairs::add);
        return Admg.of(projected.directed(), pairs);
    }

    /**
     * Returns what is known, in words and in symbols: what one form lacks, the other may give. Where the two contradict each
     * other, a value is numbered otherwise in one of them, and only the form that says more counts; of two that say as much
     * that is the words, because their values are numbered as the question's are.
     */
    GivenProbabilities known() {
        boolean inWords = worded.size() >= stated.size();
        var known = new LinkedHashMap<>(inWords ? worded : stated);
        var further = inWords ? stated : worded;
        if (further.entrySet().stream().allMatch(other -> agrees(known, other))) {
            further.forEach(known::putIfAbsent);
        }
        if (known.isEmpty()) {
            known.putAll(phrases().given());
        }
        return GivenProbabilities.of(known, labels.sizes());
    }

    private static boolean agrees(Map<Probability, Double> known, Map.Entry<Probability, Double> other) {
        return Math.abs(known.getOrDefault(other.getKey(), other.getValue()) - other.getValue()) < SAME;
    }

    /** Returns the event that a description stands for, among the variables that something is known about. */
    Optional<Event> event(List<String> words) {
        if (worded.isEmpty() && stated.isEmpty()) {
            return phrases().resolve(Phrase.of(words));
        }
        var mention = Mention.in(words, names).stream().findFirst();
        return mention.map(found -> new Event(found.variable(), number(found))).or(() -> named(words));
    }

    /** A bare name stands for its value 1, after a denial for 0. */
    private Optional<Event> named(List<String> words) {
        return names.in(words).stream()
                .findFirst()
                .map(variable -> new Event(variable, Phrase.of(words).affirmed() ? 1 : 0));
    }

    PhraseSpace phrases() {
        return new PhraseSpace(raw);
    }

    List<Clause> mechanisms() {
        return graph.mechanisms();
    }

    List<List<String>> observations() {
        return java.util.Collections.unmodifiableList(observations);
    }

    List<List<String>> methods() {
        return java.util.Collections.unmodifiableList(methods);
    }

    List<String> unparsed() {
        return java.util.Collections.unmodifiableList(unparsed);
    }
}
