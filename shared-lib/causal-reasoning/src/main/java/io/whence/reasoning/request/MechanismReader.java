package io.whence.reasoning.request;

import io.whence.reasoning.story.Clause;
import io.whence.reasoning.story.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads "We know that a and not b causes c", and the sentences of causes that go on from it. */
final class MechanismReader {

    private static final Set<String> VERBS = Set.of("cause", "causes");

    private MechanismReader() {}

    /** Returns whether a sentence says what brings what about. */
    static boolean isOne(Sentence sentence) {
        return sentence.lower().stream().anyMatch(VERBS::contains);
    }

    static List<Clause> read(Sentence sentence) {
        var clauses = new ArrayList<Clause>();
        for (var segment : Words.split(
                sentence.tokens().stream().map(token -> token.text()).toList(), ",", ";")) {
            for (var single : singleVerb(bare(segment))) {
                clause(single, clauses);
            }
        }
        return clauses;
    }

    private static List<String> bare(List<String> words) {
        int start = Words.lower(words.get(0)).equals("and") ? 1 : 0;
        var rest = words.subList(start, words.size());
        boolean known = rest.size() > 3
                && Words.lower(String.join(" ", rest.subList(0, 3))).equals("we know that");
        return known ? rest.subList(3, rest.size()) : rest;
    }

    /** Cuts "a causes b and c causes d" before "c". */
    private static List<List<String>> singleVerb(List<String> words) {
        var lower = words.stream().map(Words::lower).toList();
        var parts = new ArrayList<List<String>>();
        int start = 0;
        int before = -1;
        for (int i = 0; i < lower.size(); i++) {
            if (VERBS.contains(lower.get(i))) {
                int cut = before < 0 ? -1 : lower.subList(0, i).lastIndexOf("and");
                if (cut > before) {
                    parts.add(words.subList(start, cut));
                    start = cut + 1;
                }
                before = i;
            }
        }
        parts.add(words.subList(start, words.size()));
        return parts;
    }

    private static void clause(List<String> words, List<Clause> clauses) {
        int verb = -1;
        for (int i = 1; i < words.size() && verb < 0; i++) {
            verb = VERBS.contains(Words.lower(words.get(i))) ? i : -1;
        }
        if (verb < 0 && !clauses.isEmpty()) {
            var last = clauses.remove(clauses.size() - 1);
            var effects = new ArrayList<>(last.effects());
            effects.addAll(effects(words));
            clauses.add(new Clause(last.causes(), last.all(), effects));
        } else if (verb > 0 && verb + 1 < words.size()) {
            var left = words.subList(0, verb);
            boolean all = left.stream().map(Words::lower).noneMatch("or"::equals);
            var causes =
                    Words.split(left, "and", "or").stream().map(Clause::signed).toList();
            clauses.add(new Clause(causes, all, effects(words.subList(verb + 1, words.size()))));
        } else {
            throw io.whence.reasoning.grammar.UnreadableTextException.whole(
                    Words.join(words), "a mechanism such as 'a and b causes c'");
        }
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
}
