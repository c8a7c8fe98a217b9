package io.whence.evaluation.evidence;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Where the evidence of papers is had from. */
interface EvidenceSource {
    /**
     * All evidence of each paper that there is any of, by the paper's id.
     *
     * @throws IOException if the source cannot be asked, or knows none of the papers
     */
    Map<String, List<Evidence>> of(List<Paper> papers) throws IOException, InterruptedException;
}
