package io.whence.nlp.pattern;

import static io.whence.nlp.pattern.SentenceTree.NONE;

import io.whence.model.Relation;
import io.whence.model.SectionRole;
import io.whence.model.Span;
import io.whence.nlp.ParseToken;
import io.whence.nlp.SentenceParse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a sentence words a relation whose arguments someone else found: signal, sign, kind, strength, stance, hedges.
 *
 * <p>The pattern that reads much the same arguments tells; where there is none, the words that signal it do, if they are in
 * the lexicon; else it is any cause, and the word that governs both arguments says whether it is denied or hedged.
 */
public final class Wording {
    /** Tokens between two arguments that are as good as neighbours. */
    private static final int NEAR = 4;

    private final String text;
    private final SentenceReader reader;
    private final SentenceTree tree;
    private final List<Match> matches;

    /**
     * Prepares a sentence.
     *
     * @param text the text that the sentence's offsets point into
     * @param sentence with its dependencies
     */
    public Wording(String text, SentenceParse sentence) {
        this.text = text;
        this.reader = new SentenceReader(text, sentence, SectionRole.OTHER);
        this.tree = new SentenceTree(sentence);
        this.matches = reader.matches();
    }

    /** What the patterns read in the sentence by themselves. */
    public List<Relation> relations() {
        return matches.stream().map(reader::relation).toList();
    }

    /**
     * The relation between two arguments of the sentence; empty if one of them holds no token of it.
     *
     * @param cause where the cause stands in the text, one or more spans
     * @param effect where the effect stands
     * @param signal the words that say so; none if whoever found the arguments saw none, then the pattern's count
     * @param confidence of whoever found them, 0 to 1
     */
    public Optional<Relation> read(List<Span> cause, List<Span> effect, List<Span> signal, double confidence) {
        return phrase(cause).flatMap(by -> phrase(effect).map(on -> {
            Match match = match(by, on, signal.isEmpty() ? between(by, on) : signal);
            boolean signalled = signal.isEmpty() && !match.implicit();
            Optional<Phrase> named = new Predicates(tree).withoutSignal(on, match.signal());
            boolean within = named.isEmpty() && (within(match.signal(), by) || within(match.signal(), on));
            return reader.relation(
                    within ? match.folded() : match,
                    cause,
                    named.map(phrase -> cut(effect, phrase)).orElse(effect),
                    signalled ? reader.signal(match.signal()) : signal,
                    confidence);
        }));
    }

    /** What of the spans lies within the phrase. */
    private List<Span> cut(List<Span> spans, Phrase phrase) {
        Span kept = Stretch.span(tree.parse().tokens(), phrase.from(), phrase.to());
        return spans.stream()
                .filter(span -> Stretch.overlap(span, kept))
                .map(span -> new Span(Math.max(span.start(), kept.start()), Math.min(span.end(), kept.end())))
                .toList();
    }

    /**
     * The relation between an argument of the sentence and one of the sentence before it; empty if neither holds a token
     * of this one. This sentence tells how it is meant.
     *
     * @param before with its tokens
     * @param signal the words that say so; if none, those that open the sentence count ("as a result")
     */
    public Optional<Relation> across(
            SentenceParse before, List<Span> cause, List<Span> effect, List<Span> signal, double confidence) {
        List<Span> opening = signal.isEmpty() ? Continuation.opening(tree.parse()) : List.of();
        return phrase(effect).or(() -> phrase(cause)).map(here -> {
            Match match = opening.isEmpty() ? signalled(here, here, signal) : joined(here, opening);
            Relation told = reader.relation(match, cause, effect, opening.isEmpty() ? signal : opening, confidence);
            List<SentenceParse> both = List.of(before, tree.parse());
            return new Relation(
                    Stretch.argument(text, both, cause),
                    Stretch.argument(text, both, effect),
                    told.signal(),
                    told.sign(),
                    told.kind(),
                    told.strength(),
                    told.stance(),
                    told.hedged(),
                    told.statement(),
                    Stretch.quote(text, both),
                    confidence);
        });
    }

    private Match match(Phrase by, Phrase on, List<Span> signal) {
        return matches.stream()
                .filter(match -> match.cause().overlaps(by) && match.effect().overlaps(on))
                .max(Comparator.comparingDouble(match -> shared(match.cause(), by) + shared(match.effect(), on)))
                .orElseGet(() -> signalled(by, on, signal));
    }

    /**
     * A causal verb right between the two, or at the start of an effect right behind its cause, which the parse may have
     * missed: "this increased crime".
     */
    private List<Span> between(Phrase by, Phrase on) {
        int from = Math.min(by.to(), on.to());
        int to = Math.max(by.from(), on.from());
        int last = by.to() <= on.from() ? new Predicates(tree).opening(on) + 1 : to;
        int[] verbs = IntStream.range(from, Math.max(to, last))
                .filter(node -> tree.verb(node) && VerbPattern.FRAMES.containsKey(tree.lemma(node)))
                .toArray();
        return to - from <= NEAR && verbs.length == 1
                ? List.of(Stretch.span(tree.parse().tokens(), verbs[0], verbs[0] + 1))
                : List.of();
    }

    private static boolean within(List<Integer> nodes, Phrase phrase) {
        return nodes.stream().allMatch(node -> node >= phrase.from() && node < phrase.to());
    }

    private static double shared(Phrase one, Phrase other) {
        double both = Math.min(one.to(), other.to()) - Math.max(one.from(), other.from());
        return both / (one.size() + other.size() - both);
    }

    private Match signalled(Phrase by, Phrase on, List<Span> signal) {
        int[] nodes = nodes(signal);
        int governor = governor(by.head(), on.head());
        return Signal.of(tree, nodes)
                .map(said -> Match.signalled(by, on, nodes, governor, said))
                .orElseGet(() -> Match.implicit(by, on, governor));
    }

    private Match joined(Phrase here, List<Span> opening) {
        return Match.signalled(here, here, nodes(opening), here.head(), Signal.JOINING);
    }

    /** The lowest node above both. */
    private int governor(int one, int other) {
        int up = one;
        while (tree.head(up) != NONE && !tree.within(other, up)) {
            up = tree.head(up);
        }
        return up;
    }

    private Optional<Phrase> phrase(List<Span> spans) {
        int[] nodes = nodes(spans);
        return nodes.length == 0
                ? Optional.empty()
                : Optional.of(new Phrase(nodes[0], nodes[nodes.length - 1] + 1, top(nodes)));
    }

    private int[] nodes(List<Span> spans) {
        List<ParseToken> tokens = tree.parse().tokens();
        return IntStream.range(0, tree.size())
                .filter(node -> spans.stream()
                        .anyMatch(span -> Stretch.overlap(span, tokens.get(node).span())))
                .toArray();
    }

    /** The node whose head lies outside. */
    private int top(int[] nodes) {
        for (int node : nodes) {
            int head = tree.head(node);
            if (head < nodes[0] || head > nodes[nodes.length - 1]) {
                return node;
            }
        }
        return nodes[0];
    }
}
