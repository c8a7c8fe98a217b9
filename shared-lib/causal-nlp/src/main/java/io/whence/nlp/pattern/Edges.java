package io.whence.nlp.pattern;

import io.whence.model.Span;
import io.whence.nlp.ParseToken;
import io.whence.nlp.SentenceParse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Moves the ends of an argument to where a reader would put them: to whole words, off what only joins it to others. */
public final class Edges {
    private static final Set<String> NEVER_FIRST =
            words("""
            , . ; : ? ! ) ] - – — of by because that and or but due since which who""");
    private static final Set<String> NEVER_LAST = words(
            """
            , . ; : ? ! ( [ - – — of the a an to in on at by for from with during into and or but that because than
            do does did is are was were be been has have had not can may might could will would which who""");

    private Edges() {}

    private static Set<String> words(String block) {
        return Set.of(block.strip().split("\\s+"));
    }

    /**
     * The span from the first word of it that can start an argument to the last one that can end it; the whole words of it
     * if there is none.
     *
     * @param sentence that the span stands in
     */
    public static Span trimmed(SentenceParse sentence, Span span) {
        List<ParseToken> tokens = sentence.tokens();
        int[] nodes = IntStream.range(0, tokens.size())
                .filter(node -> Stretch.overlap(tokens.get(node).span(), span))
                .toArray();
        if (nodes.length == 0) {
            return span;
        }
        int from = nodes[0];
        int to = nodes[nodes.length - 1];
        while (from <= to && NEVER_FIRST.contains(word(tokens, from))) {
            from++;
        }
        while (to >= from && NEVER_LAST.contains(word(tokens, to))) {
            to--;
        }
        Span whole = to < from
                ? Stretch.span(tokens, nodes[0], nodes[nodes.length - 1] + 1)
                : Stretch.span(tokens, from, to + 1);
        return to < from ? whole : withoutMark(tokens.get(to), span, whole);
    }

    /** "emphysema1": digits of a citation that stick to the last word, where the span leaves them out, are no part of it. */
    private static Span withoutMark(ParseToken last, Span span, Span whole) {
        int kept = span.end() - last.span().start();
        String form = last.token().form();
        boolean cut = kept > 0 && kept < form.codePointCount(0, form.length());
        String rest = cut ? form.substring(form.offsetByCodePoints(0, kept)) : "";
        return cut && rest.chars().noneMatch(Character::isLetter) ? new Span(whole.start(), span.end()) : whole;
    }

    private static String word(List<ParseToken> tokens, int node) {
        return tokens.get(node).token().form().toLowerCase(Locale.ROOT);
    }
}
