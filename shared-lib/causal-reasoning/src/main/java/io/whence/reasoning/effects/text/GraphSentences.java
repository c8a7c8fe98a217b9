package io.whence.reasoning.effects.text;

import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.graph.Dag;
import io.whence.reasoning.graph.Edge;
import io.whence.reasoning.graph.Pair;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads sentences that say what acts on what: arrows, "has a direct effect on", "causes", "is unobserved", "latent confounders
 * between", and what a symbol stands for.
 */
final class GraphSentences {

    private static final List<List<String>> EFFECT_ON = List.of(
            List.of("has", "a", "direct", "effect", "on"),
            List.of("have", "a", "direct", "effect", "on"),
            List.of("has", "a", "direct", "causal", "effect", "on"),
            List.of("has", "direct", "effect", "on"),
            List.of("has", "an", "effect", "on"),
            List.of("have", "an", "effect", "on"),
            List.of("directly", "affects"),
            List.of("directly", "affect"),
            List.of("directly", "influences"),
            List.of("directly", "causes"));

    private static final Set<String> CAUSES = Set.of("causes", "cause");
    private static final Set<String> STANDS_FOR = Set.of("represents", "denotes", "means", "symbolizes", "symbolises");
    private static final Set<String> HIDDEN = Set.of("unobserved", "latent", "hidden", "unmeasured", "unobservable");
    private static final Set<String> LEAD_WORDS = Set.of(
            "edge", "edges", "graph", "node", "nodes", "arrow", "arrows", "with", "has", "following", "vertices");

    private final Names names;
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final Set<Pair> confounded = new LinkedHashSet<>();
    private final Set<String> hidden = new LinkedHashSet<>();
    private final List<Clause> clauses = new ArrayList<>();
    private boolean explicit;

    GraphSentences(Names names) {
        this.names = names;
    }

    void add(Admg given) {
        given.nodes().forEach(names::keep);
        given.directed().edges().forEach(edge -> link(Words.of(edge.from()), Words.of(edge.to())));
        given.confounded().forEach(pair -> tie(Words.of(pair.first()), Words.of(pair.second())));
        explicit = true;
    }

    /** Reads a sentence; false where it says nothing about the graph. */
    boolean read(List<String> sentence) {
        return confounders(sentence)
                || unobserved(sentence)
                || arrows(sentence)
                || directEffects(sentence)
                || causes(sentence);
    }

    /** Reads "A represents income"; false where no symbol is explained. All such sentences are to be read first. */
    boolean readAliases(List<String> sentence) {
        var verbs = new ArrayList<Integer>();
        for (int i = 1; i < sentence.size(); i++) {
            if (STANDS_FOR.contains(Words.lower(sentence.get(i)))) {
                verbs.add(i);
            }
        }
        for (int k = 0; k < verbs.size(); k++) {
            int start = verbs.get(k) + 1;
            int end = k + 1 < verbs.size() ? verbs.get(k + 1) - 1 : sentence.size();
            while (end > start && Set.of(",", "and", ";").contains(Words.lower(sentence.get(end - 1)))) {
                end--;
            }
            if (end > start) {
                names.alias(sentence.get(verbs.get(k) - 1), sentence.subList(start, end));
            }
        }
        return !verbs.isEmpty();
    }

    private boolean confounders(List<String> sentence) {
        int between = Words.find(sentence, 0, "between");
        var lower = Words.lower(sentence);
        boolean common = lower.stream().anyMatch(word -> word.startsWith("confound"))
                || Words.has(sentence, "common", "cause")
                || Words.has(sentence, "common", "causes");
        if (between < 0 || !common || lower.stream().noneMatch(HIDDEN::contains)) {
            return false;
        }
        var items = Words.split(sentence.subList(between + 1, sentence.size()), ",", ";", ":");
        items.forEach(item -> pair(Words.split(item, "and")));
        return true;
    }

    private void pair(List<List<String>> ends) {
        if (ends.size() == 2) {
            tie(ends.get(0), ends.get(1));
        }
    }

    private boolean unobserved(List<String> sentence) {
        int last = sentence.size() - 1;
        if (last < 2) {
            return false;
        }
        boolean negated = Words.lower(sentence.get(last - 1)).equals("not")
                && Set.of("observed", "measured").contains(Words.lower(sentence.get(last)));
        int verb = negated ? last - 2 : last - 1;
        if (!(negated || HIDDEN.contains(Words.lower(sentence.get(last))))
                || verb < 1
                || !Set.of("is", "are").contains(Words.lower(sentence.get(verb)))) {
            return false;
        }
        var subject = sentence.subList(0, verb);
        hidden.add(names.exact(subject).orElseGet(() -> names.introduce(subject)));
        return true;
    }

    private boolean arrows(List<String> sentence) {
        boolean any = false;
        for (var segment : Words.split(afterLead(sentence), ",", ";", "and")) {
            any |= chain(segment);
        }
        return any;
    }

    private boolean chain(List<String> segment) {
        var ends = new ArrayList<List<String>>();
        var arrows = new ArrayList<String>();
        var name = new ArrayList<String>();
        for (var word : segment) {
            if (isArrow(word)) {
                ends.add(List.copyOf(name));
                arrows.add(word);
                name.clear();
            } else {
                name.add(word);
            }
        }
        ends.add(List.copyOf(name));
        if (arrows.isEmpty() || ends.stream().anyMatch(List::isEmpty)) {
            return false;
        }
        ends.set(0, withoutLeadWords(ends.get(0)));
        for (int i = 0; i < arrows.size(); i++) {
            join(ends.get(i), arrows.get(i), ends.get(i + 1));
        }
        explicit = true;
        return true;
    }

    private static boolean isArrow(String word) {
        return Set.of("->", "<-", "<->", "→", "←", "↔").contains(word);
    }

    private static List<String> withoutLeadWords(List<String> words) {
        boolean led = words.size() > 1 && words.stream().map(Words::lower).anyMatch(LEAD_WORDS::contains);
        return led ? words.subList(words.size() - 1, words.size()) : words;
    }

    private void join(List<String> left, String arrow, List<String> right) {
        switch (arrow) {
            case "->", "→" -> link(left, right);
            case "<-", "←" -> link(right, left);
            default -> tie(left, right);
        }
    }

    private boolean directEffects(List<String> sentence) {
        var words = afterLead(sentence);
        for (var verb : EFFECT_ON) {
            int at = Words.find(words, 1, verb.toArray(String[]::new));
            if (at > 0) {
                var subjects = listed(words.subList(0, at));
                var objects = listed(words.subList(at + verb.size(), words.size()));
                subjects.forEach(subject -> objects.forEach(object -> link(subject, object)));
                explicit = true;
                return true;
            }
        }
        return false;
    }

    /** Cuts "x, y and z" into names; a known name that holds "and" stays whole. */
    private List<List<String>> listed(List<String> words) {
        return names.exact(words).isPresent() ? List.of(words) : Words.split(words, ",", "and");
    }

    private boolean causes(List<String> sentence) {
        var words = afterLead(sentence);
        if (words.stream().map(Words::lower).noneMatch(CAUSES::contains) || isQuestion(words)) {
            return false;
        }
        boolean any = false;
        for (var segment : Words.split(words, ",", ";")) {
            for (var single : singleVerb(withoutOpening(segment))) {
                any |= cause(single);
            }
        }
        return any;
    }

    private static boolean isQuestion(List<String> words) {
        return Set.of("does", "do", "is", "can", "could", "will", "would", "whether")
                .contains(Words.lower(words.get(0)));
    }

    /** Cuts "a causes b and c causes d" before "c". */
    private static List<List<String>> singleVerb(List<String> words) {
        var verbs = new ArrayList<Integer>();
        for (int i = 0; i < words.size(); i++) {
            if (CAUSES.contains(Words.lower(words.get(i)))) {
                verbs.add(i);
            }
        }
        var parts = new ArrayList<List<String>>();
        int start = 0;
        for (int k = 0; k + 1 < verbs.size(); k++) {
            int cut = Words.lower(words).subList(0, verbs.get(k + 1)).lastIndexOf("and");
            if (cut > verbs.get(k)) {
                parts.add(words.subList(start, cut));
                start = cut + 1;
            }
        }
        parts.add(words.subList(start, words.size()));
        return parts;
    }

    private static List<String> withoutOpening(List<String> words) {
        int start = 0;
        if (Words.lower(words.get(0)).equals("and")) {
            start = 1;
        }
        for (var opening :
                List.of(List.of("we", "know", "that"), List.of("it", "is", "known", "that"), List.of("because"))) {
            if (Words.find(words, start, opening.toArray(String[]::new)) == start) {
                start += opening.size();
            }
        }
        return words.subList(start, words.size());
    }

    private boolean cause(List<String> words) {
        int verb = -1;
        for (int i = 1; i < words.size() && verb < 0; i++) {
            verb = CAUSES.contains(Words.lower(words.get(i))) ? i : -1;
        }
        if (verb < 0) {
            return more(words);
        }
        var left = words.subList(0, verb);
        boolean all = !Words.has(left, "or");
        var causes = Words.split(left, "and", "or").stream().map(Clause::signed).toList();
        clauses.add(new Clause(causes, all, effects(words.subList(verb + 1, words.size()))));
        return true;
    }

    /** A leading "not" denies the whole list: "causes not a and b" denies both. */
    private static List<Clause.Signed> effects(List<String> words) {
        boolean denied = words.size() > 1 && Words.lower(words.get(0)).equals("not");
        var list = denied ? words.subList(1, words.size()) : words;
        return Words.split(list, "and").stream()
                .map(Clause::signed)
                .map(signed -> new Clause.Signed(signed.words(), signed.affirmed() != denied))
                .toList();
    }

    /** Goes on with the last clause's effects: "a causes b, c". */
    private boolean more(List<String> words) {
        if (clauses.isEmpty()) {
            return false;
        }
        var last = clauses.remove(clauses.size() - 1);
        var effects = new ArrayList<>(last.effects());
        effects.addAll(effects(words));
        clauses.add(new Clause(last.causes(), last.all(), effects));
        return true;
    }

    private static List<String> afterLead(List<String> words) {
        int colon = words.lastIndexOf(":");
        return colon < 0 ? words : words.subList(colon + 1, words.size());
    }

    private void link(List<String> from, List<String> to) {
        edges.add(new Edge(names.introduce(from), names.introduce(to)));
    }

    private void tie(List<String> some, List<String> other) {
        confounded.add(new Pair(names.introduce(some), names.introduce(other)));
    }

    /** Settles what "causes" meant: an edge where the text gives no other, a mechanism beside explicit edges. */
    void settle() {
        if (!explicit) {
            for (var clause : clauses) {
                clause.causes()
                        .forEach(cause -> clause.effects().forEach(effect -> link(cause.words(), effect.words())));
            }
        }
    }

    /** Returns the mechanisms, where the text gives both a graph and what brings what about. */
    List<Clause> mechanisms() {
        return explicit ? List.copyOf(clauses) : List.of();
    }

    boolean isEmpty() {
        return edges.isEmpty() && confounded.isEmpty();
    }

    /** Returns everything said, hidden variables included. */
    Admg whole() {
        return Admg.of(Dag.of(nodes(), resolved()), confounded);
    }

    private Set<Edge> resolved() {
        var all = new LinkedHashSet<Edge>();
        edges.forEach(edge -> all.add(new Edge(current(edge.from()), current(edge.to()))));
        return all;
    }

    private Set<String> nodes() {
        var nodes = new LinkedHashSet<String>();
        edges.forEach(edge -> nodes.addAll(List.of(current(edge.from()), current(edge.to()))));
        return nodes;
    }

    /** A variable may have got a symbol after an edge named it in full. */
    private String current(String variable) {
        return names.exact(Words.of(variable)).orElse(variable);
    }

    Set<String> hidden() {
        return java.util.Collections.unmodifiableSet(hidden);
    }

    Optional<String> node(List<String> words) {
        return names.exact(words);
    }
}
