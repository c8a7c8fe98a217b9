package io.whence.nlp.pattern;

import io.whence.model.Argument;
import io.whence.model.NormalizedText;
import io.whence.model.Quote;
import io.whence.model.Relation;
import io.whence.model.SectionRole;
import io.whence.model.Span;
import io.whence.model.Strength;
import io.whence.nlp.SentenceParse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applies every pattern to a parsed sentence and keeps, of matches that say the same, the most reliable. */
final class SentenceReader {
    private static final List<Pattern> PATTERNS = List.of(
            new VerbPattern(),
            new NounPattern(),
            new AdjectivePattern(),
            new ConnectivePattern(),
            new AdverbPattern(),
            new DegreePattern(),
            new ComparativePattern());

    private final String text;
    private final SentenceParse sentence;
    private final SentenceTree tree;
    private final Modality modality;
    private final StatementRule statement;

    /** @param section the role of the section that the text stands in */
    SentenceReader(String text, SentenceParse sentence, SectionRole section) {
        this.text = text;
        this.sentence = sentence;
        this.tree = new SentenceTree(sentence);
        this.modality = new Modality(tree);
        this.statement = StatementRule.of(text, sentence.span(), section);
    }

    List<Relation> relations() {
        return matches().stream().map(this::relation).toList();
    }

    private List<Match> matches() {
        List<Match> found = new ArrayList<>();
        for (int node = 0; node < tree.size(); node++) {
            for (Pattern pattern : PATTERNS) {
                pattern.match(tree, node, found::add);
            }
        }
        return distinct(found);
    }

    private List<Match> distinct(List<Match> found) {
        Map<List<Integer>, Match> kept = new LinkedHashMap<>();
        found.stream()
                .filter(match -> !match.cause().overlaps(match.effect()))
                .sorted(Comparator.comparingDouble(match -> -Reliability.of(match.rule())))
                .forEach(match -> kept.putIfAbsent(heads(match), match));
        return kept.values().stream()
                .sorted(Comparator.comparingInt(match -> match.signal().get(0)))
                .toList();
    }

    private static List<Integer> heads(Match match) {
        int cause = match.cause().head();
        int effect = match.effect().head();
        return match.strength() == Strength.CORRELATIONAL
                ? List.of(Math.min(cause, effect), Math.max(cause, effect))
                : List.of(cause, effect);
    }

    private Relation relation(Match match) {
        Strength strength = modality.strength(match);
        return new Relation(
                argument(match.cause()),
                argument(match.effect()),
                signal(match.signal()),
                match.sign(),
                match.kind(),
                strength,
                modality.stance(match),
                modality.hedged(match),
                statement.kind(match.kind(), strength),
                new Quote(sentence.span(), NormalizedText.slice(text, sentence.span())),
                Reliability.of(match, strength));
    }

    private Argument argument(Phrase phrase) {
        return Stretch.argument(text, List.of(sentence), List.of(span(phrase.from(), phrase.to())));
    }

    private List<Span> signal(List<Integer> nodes) {
        List<Span> spans = new ArrayList<>();
        List<Integer> sorted = nodes.stream().sorted().toList();
        int from = sorted.get(0);
        for (int i = 0; i < sorted.size(); i++) {
            boolean last = i + 1 == sorted.size() || sorted.get(i + 1) > sorted.get(i) + 1;
            if (last) {
                spans.add(span(from, sorted.get(i) + 1));
                from = i + 1 < sorted.size() ? sorted.get(i + 1) : from;
            }
        }
        return spans;
    }

    private Span span(int from, int to) {
        return new Span(
                sentence.tokens().get(from).span().start(),
                sentence.tokens().get(to - 1).span().end());
    }
}
