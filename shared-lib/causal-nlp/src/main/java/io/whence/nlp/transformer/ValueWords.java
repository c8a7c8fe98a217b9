package io.whence.nlp.transformer;

import io.whence.model.Argument;
import io.whence.model.Sign;
import io.whence.model.Token;
import io.whence.model.lexicon.ChangeWords;
import io.whence.model.lexicon.Valence;
import io.whence.model.lexicon.Way;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sign where the words that signal a relation say better or worse, not more or less: whoever improves pain lowers it,
 * because pain is bad. The network seldom knows whether a thing is good; the lexicon of change words does.
 */
final class ValueWords {
    private static final ChangeWords WORDS = ChangeWords.load();
    private static final Set<String> WELCOME = Set.of("beneficial", "favourable", "favorable", "benefit");

    private ValueWords() {}

    /**
     * The sign between a cause and this effect; the one given if the signal says nothing of value or the effect's value is not
     * known.
     *
     * @param signal the tokens of the signal
     */
    static Sign sign(List<Token> signal, Argument effect, Sign given) {
        return signal.stream()
                .flatMap(token -> way(token).stream())
                .findFirst()
                .map(way -> way.sign(valence(effect.tokens())))
                .filter(sign -> sign != Sign.UNKNOWN && given != Sign.UNKNOWN)
                .orElse(given);
    }

    private static Optional<Way> way(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (WELCOME.contains(form)) {
            return Optional.of(Way.BETTER);
        }
        return WORDS.verb(token.lemma())
                .or(() -> WORDS.noun(token.lemma()).map(ChangeWords.Noun::way))
                .filter(way -> way == Way.BETTER || way == Way.WORSE);
    }

    /** That of the head, the last noun before the first preposition, if nothing in the phrase says more or less of it. */
    private static Valence valence(List<Token> phrase) {
        List<Token> named = phrase.stream()
                .takeWhile(token -> !Set.of("IN", "TO", "CC", ",", "-LRB-").contains(token.tag()))
                .toList();
        boolean changed = Stream.concat(named.stream(), phrase.stream().limit(1))
                .anyMatch(token ->
                        WORDS.opening(token.form().toLowerCase(Locale.ROOT)).isPresent());
        return changed
                ? Valence.UNKNOWN
                : named.stream()
                        .filter(token -> token.tag().startsWith("NN"))
                        .reduce((first, last) -> last)
                        .map(head -> WORDS.valence(head.lemma().toLowerCase(Locale.ROOT)))
                        .orElse(Valence.UNKNOWN);
    }
}
