package io.whence.evaluation;

import io.whence.evaluation.WordSpan.Role;
import io.whence.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One text as {@link NewsTask} scores it: marked relations, each beside the prediction that suits it best. */
final class NewsTaskText {
    private final List<Set<WordSpan>> marked;
    private final List<Set<WordSpan>> kept;
    private final List<Set<WordSpan>> beyond;

    NewsTaskText(GoldText gold, Prediction prediction) {
        List<Span> words = WordSpan.words(gold.text());
        marked = gold.relations().stream()
                .map(relation -> WordSpan.of(words, relation))
                .toList();
        List<Set<WordSpan>> predicted = prediction.surestFirst().stream()
                .map(relation -> WordSpan.of(words, relation))
                .toList();
        int most = Math.min(marked.size(), predicted.size());
        kept = best(0, padded(predicted.subList(0, most), marked.size()));
        beyond = predicted.subList(most, predicted.size());
    }

    private static List<Set<WordSpan>> padded(List<Set<WordSpan>> predicted, int size) {
        List<Set<WordSpan>> padded = new ArrayList<>(predicted);
        while (padded.size() < size) {
            padded.add(Set.of());
        }
        return padded;
    }

    /**
     * The order with the most spans right, and so with the best F1: how many there are is the same in each. The marked
     * relations are few.
     */
    private List<Set<WordSpan>> best(int from, List<Set<WordSpan>> left) {
        List<Set<WordSpan>> best = List.of();
        int most = -1;
        for (int i = 0; i < left.size(); i++) {
            List<Set<WordSpan>> others = new ArrayList<>(left);
            List<Set<WordSpan>> order = new ArrayList<>(List.of(others.remove(i)));
            order.addAll(best(from + 1, others));
            int right = right(from, order);
            if (right > most) {
                most = right;
                best = order;
            }
        }
        return best;
    }

    private int right(int from, List<Set<WordSpan>> order) {
        int right = 0;
        for (int i = 0; i < order.size(); i++) {
            right += shared(marked.get(from + i), order.get(i)).size();
        }
        return right;
    }

    private static Set<WordSpan> shared(Set<WordSpan> one, Set<WordSpan> other) {
        Set<WordSpan> shared = new HashSet<>(one);
        shared.retainAll(other);
        return shared;
    }

    /** Spans of a role: right, predicted, right, marked. */
    Counts counts(Role role, boolean boundaryErrorsOnce) {
        return counts(span -> span.role() == role, boundaryErrorsOnce);
    }

    /** Spans of all roles. */
    Counts overall() {
        return counts(span -> true, false);
    }

    /** Spans of all roles, a wrong one that lies on a missed one counted once. */
    Counts overallBoundaryErrorsOnce() {
        return counts(span -> true, true);
    }

    /** Spans of a role in predictions beyond the marked relations: all wrong. */
    Counts beyond(Role role) {
        long spans = beyond.stream()
                .flatMap(Set::stream)
                .filter(span -> span.role() == role)
                .count();
        return new Counts(0, (int) spans, 0, 0);
    }

    private Counts counts(Predicate<WordSpan> role, boolean boundaryErrorsOnce) {
        Counts sum = Counts.ZERO;
        for (int i = 0; i < marked.size(); i++) {
            sum = sum.plus(
                    boundaryErrorsOnce
                            ? errorsOnce(marked.get(i), kept.get(i), role)
                            : strict(marked.get(i), kept.get(i), role));
        }
        return sum;
    }

    private static Counts strict(Set<WordSpan> marked, Set<WordSpan> predicted, Predicate<WordSpan> role) {
        int right = (int) shared(marked, predicted).stream().filter(role).count();
        return new Counts(right, size(predicted, role), right, size(marked, role));
    }

    /**
     * FairEval's counts, doubled: an error, which joins a missed span and an overlapping prediction, of its own role if
     * there is one, is half of one too many and half of one missed. It is booked on the missed one's role.
     */
    private static Counts errorsOnce(Set<WordSpan> marked, Set<WordSpan> predicted, Predicate<WordSpan> role) {
        Set<WordSpan> right = shared(marked, predicted);
        Set<WordSpan> missed = new HashSet<>(marked);
        Set<WordSpan> tooMany = new HashSet<>(predicted);
        missed.removeAll(right);
        tooMany.removeAll(right);
        int errors = joined(missed, tooMany, role, true) + joined(missed, tooMany, role, false);
        int hits = 2 * size(right, role);
        return new Counts(hits, hits + 2 * size(tooMany, role) + errors, hits, hits + 2 * size(missed, role) + errors);
    }

    /** Takes missed spans and predictions that overlap out of both sets; how many of them concern the role. */
    private static int joined(
            Set<WordSpan> missed, Set<WordSpan> tooMany, Predicate<WordSpan> role, boolean ofTheSameRole) {
        int joined = 0;
        for (WordSpan span : List.copyOf(missed)) {
            Optional<WordSpan> error = tooMany.stream()
                    .filter(span::overlaps)
                    .filter(other -> ofTheSameRole ? other.role() == span.role() : bothArguments(span, other))
                    .findFirst();
            if (error.isPresent()) {
                missed.remove(span);
                tooMany.remove(error.orElseThrow());
                joined += role.test(span) ? 1 : 0;
            }
        }
        return joined;
    }

    /** Signals are tagged apart: they are never taken for an argument. */
    private static boolean bothArguments(WordSpan one, WordSpan other) {
        return one.role() != Role.SIGNAL && other.role() != Role.SIGNAL;
    }

    private static int size(Set<WordSpan> spans, Predicate<WordSpan> role) {
        return (int) spans.stream().filter(role).count();
    }
}
