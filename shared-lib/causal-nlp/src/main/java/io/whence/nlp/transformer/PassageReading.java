package io.whence.nlp.transformer;

import io.whence.model.AlternativeReading;
import io.whence.model.NormalizedText;
import io.whence.model.Span;
import io.whence.nlp.Extraction;
import io.whence.nlp.Parse;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.SentenceReading;
import io.whence.nlp.TextParser;
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
    private final TextParser parser;
    private final ExtractorModel model;
    private final NetworkReader network;
    private final String text;
    private final Parse parse;
    private final List<SentenceParse> sentences;

    /** @param parse of the text, its sentences tagged */
    PassageReading(TextParser parser, ExtractorModel model, NetworkReader network, String text, Parse parse) {
        this.parser = parser;
        this.model = model;
        this.network = network;
        this.text = text;
        this.parse = parse;
        this.sentences = new ArrayList<>(parse.sentences());
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
                parse.skipped(),
                parse.total(),
                (int) sentences.stream().filter(SentenceParse::parsed).count());
    }

    private SentenceFindings resolved(int i, SentenceFindings alone, Optional<NetworkReading> together) {
        List<Link> crossing = together.map(window -> crossing(i, window)).orElse(List.of());
        boolean pointing = alone.findings().stream().anyMatch(Resolution::points);
        return pointing || !crossing.isEmpty() ? resolution(i, together).resolve(alone, crossing) : alone;
    }

    private List<SentenceFindings> alone() {
        List<NetworkReading> readings =
                network.read(text, sentences.stream().map(SentenceParse::span).toList());
        return IntStream.range(0, readings.size())
                .mapToObj(i -> alone(i, readings.get(i)))
                .toList();
    }

    private SentenceFindings alone(int i, NetworkReading reading) {
        Verdict verdict = Verdict.of(reading, model, sentences.get(i));
        return verdict == Verdict.NONE
                ? BothReadings.ofNothing(sentences.get(i), reading)
                : new BothReadings(model, text, parsed(i), reading).findings(verdict);
    }

    private SentenceParse parsed(int i) {
        sentences.set(i, parser.withDependencies(sentences.get(i)));
        return sentences.get(i);
    }

    /** The sentences that go on from the one before, each as the network sees the two together. */
    private Map<Integer, NetworkReading> windows(List<SentenceFindings> alone) {
        List<Integer> continued = IntStream.range(1, sentences.size())
                .filter(i -> Continuation.opens(sentences.get(i))
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
        return new Span(
                sentences.get(i - 1).span().start(), sentences.get(i).span().end());
    }

    /** Whether nothing stands between a sentence and the one before: no skipped sentence, no paragraph. */
    private boolean follows(int i) {
        int from = sentences.get(i - 1).span().end();
        int to = sentences.get(i).span().start();
        String between = from < to ? NormalizedText.slice(text, new Span(from, to)) : "";
        return between.isBlank() && !between.contains("\n\n");
    }

    /**
     * What the network links across the two sentences, if it takes them for causal; where the second one opens by saying
     * that it goes on from the first, its best link too if that stays under the threshold.
     */
    private List<Link> crossing(int i, NetworkReading window) {
        int border = sentences.get(i).span().start();
        boolean goesOn = Continuation.opens(sentences.get(i));
        return window.isCausal()
                ? window.links(goesOn).stream()
                        .filter(link -> !link.denied() && crosses(link, border))
                        .map(link -> link.trimmed(sentences.subList(i - 1, i + 1)))
                        .toList()
                : List.of();
    }

    private static boolean crosses(Link link, int border) {
        boolean forward = link.cause().end() <= border && link.effect().start() >= border;
        boolean back = link.effect().end() <= border && link.cause().start() >= border;
        return forward || back;
    }

    private Resolution resolution(int i, Optional<NetworkReading> together) {
        Optional<SentenceParse> before = i > 0 && follows(i) ? Optional.of(parsed(i - 1)) : Optional.empty();
        return new Resolution(model, text, before, parsed(i), together);
    }
}
