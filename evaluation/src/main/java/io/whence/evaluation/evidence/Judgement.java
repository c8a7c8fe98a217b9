package io.whence.evaluation.evidence;

import io.whence.evaluation.Counts;
import io.whence.evaluation.Tally;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a judge said of a piece of evidence.
 *
 * @param inPaper how many pieces its paper has in all
 * @param fault what is wrong with it, in the judge's words; empty if nothing is
 */
record Judgement(String paper, int inPaper, Verdict verdict, String fault) {
    /** Whether it belongs in a graph. */
    enum Verdict {
        /** It does, as it stands. */
        ACCEPTED,
        /** What it says is right, a boundary of an argument is off. */
        BOUNDARY,
        /** It does not. */
        REJECTED;

        private static Verdict of(String word) {
            return Arrays.stream(values())
                    .filter(verdict -> verdict.name().equalsIgnoreCase(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "no verdict: '" + word + "'; write accepted, boundary or rejected"));
        }
    }

    /**
     * Those of a table that {@link Sample} wrote and a judge filled in; lines without a verdict are left out.
     *
     * @throws IllegalArgumentException if a verdict is none of {@link Verdict}, or a column is missing
     */
    static List<Judgement> of(Table table) {
        for (String name : List.of(Sample.PAPER, Sample.IN_PAPER, Sample.VERDICT, Sample.FAULT)) {
            if (!table.names().contains(name)) {
                throw new IllegalArgumentException("the table has no column '" + name + "'");
            }
        }
        return table.byName().stream()
                .filter(row -> !row.getOrDefault(Sample.VERDICT, "").isEmpty())
                .map(Judgement::of)
                .toList();
    }

    private static Judgement of(Map<String, String> row) {
        return new Judgement(
                row.getOrDefault(Sample.PAPER, ""),
                Integer.parseInt(row.getOrDefault(Sample.IN_PAPER, "")),
                Verdict.of(row.getOrDefault(Sample.VERDICT, "")),
                row.getOrDefault(Sample.FAULT, ""));
    }

    /**
     * Shares with intervals by resampling papers, and what was wrong, ready for JSON. {@code acceptedPerPaper} is the share
     * times the mean number of pieces of the papers that were drawn from.
     */
    static Map<String, Object> summary(List<Judgement> judgements) {
        Map<String, List<Judgement>> papers =
                judgements.stream().collect(Collectors.groupingBy(Judgement::paper, TreeMap::new, Collectors.toList()));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("judged", judgements.size());
        figures.put("papers", papers.size());
        share(figures, "accepted", papers, judgement -> judgement.verdict() == Verdict.ACCEPTED);
        share(figures, "acceptedOrBoundary", papers, judgement -> judgement.verdict() != Verdict.REJECTED);
        double accepted = judgements.stream()
                        .filter(judgement -> judgement.verdict() == Verdict.ACCEPTED)
                        .count()
                / (double) Math.max(1, judgements.size());
        double pieces = papers.values().stream()
                .mapToInt(paper -> paper.get(0).inPaper())
                .average()
                .orElse(0);
        figures.put("piecesPerPaper", Math.round(pieces * 10) / 10.0);
        figures.put("acceptedPerPaper", Math.round(accepted * pieces * 10) / 10.0);
        figures.put(
                "faults",
                judgements.stream()
                        .filter(judgement -> !judgement.fault().isEmpty())
                        .collect(Collectors.groupingBy(
                                judgement -> judgement.fault().toLowerCase(Locale.ROOT),
                                TreeMap::new,
                                Collectors.counting())));
        return figures;
    }

    private static void share(
            Map<String, Object> figures,
            String name,
            Map<String, List<Judgement>> papers,
            Predicate<Judgement> wanted) {
        new Tally(papers.values().stream()
                        .map(paper -> new Counts(
                                0, 0, (int) paper.stream().filter(wanted).count(), paper.size()))
                        .toList())
                .share()
                .ifPresent(share -> figures.put(name, share));
    }
}
