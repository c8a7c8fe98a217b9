package io.whence.extraction;

import io.whence.model.SkippedSentence;
import io.whence.model.Span;
import io.whence.nlp.Parse;
import io.whence.nlp.ParseToken;
import io.whence.nlp.SentenceParse;
import java.util.List;

/**
 * The parse of a text, as it is answered over HTTP.
 *
 * @param sentences in order
 * @param skipped those that were over budget, with reasons
 */
public record TextParse(List<Sentence> sentences, List<SkippedSentence> skipped) {
    static TextParse of(Parse parse) {
        return new TextParse(parse.sentences().stream().map(Sentence::of).toList(), parse.skipped());
    }

    /**
     * A sentence.
     *
     * @param span where it stands in the text, in code points
     * @param dependencies basic Universal Dependencies between token indices from 0; governor -1 is the root's
     */
    public record Sentence(Span span, List<Word> tokens, List<Edge> dependencies) {
        static Sentence of(SentenceParse sentence) {
            return new Sentence(
                    sentence.span(),
                    sentence.tokens().stream().map(Word::of).toList(),
                    sentence.dependencies().stream()
                            .map(edge -> new Edge(edge.governor(), edge.dependent(), edge.relation()))
                            .toList());
        }
    }

    /**
     * A token.
     *
     * @param tag its Penn Treebank part-of-speech tag
     */
    public record Word(Span span, String form, String lemma, String tag) {
        static Word of(ParseToken token) {
            return new Word(
                    token.span(),
                    token.token().form(),
                    token.token().lemma(),
                    token.token().tag());
        }
    }

    /** A dependency edge. */
    public record Edge(int governor, int dependent, String relation) {}
}
