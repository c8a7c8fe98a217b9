package io.whence.nlp.transformer;

import io.whence.model.NormalizedText;
import io.whence.model.Span;
import io.whence.nlp.transformer.RelationDecoder.Decoded;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Shows stretches of text to the network. Safe for use by many threads, whose texts then share batches. */
final class NetworkReader implements AutoCloseable {
    /** The confidence under which a reading is not worth to be kept even as an alternative: one such in thirty is right. */
    private static final double FAINT = 0.1;

    private final ModelSettings settings;
    private final Wordpieces wordpieces;
    private final Batcher batcher;

    NetworkReader(ExtractorModel model, NetworkOptions options) {
        this.settings = model.settings();
        this.wordpieces = new Wordpieces(model.tokenizer());
        this.batcher = Batcher.of(model, options);
    }

    /**
     * What the network says of each stretch, in the order given.
     *
     * @param stretches of the text; one that is too long for the network is shown to it in windows
     * @param style whose conventions it is to follow
     */
    List<NetworkReading> read(String text, List<Span> stretches, AnnotationStyle style) {
        List<String> slices = stretches.stream()
                .map(stretch -> NormalizedText.slice(text, stretch))
                .toList();
        List<List<Pieces>> windows = wordpieces.of(slices, style).stream()
                .map(pieces -> pieces.windows(settings.longest()))
                .toList();
        Iterator<Scores> scores =
                batcher.score(windows.stream().flatMap(List::stream).toList()).iterator();
        List<NetworkReading> readings = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            int start = stretches.get(i).start();
            readings.add(NetworkReading.of(windows.get(i).stream()
                    .map(pieces -> reading(settings, pieces, scores.next(), start))
                    .toList()));
        }
        return readings;
    }

    /** @param start where the window's stretch starts in the text */
    static NetworkReading reading(ModelSettings settings, Pieces pieces, Scores scores, int start) {
        List<Link> links = new RelationDecoder(settings.floor(), pieces.style())
                .decode(pieces, scores).stream()
                        .map(found -> link(settings, pieces, scores, found, start))
                        .filter(link -> link.confidence() >= FAINT)
                        .toList();
        return new NetworkReading(Scores.probability(scores.causal()), links);
    }

    private static Link link(ModelSettings settings, Pieces pieces, Scores scores, Decoded found, int start) {
        return new Link(
                moved(pieces.textOf(found.cause()), start),
                moved(pieces.textOf(found.effect()), start),
                found.signal().map(signal -> moved(pieces.textOf(signal), start)).stream()
                        .toList(),
                found.said(),
                settings.confidence().of(found.score(), found.said(), scores));
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    @Override
    public void close() {
        batcher.close();
        wordpieces.close();
    }
}
