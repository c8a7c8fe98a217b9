package io.whence.nlp.transformer;

import io.whence.model.NormalizedText;
import io.whence.model.Span;
import io.whence.nlp.transformer.NetworkReading.Window;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Shows stretches of text to the network. Safe for use by many threads, whose texts then share batches. */
final class NetworkReader implements AutoCloseable {
    private final ExtractorModel model;
    private final Wordpieces wordpieces;
    private final Batcher batcher;
    private final RelationDecoder decoder;

    NetworkReader(ExtractorModel model, AnnotationStyle style, NetworkOptions options) {
        this.model = model;
        this.wordpieces = new Wordpieces(model.tokenizer(), style);
        this.batcher = Batcher.of(model, options);
        this.decoder = new RelationDecoder(model.relationThreshold(), style);
    }

    /**
     * What the network says of each stretch, in the order given.
     *
     * @param stretches of the text; one that is too long for the network is shown to it in windows
     */
    List<NetworkReading> read(String text, List<Span> stretches) {
        List<List<Pieces>> windows =
                wordpieces
                        .of(stretches.stream()
                                .map(stretch -> NormalizedText.slice(text, stretch))
                                .toList())
                        .stream()
                        .map(pieces -> pieces.windows(model.longest()))
                        .toList();
        Iterator<Scores> scores =
                batcher.score(windows.stream().flatMap(List::stream).toList()).iterator();
        List<NetworkReading> readings = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            List<Window> seen = windows.get(i).stream()
                    .map(pieces -> new Window(pieces, scores.next()))
                    .toList();
            readings.add(new NetworkReading(model, decoder, stretches.get(i).start(), seen));
        }
        return readings;
    }

    @Override
    public void close() {
        batcher.close();
        wordpieces.close();
    }
}
