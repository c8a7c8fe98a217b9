package io.whence.nlp.transformer;

import io.whence.model.Span;
import io.whence.nlp.Budget;
import io.whence.nlp.Parse;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.SharedParser;
import io.whence.nlp.transformer.NetworkReading.Window;
import io.whence.nlp.transformer.Pieces.Piece;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A text and what the network is made to say of a stretch of it: scores by hand, one piece to a token. */
final class Told {
    private static final float SURE = 5;
    /** So that a busy machine skips no sentence. */
    private static final Budget PATIENT = new Budget(1_000, Duration.ofMinutes(5), 1_000, 100, Duration.ofMinutes(5));

    private static final String SETTINGS =
            """
            id = test-1
            longest = 160
            batch = 1
            causal.slope = 1
            causal.intercept = 0
            causal.threshold = 0.5
            relation.slope = 1
            relation.intercept = 0
            relation.threshold = 0
            relation.agreement = 1
            relation.disagreement = -1
            """;

    private final String text;
    private final List<SentenceParse> sentences;
    private final List<Piece> pieces = new ArrayList<>();
    private final float[] pairs;
    private final float[] strengths = new float[4];
    private float causal;

    Told(String text) {
        Parse parse = SharedParser.PARSER.parse(text, PATIENT);
        this.text = text;
        this.sentences = parse.sentences();
        pieces.add(new Piece(0, 0));
        sentences.forEach(sentence -> sentence.tokens()
                .forEach(token ->
                        pieces.add(new Piece(token.span().start(), token.span().end()))));
        pieces.add(new Piece(0, 0));
        pairs = new float[Layer.COUNT * pieces.size() * pieces.size()];
        Arrays.fill(pairs, -8);
    }

    String text() {
        return text;
    }

    SentenceParse sentence(int i) {
        return sentences.get(i);
    }

    /** The logit of "the text is causal". */
    Told causal(double logit) {
        causal = (float) logit;
        return this;
    }

    Told correlational() {
        strengths[ExtractorModel.CORRELATIONAL] = SURE;
        return this;
    }

    Told links(String cause, String effect) {
        return link(Layer.HEADS_SUPPORT, cause, effect);
    }

    Told denies(String cause, String effect) {
        return link(Layer.HEADS_DENY, cause, effect);
    }

    private Told link(Layer heads, String cause, String effect) {
        TokenSpan by = tokens(cause);
        TokenSpan on = tokens(effect);
        set(Layer.CAUSE, by.first(), by.last());
        set(Layer.EFFECT, on.first(), on.last());
        set(heads, by.first(), on.first());
        set(Layer.TAILS, by.last(), on.last());
        return this;
    }

    private void set(Layer layer, int first, int second) {
        pairs[(layer.index() * pieces.size() + first) * pieces.size() + second] = SURE;
    }

    private TokenSpan tokens(String words) {
        Span span = span(words);
        int[] inside = IntStream.range(1, pieces.size() - 1)
                .filter(i -> pieces.get(i).start() < span.end()
                        && span.start() < pieces.get(i).end())
                .toArray();
        return new TokenSpan(inside[0], inside[inside.length - 1]);
    }

    Span span(String words) {
        int start = text.codePointCount(0, text.indexOf(words));
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    NetworkReading reading(ExtractorModel model) {
        Pieces seen = new Pieces(new long[pieces.size()], AnnotationStyle.ACADEMIC, pieces);
        Scores scores = new Scores(pieces.size(), pairs, causal, strengths);
        return new NetworkReading(
                model, new RelationDecoder(0, AnnotationStyle.ACADEMIC), 0, List.of(new Window(seen, scores)));
    }

    /** A model that has settings and nothing else, in an empty folder. */
    static ExtractorModel model(Path folder) {
        try {
            Files.writeString(folder.resolve("extractor.properties"), SETTINGS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ExtractorModel.in(folder);
    }
}
