package io.whence.enrichment.concept;

import static io.whence.enrichment.concept.Lexicon.Section.VAGUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The phrases that a phrase is a case of, by its words: its complements go from the last to the first, then its modifiers,
 * one or several. The head stays, so that "acute renal failure" is a case of "renal failure" and of "failure", not of
 * "acute renal".
 */
final class Broader {
    /** Of a head with more modifiers, only those are left out that stand first. */
    private static final int MOST_MODIFIERS = 4;

    private static final Set<String> JOINING = Set.of("combination", "conjunction", "comparison", "addition");

    private final Lexicon lexicon;

    Broader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Keys, the nearest first. */
    List<String> of(NounPhrase phrase) {
        Stream<NounPhrase> withoutComplements = IntStream.range(
                        1, phrase.chunks().size())
                .takeWhile(dropped -> !joins(phrase.chunks().get(phrase.chunks().size() - dropped)))
                .mapToObj(dropped -> phrase.chunks().subList(0, phrase.chunks().size() - dropped))
                .map(phrase::with);
        return Stream.concat(Stream.of(phrase), withoutComplements)
                .flatMap(this::withFewerModifiers)
                .filter(this::says)
                .map(NounPhrase::rendered)
                .filter(key -> !key.equals(phrase.rendered()))
                .distinct()
                .toList();
    }

    /** Physical activity in combination with a diet is no case of physical activity. */
    private static boolean joins(Chunk complement) {
        return JOINING.contains(complement.head().key());
    }

    /** Fewer modifiers of the head; none of what is done, since to teach searching is no searching. */
    private Stream<NounPhrase> withFewerModifiers(NounPhrase phrase) {
        int modifiers = phrase.first().modifiers().size();
        if (done(phrase.first())) {
            return Stream.of(phrase);
        }
        if (modifiers > MOST_MODIFIERS) {
            return IntStream.rangeClosed(0, modifiers)
                    .mapToObj(from -> phrase.first().words().subList(from, modifiers + 1))
                    .map(phrase::withFirst);
        }
        return IntStream.range(0, 1 << modifiers)
                .boxed()
                .sorted(java.util.Comparator.comparing(Integer::bitCount).thenComparing(mask -> mask))
                .map(dropped -> without(phrase.first(), dropped))
                .map(phrase::withFirst);
    }

    /** "eating fruit", "teaching effective searching". */
    private static boolean done(Chunk chunk) {
        Word first = chunk.words().get(0);
        boolean adjective = !chunk.bare() && chunk.words().get(1).kind() == Kind.ADJECTIVE;
        return first.kind() == Kind.GERUND || (adjective && first.key().endsWith("ing"));
    }

    private static List<Word> without(Chunk chunk, int dropped) {
        List<Word> kept = new ArrayList<>();
        for (int i = 0; i < chunk.words().size(); i++) {
            if ((dropped & (1 << i)) == 0) {
                kept.add(chunk.words().get(i));
            }
        }
        return kept;
    }

    /** Heads such as "time" are in the names of things that have nothing in common. */
    private boolean says(NounPhrase phrase) {
        return phrase.words() > 1 || !lexicon.has(VAGUE, phrase.first().head());
    }
}
