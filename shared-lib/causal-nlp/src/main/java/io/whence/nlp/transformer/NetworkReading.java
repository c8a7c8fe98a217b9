package io.whence.nlp.transformer;

import io.whence.model.Span;
import io.whence.model.Strength;
import io.whence.nlp.transformer.RelationDecoder.Decoded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the network says of a stretch of text, a sentence or two, that it saw in one window or in several. As a whole the
 * stretch is what its likeliest window is; its links are those of all windows.
 */
final class NetworkReading {
    private final ExtractorModel model;
    private final RelationDecoder decoder;
    private final int start;
    private final List<Window> windows;
    private final Window likeliest;

    /**
     * @param start where the stretch starts in the text
     * @param windows one or more
     */
    NetworkReading(ExtractorModel model, RelationDecoder decoder, int start, List<Window> windows) {
        this.model = model;
        this.decoder = decoder;
        this.start = start;
        this.windows = windows;
        this.likeliest = windows.stream()
                .max(Comparator.comparingDouble(window -> window.scores().causal()))
                .orElseThrow();
    }

    /** How many texts the network was shown for it. */
    int windows() {
        return windows.size();
    }

    /** The probability that it affirms a causal relation. */
    double causal() {
        return model.causal(likeliest.scores());
    }

    boolean isCausal() {
        return model.isCausal(likeliest.scores());
    }

    /** The probability that it claims an association only. */
    double correlational() {
        return model.strengths(likeliest.scores())[ExtractorModel.CORRELATIONAL];
    }

    /** Whether an association is likelier than any causal claim and than no claim. */
    boolean isCorrelational() {
        return model.isCorrelational(likeliest.scores());
    }

    Map<Strength, Double> strengths() {
        double[] shares = model.strengths(likeliest.scores());
        Map<Strength, Double> strengths = new EnumMap<>(Strength.class);
        strengths.put(Strength.DIRECT, shares[1]);
        strengths.put(Strength.CONDITIONAL, shares[2]);
        strengths.put(Strength.CORRELATIONAL, shares[ExtractorModel.CORRELATIONAL]);
        return strengths;
    }

    /**
     * Its links, best first.
     *
     * @param atLeastOne whether to give the best one even if it stays under the threshold
     */
    List<Link> links(boolean atLeastOne) {
        List<Link> links = new ArrayList<>();
        windows.stream()
                .flatMap(window ->
                        decoder
                                .decode(window.pieces(), window.scores(), atLeastOne && window.equals(likeliest))
                                .stream()
                                .map(found -> link(window.pieces(), found)))
                .sorted(Comparator.comparingDouble(Link::score).reversed())
                .filter(link -> links.stream().noneMatch(link::isVariantOf))
                .forEach(links::add);
        return links;
    }

    private Link link(Pieces pieces, Decoded found) {
        return new Link(
                inText(pieces.textOf(found.cause())),
                inText(pieces.textOf(found.effect())),
                found.signal().map(pieces::textOf).map(this::inText).stream().toList(),
                found.denied(),
                found.score());
    }

    private Span inText(Span span) {
        return new Span(span.start() + start, span.end() + start);
    }

    /** What the network was shown at once, and what it made of it. */
    record Window(Pieces pieces, Scores scores) {}
}
