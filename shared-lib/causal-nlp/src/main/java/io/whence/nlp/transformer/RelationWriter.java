package io.whence.nlp.transformer;

import io.whence.model.Argument;
import io.whence.model.NormalizedText;
import io.whence.model.Quote;
import io.whence.model.Relation;
import io.whence.model.Sign;
import io.whence.model.Span;
import io.whence.model.Token;
import io.whence.nlp.ParseToken;
import io.whence.nlp.SentenceParse;
import io.whence.nlp.pattern.Edges;
import io.whence.nlp.pattern.SignalWords;
import io.whence.nlp.pattern.Stretch;
import java.util.ArrayList;
import java.util.List;

/**
 * Links of the network as relations of a sentence.
 *
 * @param text the text that all offsets point into
 * @param sentence with tags and lemmas
 */
record RelationWriter(String text, SentenceParse sentence) {
    /** Those of a sentence, in the order given; what has the arguments of one before it is left out. */
    List<Relation> relations(List<Link> links) {
        List<Relation> relations = new ArrayList<>();
        for (Link link : links) {
            Relation relation = relation(link);
            if (relations.stream().noneMatch(other -> sameArguments(other, relation))) {
                relations.add(relation);
            }
        }
        return relations;
    }

    private static boolean sameArguments(Relation one, Relation other) {
        return one.cause().spans().equals(other.cause().spans())
                && one.effect().spans().equals(other.effect().spans());
    }

    private Relation relation(Link link) {
        Said said = link.said();
        Argument cause = argument(Edges.trimmed(sentence, link.cause()));
        Argument effect = argument(Edges.trimmed(sentence, link.effect()));
        Sign sign = ValueWords.sign(tokens(link.signal()), effect, said.sign());
        return new Relation(
                cause,
                effect,
                link.signal(),
                sign,
                SignalWords.kind(sentence, link.signal(), sign, said.strength()),
                said.strength(),
                said.stance(),
                said.hedged(),
                said.statement(),
                new Quote(sentence.span(), NormalizedText.slice(text, sentence.span())),
                link.confidence());
    }

    private Argument argument(Span span) {
        return Stretch.argument(text, List.of(sentence), List.of(span));
    }

    private List<Token> tokens(List<Span> spans) {
        return sentence.tokens().stream()
                .filter(token -> spans.stream().anyMatch(span -> Stretch.overlap(span, token.span())))
                .map(ParseToken::token)
                .toList();
    }
}
