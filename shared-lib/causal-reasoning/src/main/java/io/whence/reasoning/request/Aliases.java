package io.whence.reasoning.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads "A represents income, B denotes a person's job and C means health": other names for variables. */
final class Aliases {

    private static final Set<String> VERBS = Set.of("represents", "denotes", "means", "symbolizes", "symbolises");

    private Aliases() {}

    /** Reads a sentence that does nothing else; false where it does. */
    static boolean read(Sentence sentence, VariableNames names) {
        var words = sentence.lower();
        int start = words.lastIndexOf(":") + 1;
        var verbs = new ArrayList<Integer>();
        for (int i = start; i < words.size(); i++) {
            if (VERBS.contains(words.get(i))) {
                verbs.add(i);
            }
        }
        if (verbs.isEmpty() || verbs.get(0) != start + 1 || !isLead(words.subList(0, Math.max(0, start - 1)))) {
            return false;
        }
        for (int k = 0; k < verbs.size(); k++) {
            int from = verbs.get(k) + 1;
            int to = k + 1 < verbs.size() ? verbs.get(k + 1) - 1 : words.size();
            while (to > from && Set.of(",", "and", ";").contains(words.get(to - 1))) {
                to--;
            }
            if (to == from) {
                return false;
            }
            names.alias(
                    sentence.tokens().get(verbs.get(k) - 1).text(),
                    new Sentence(sentence.tokens().subList(from, to), false, false).words());
        }
        return true;
    }

    /** "The real world meaning of each node is defined as follows". */
    private static boolean isLead(List<String> words) {
        return words.isEmpty()
                || (words.contains("meaning") && words.contains("follows") && words.size() < 14)
                || words.equals(List.of("where"))
                || words.equals(List.of("here"));
    }
}
