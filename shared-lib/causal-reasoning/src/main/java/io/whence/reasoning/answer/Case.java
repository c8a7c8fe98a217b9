package io.whence.reasoning.answer;

import io.whence.reasoning.graph.Admg;
import io.whence.reasoning.request.Query;
import io.whence.reasoning.request.ReasoningRequest;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What every answer is worked out from. */
record Case(ReasoningRequest request, Admg whole, Admg observed) {

    Query query() {
        return request.query();
    }

    String x() {
        return query().one("x");
    }

    String y() {
        return query().one("y");
    }

    /** Refuses an effect of a variable on itself, and effects of or on what is not observed. */
    void requireEnds() {
        if (x().equals(y())) {
            throw new IllegalArgumentException("the two variables asked about are the same: " + x());
        }
        for (var end : List.of(x(), y())) {
            if (!observed.directed().contains(end)) {
                throw new IllegalArgumentException(end + " is not observed, so nothing can be estimated about it");
            }
        }
    }

    ReasoningAnswer yesNo(String question, boolean holds, List<String> why) {
        return ReasoningAnswer.yesNo(query().kind(), question, holds != query().denied(), why);
    }

    ReasoningAnswer list(String question, Collection<String> members, List<String> why) {
        var set = Set.copyOf(members);
        return ReasoningAnswer.inWords(query().kind(), question, members.isEmpty() ? "none" : names(members), why)
                .with(set.isEmpty() ? List.of() : List.of(new java.util.LinkedHashSet<>(members)));
    }

    ReasoningAnswer sets(String question, List<Set<String>> sets, List<String> why) {
        var words = sets.stream().map(Case::names).collect(Collectors.joining(" or "));
        return ReasoningAnswer.inWords(query().kind(), question, words.isEmpty() ? "none" : words, why)
                .with(sets);
    }

    static String names(Collection<String> names) {
        return "{" + String.join(", ", names) + "}";
    }
}
