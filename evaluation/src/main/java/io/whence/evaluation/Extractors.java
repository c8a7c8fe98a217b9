package io.whence.evaluation;

import io.whence.nlp.transformer.AnnotationStyle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** How corpora are read by extractors in this process. */
public final class Extractors {
    /** Corpora of social science that mark whole clauses. */
    private static final Set<String> SOCIAL_SCIENCE = Set.of("soccauseeffect", "cessc_ssc");

    /** Corpora of news: what they mark, and how far, differs from academic text. */
    private static final Set<String> NEWS = Set.of("cnc_v2", "ccnc");

    /** So many texts wait for the network at once that it can gather them into batches. */
    public static final int CALLERS_PER_THREAD = 4;

    private Extractors() {}

    /** Whose conventions the trained extractor is to follow on a corpus: those of papers, as in the product, if none. */
    public static AnnotationStyle styleOf(Path corpus) throws IOException {
        String dataset = Corpus.dataset(corpus);
        if (SOCIAL_SCIENCE.contains(dataset)) {
            return AnnotationStyle.SOCIAL_SCIENCE;
        }
        return NEWS.contains(dataset) ? AnnotationStyle.NEWS : AnnotationStyle.PAPER;
    }
}
