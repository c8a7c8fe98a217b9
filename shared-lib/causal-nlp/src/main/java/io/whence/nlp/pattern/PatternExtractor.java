package io.whence.nlp.pattern;

import io.whence.model.Relation;
import io.whence.model.SectionRole;
import io.whence.nlp.Budget;
import io.whence.nlp.CausalExtractor;
import io.whence.nlp.Extraction;
import io.whence.nlp.Parse;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.SentenceReading;
import io.whence.nlp.TextParser;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads causal relations by patterns over the dependency parse: no trained model of ours, the same answer every time.
 * Only sentences that hold a cue word are parsed.
 */
public final class PatternExtractor implements CausalExtractor {
    /** The name of the patterns and the version of their rules. */
    public static final String ID = "patterns-1";

    private final TextParser parser;
    private final Budget budget;
    private final boolean everySentence;

    /** Parses the sentences that hold a cue word. */
    public PatternExtractor(TextParser parser, Budget budget) {
        this(parser, budget, false);
    }

    /** @param everySentence whether to parse the sentences without a cue word too, to measure what they hold */
    public PatternExtractor(TextParser parser, Budget budget, boolean everySentence) {
        this.parser = parser;
        this.budget = budget;
        this.everySentence = everySentence;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Extraction extract(String text) {
        return extract(text, SectionRole.OTHER);
    }

    @Override
    public Extraction extract(String text, SectionRole section) {
        Parse parse = parser.parse(text, budget, sentence -> everySentence || Cues.in(sentence));
        List<Relation> relations = new ArrayList<>();
        List<SentenceReading> readings = new ArrayList<>();
        for (SentenceParse sentence : parse.sentences()) {
            List<Relation> found =
                    sentence.parsed() ? new SentenceReader(text, sentence, section).relations() : List.of();
            relations.addAll(found);
            readings.add(SentenceClaim.of(sentence, found));
        }
        return new Extraction(relations, readings, parse.skipped(), parse.total(), parse.parsed());
    }
}
