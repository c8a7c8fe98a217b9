package io.whence.reasoning.story;

import java.util.List;

/**
 * "A or B causes not C": phrases that bring others about, as the text words them.
 *
 * @param all whether every cause is needed ("and"), or one suffices ("or")
 */
public record Clause(List<Signed> causes, boolean all, List<Signed> effects) {

    /** A phrase and whether it is affirmed. */
    public record Signed(List<String> words, boolean affirmed) {

        public String text() {
            return (affirmed ? "" : "not ") + Words.join(words);
        }
    }

    public Clause {
        causes = List.copyOf(causes);
        effects = List.copyOf(effects);
    }

    public static Signed signed(List<String> words) {
        boolean negated = words.size() > 1 && Words.lower(words.get(0)).equals("not");
        return new Signed(negated ? words.subList(1, words.size()) : words, !negated);
    }
}
