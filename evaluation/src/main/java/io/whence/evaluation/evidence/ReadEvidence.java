package io.whence.evaluation.evidence;

import io.whence.evaluation.Attributes;
import io.whence.evaluation.Excerpt;
import io.whence.evaluation.ExtractorPredictor;
import io.whence.model.Relation;
import io.whence.nlp.CausalExtractor;
import io.whence.nlp.Extraction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;

/**
 * What an extractor reads in papers in this process: as the graph would hold it but for what is only known once concepts are
 * linked, such as which treatment the arm of a trial got.
 *
 * @param callers how many passages are read at once
 */
record ReadEvidence(CausalExtractor extractor, int callers) implements EvidenceSource {
    @Override
    public Map<String, List<Evidence>> of(List<Paper> papers) throws InterruptedException {
        Map<String, List<Evidence>> found = new LinkedHashMap<>();
        try (ProgressBar bar = new ProgressBar("papers", papers.size())) {
            for (Paper paper : papers) {
                List<Evidence> evidence = of(paper);
                if (!evidence.isEmpty()) {
                    found.put(paper.id(), evidence);
                }
                bar.step();
            }
        }
        return found;
    }

    private List<Evidence> of(Paper paper) throws InterruptedException {
        List<Excerpt> passages = Passages.of(paper.text());
        List<Extraction> read = new ExtractorPredictor(extractor, callers).extractions(passages, done -> {});
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            for (Relation relation : read.get(i).relations()) {
                evidence.add(evidence(paper.id(), evidence.size(), passages.get(i), relation));
            }
        }
        return evidence;
    }

    private static Evidence evidence(String paper, int number, Excerpt passage, Relation relation) {
        return new Evidence(
                paper + "-" + number,
                paper,
                passage.section(),
                relation.sentence().text(),
                Evidence.Argument.of(relation.cause().text()),
                Evidence.Argument.of(relation.effect().text()),
                Attributes.of(relation),
                relation.confidence());
    }
}
