package io.whence.nlp.transformer;

import io.whence.nlp.SentenceParse;
import io.whence.nlp.pattern.PatternExtractor;
import java.util.List;
import java.util.function.Supplier;

/** What the network takes a sentence for, and so what is worth a closer look: all but the last are parsed. */
enum Verdict {
    /** It affirms a causal relation. */
    CAUSAL,
    /** It denies one. */
    DENYING,
    /** It claims an association. */
    CORRELATIONAL,
    /** It is not causal, but might be, and a word in it makes the patterns look. */
    DOUBTFUL,
    /** It is neither. */
    NONE;

    /** How far under the threshold a denied link may stay and still be worth the parse that decides on it. */
    private static final double NEARLY = 1;

    static Verdict of(NetworkReading network, ExtractorModel model, Supplier<SentenceParse> tagged) {
        if (network.isCausal()) {
            return CAUSAL;
        }
        List<Link> best = network.links(true);
        if (!best.isEmpty() && best.get(0).denied() && best.get(0).score() > model.relationThreshold() - NEARLY) {
            return DENYING;
        }
        if (network.isCorrelational()) {
            return CORRELATIONAL;
        }
        boolean doubtful = network.causal() >= model.causalThreshold() / 2 && PatternExtractor.hasCue(tagged.get());
        return doubtful ? DOUBTFUL : NONE;
    }
}
