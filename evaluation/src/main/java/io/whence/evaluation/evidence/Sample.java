package io.whence.evaluation.evidence;

import io.whence.evaluation.Attributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Pieces of evidence drawn to be judged.
 *
 * @param pieces in the order of their papers
 * @param perPaper how many pieces each of the drawn papers has in all
 */
record Sample(List<Evidence> pieces, Map<String, Integer> perPaper) {
    static final String PAPER = "paper";
    static final String IN_PAPER = "in_paper";
    static final String VERDICT = "verdict";
    static final String FAULT = "fault";

    private static final List<String> NAMES = List.of(
            "id",
            PAPER,
            IN_PAPER,
            "section",
            "sentence",
            "cause",
            "effect",
            "sign",
            "stance",
            "strength",
            "hedged",
            "statement",
            "confidence",
            VERDICT,
            FAULT,
            "note");

    Sample {
        pieces = List.copyOf(pieces);
        perPaper = Map.copyOf(perPaper);
    }

    /** The same papers for the same seed, whoever reads them, so that two readers can be compared. */
    static List<Paper> papers(List<Paper> papers, int count, long seed) {
        List<Paper> shuffled = new ArrayList<>(papers);
        shuffled.sort(Comparator.comparing(Paper::id));
        Collections.shuffle(shuffled, new Random(seed));
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    /** Draws from all that counts in the papers together; the same evidence and seed give the same sample. */
    static Sample of(List<Paper> papers, Map<String, List<Evidence>> evidence, int count, long seed) {
        List<Evidence> all = new ArrayList<>();
        Map<String, Integer> perPaper = new HashMap<>();
        for (String paper : new TreeSet<>(papers.stream().map(Paper::id).toList())) {
            List<Evidence> counting = evidence.getOrDefault(paper, List.of()).stream()
                    .filter(Evidence::counts)
                    .sorted(Comparator.comparing(Evidence::id))
                    .toList();
            perPaper.put(paper, counting.size());
            all.addAll(counting);
        }
        Collections.shuffle(all, new Random(seed));
        List<Evidence> drawn = new ArrayList<>(all.subList(0, Math.min(count, all.size())));
        drawn.sort(Comparator.comparing(Evidence::paper).thenComparing(Evidence::id));
        return new Sample(drawn, perPaper);
    }

    /** A line for each piece, with columns for a judge at the end. */
    Table table() {
        return new Table(NAMES, pieces.stream().map(this::row).toList());
    }

    private List<String> row(Evidence piece) {
        Attributes said = piece.said();
        return List.of(
                piece.id(),
                piece.paper(),
                String.valueOf(perPaper.getOrDefault(piece.paper(), 0)),
                piece.section().wireName(),
                piece.sentence(),
                piece.cause().words(),
                piece.effect().words(),
                said.sign().wireName(),
                said.stance().wireName(),
                said.strength().wireName(),
                String.valueOf(said.hedged()),
                said.statement().wireName(),
                String.format(Locale.ROOT, "%.3f", piece.confidence()),
                "",
                "",
                "");
    }
}
