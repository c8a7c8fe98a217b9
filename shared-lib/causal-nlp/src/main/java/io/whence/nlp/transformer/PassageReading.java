package io.whence.nlp.transformer;

import io.whence.model.AlternativeReading;
import io.whence.model.NormalizedText;
import io.whence.model.Span;
import io.whence.nlp.Extraction;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.SentenceReading;
import io.whence.nlp.pattern.Continuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads one text: each sentence by itself, then, where a sentence goes on from the one before it, the two together. Not
 * for more than one thread.
 */
final class PassageReading {
    private final LazyParse sentences;
    private final ExtractorModel model;
    private final NetworkReader network;
    private final String text;

    /** @param sentences of the text */
    PassageReading(LazyParse sentences, ExtractorModel model, NetworkReader network, String text) {
        this.sentences = sentences;
        this.model = model;
        this.network = network;
        this.text = text;
    }

    Extraction extraction() {
        List<SentenceFindings> alone = alone();
        Map<Integer, NetworkReading> windows = windows(alone);
        List<Finding> findings = new ArrayList<>();
        List<AlternativeReading> alternatives = new ArrayList<>();
        List<SentenceReading> readings = new ArrayList<>();
        for (int i = 0; i < alone.size(); i++) {
            SentenceFindings found = resolved(i, alone.get(i), Optional.ofNullable(windows.get(i)));
            findings.addAll(found.findings());
            alternatives.addAll(found.alternatives());
            readings.add(found.reading());
        }
        return new Extraction(
                findings.stream().map(Finding::relation).toList(),
                findings.stream().map(Finding::basis).toList(),
                alternatives,
                readings,
                sentences.skipped(),
                sentences.total(),
                sentences.parsed());
    }

    private SentenceFindings resolved(int i, SentenceFindings alone, Optional<NetworkReading> together) {
        List<Link> crossing = together.map(window -> crossing(i, window)).orElse(List.of());
        boolean pointing = alone.findings().stream().anyMatch(Resolution::points);
        return pointing || !crossing.isEmpty() ? resolution(i, together).resolve(alone, crossing) : alone;
    }

    private List<SentenceFindings> alone() {
        List<NetworkReading> readings = network.read(
                text,
                IntStream.range(0, sentences.size()).mapToObj(sentences::span).toList());
        return IntStream.range(0, readings.size())
                .mapToObj(i -> alone(i, readings.get(i)))
                .toList();
    }

    private SentenceFindings alone(int i, NetworkReading reading) {
        Verdict verdict = Verdict.of(reading, model, () -> sentences.tagged(i));
        return verdict == Verdict.NONE || sentences.skippedIfLate(i)
                ? BothReadings.ofNothing(sentences.span(i), reading)
                : new BothReadings(model, text, sentences.parsed(i), reading).findings(verdict);
    }

    /** The sentences that go on from the one before, each as the network sees the two together. */
    private Map<Integer, NetworkReading> windows(List<SentenceFindings> alone) {
        List<Integer> continued = IntStream.range(1, sentences.size())
                .filter(i -> Continuation.opens(sentences.words(i))
                        || alone.get(i).findings().stream().anyMatch(Resolution::points))
                .filter(this::follows)
                .boxed()
                .toList();
        List<NetworkReading> readings =
                network.read(text, continued.stream().map(this::withBefore).toList());
        return IntStream.range(0, continued.size())
                .filter(i -> readings.get(i).windows() == 1)
                .boxed()
                .collect(Collectors.toMap(continued::get, readings::get));
    }

    private Span withBefore(int i) {
        return new Span(sentences.span(i - 1).start(), sentences.span(i).end());
    }

    /** Whether nothing stands between a sentence and the one before: no skipped sentence, no paragraph. */
    private boolean follows(int i) {
        int from = sentences.span(i - 1).end();
        int to = sentences.span(i).start();
        String between = from < to ? NormalizedText.slice(text, new Span(from, to)) : "";
        return between.isBlank() && !between.contains("\n\n");
    }

    /**
     * What the network links across the two sentences, if it takes them for causal; where the second one opens by saying
     * that it goes on from the first, its best link too if that stays under the threshold.
     */
    private List<Link> crossing(int i, NetworkReading window) {
        int border = sentences.span(i).start();
        boolean goesOn = Continuation.opens(sentences.words(i));
        return window.isCausal()
                ? window.links(goesOn).stream()
                        .filter(link -> !link.denied() && crosses(link, border))
                        .map(link -> link.trimmed(List.of(sentences.tagged(i - 1), sentences.tagged(i))))
                        .toList()
                : List.of();
    }

    private static boolean crosses(Link link, int border) {
        boolean forward = link.cause().end() <= border && link.effect().start() >= border;
        boolean back = link.effect().end() <= border && link.cause().start() >= border;
        return forward || back;
    }

    private Resolution resolution(int i, Optional<NetworkReading> together) {
        Optional<SentenceParse> before = i > 0 && follows(i) ? Optional.of(sentences.parsed(i - 1)) : Optional.empty();
        return new Resolution(model, text, before, sentences.parsed(i), together);
    }
}
