package io.whence.nlp.transformer;

import io.whence.model.Span;
import io.whence.nlp.Budget;
import io.whence.nlp.Extraction;
import io.whence.nlp.Parse;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.SharedParser;
import io.whence.nlp.transformer.Pieces.Piece;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** A text and what the network is made to say of its last sentence: scores by hand, one piece to a token. */
final class Told {
    private static final float SURE = 5;
    private static final NetworkReading NOTHING = new NetworkReading(0, List.of());
    /** So that a busy machine skips no sentence. */
    private static final Budget PATIENT = new Budget(1_000, Duration.ofMinutes(5), 1_000, 100, Duration.ofMinutes(5));

    /** Of a model whose confidence grows with a relation's score. */
    static final String SETTINGS =
            """
            id = test-1
            longest = 160
            batch = 1
            relation.floor = 0
            confidence.intercept = 0
            confidence.score = 1
            confidence.said = 1
            confidence.causal = 0
            confidence.related = 0
            confidence.least = 0.5
            confidence.precise = 0.9
            """;

    private final String text;
    private final List<SentenceParse> sentences;
    private final List<Piece> pieces = new ArrayList<>();
    private final float[] pairs;
    private final float[] said;

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
        said = new float[Said.VALUES * pieces.size() * pieces.size()];
    }

    String text() {
        return text;
    }

    SentenceParse sentence(int i) {
        return sentences.get(i);
    }

    /** Links two stretches; of sign, stance and so on the first value is said, unless {@link #says} says otherwise. */
    Told links(String cause, String effect) {
        TokenSpan by = tokens(cause);
        TokenSpan on = tokens(effect);
        set(Layer.CAUSE, by.first(), by.last());
        set(Layer.EFFECT, on.first(), on.last());
        set(Layer.HEADS, by.first(), on.first());
        set(Layer.TAILS, by.last(), on.last());
        for (int value : new int[] {0, 3, 6, 10, 12}) {
            says(value, by, on, SURE);
        }
        return this;
    }

    /** Marks the words that signal a link. */
    Told signalled(String effect, String signal) {
        TokenSpan by = tokens(signal);
        set(Layer.SIGNAL, by.first(), by.last());
        set(Layer.SIGNAL_HEADS, tokens(effect).first(), by.first());
        return this;
    }

    /** Says a value of a link, louder than what was said of it before. */
    Told says(String cause, String effect, int value) {
        says(value, tokens(cause), tokens(effect), 2 * SURE);
        return this;
    }

    private void says(int value, TokenSpan by, TokenSpan on, float logit) {
        said[(value * pieces.size() + by.first()) * pieces.size() + on.first()] = logit;
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

    /** The one sentence of the text, read. */
    Extraction extraction(Path folder) {
        ModelSettings settings = model(folder).settings();
        Pieces seen = new Pieces(new long[pieces.size()], AnnotationStyle.PAPER, pieces);
        Scores scores = new Scores(pieces.size(), pairs, said, 0, 0);
        NetworkReading reading = NetworkReader.reading(settings, seen, scores, 0);
        List<NetworkReading> readings = new ArrayList<>(Collections.nCopies(sentences.size(), NOTHING));
        readings.set(sentences.size() - 1, reading);
        return new PassageReading(new LazyParse(SharedParser.PARSER, text, PATIENT), settings, text)
                .extraction(readings);
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
