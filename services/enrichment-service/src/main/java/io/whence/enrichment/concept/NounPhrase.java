package io.whence.enrichment.concept;

import io.whence.model.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A noun phrase with its complements, and the direction folded out of it.
 *
 * @param chunks the first is the head's; none if nothing was left
 */
record NounPhrase(List<Chunk> chunks, Sign direction) {
    NounPhrase {
        chunks = List.copyOf(chunks);
    }

    boolean empty() {
        return chunks.isEmpty();
    }

    Chunk first() {
        return chunks.get(0);
    }

    boolean hasComplement() {
        return chunks.size() > 1;
    }

    boolean complementAfter(String... prepositions) {
        return hasComplement() && chunks.get(1).after(prepositions);
    }

    /** The complement in place of the whole: "increase in X" gives "X". */
    NounPhrase complement() {
        List<Chunk> rest = new ArrayList<>(chunks.subList(1, chunks.size()));
        rest.set(0, rest.get(0).leading());
        return new NounPhrase(rest, direction);
    }

    NounPhrase withFirst(List<Word> words) {
        List<Chunk> changed = new ArrayList<>(chunks);
        changed.set(0, first().with(words));
        return new NounPhrase(changed, direction);
    }

    NounPhrase with(List<Chunk> others) {
        return new NounPhrase(others, direction);
    }

    NounPhrase folded(Sign by) {
        return new NounPhrase(chunks, direction.times(by));
    }

    int words() {
        return chunks.stream().mapToInt(chunk -> chunk.words().size()).sum();
    }

    String rendered() {
        return chunks.stream().map(Chunk::rendered).collect(Collectors.joining(" "));
    }
}
