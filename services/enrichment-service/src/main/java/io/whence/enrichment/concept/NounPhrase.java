package io.whence.enrichment.concept;

import io.whence.model.lexicon.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A noun phrase with its complements, and the ways of the words of change that were folded out of it.
 *
 * @param chunks the first is the head's; none if nothing was left
 */
record NounPhrase(List<Chunk> chunks, List<Way> ways) {
    NounPhrase {
        chunks = List.copyOf(chunks);
        ways = List.copyOf(ways);
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
        return from(1);
    }

    /** What starts with a chunk, in place of the whole. */
    NounPhrase from(int chunk) {
        List<Chunk> rest = new ArrayList<>(chunks.subList(chunk, chunks.size()));
        rest.set(0, rest.get(0).leading());
        return with(rest);
    }

    /** The complement with other words before its own: "long-term use of X" gives "long-term X". */
    NounPhrase complementAfterWords(List<Word> modifiers) {
        NounPhrase rest = complement();
        return rest.withFirst(
                Stream.concat(modifiers.stream(), rest.first().words().stream()).toList());
    }

    NounPhrase withFirst(List<Word> words) {
        List<Chunk> changed = new ArrayList<>(chunks);
        changed.set(0, first().with(words));
        return with(changed);
    }

    NounPhrase with(List<Chunk> others) {
        return new NounPhrase(others, ways);
    }

    NounPhrase folded(Way way) {
        return new NounPhrase(
                chunks, Stream.concat(ways.stream(), Stream.of(way)).toList());
    }

    int words() {
        return chunks.stream().mapToInt(chunk -> chunk.words().size()).sum();
    }

    Stream<Word> all() {
        return chunks.stream().flatMap(chunk -> chunk.words().stream());
    }

    String rendered() {
        return chunks.stream().map(Chunk::rendered).collect(Collectors.joining(" "));
    }

    /** As it is written, without what was folded out of it. */
    String written() {
        return chunks.stream().map(Chunk::written).collect(Collectors.joining(" "));
    }
}
