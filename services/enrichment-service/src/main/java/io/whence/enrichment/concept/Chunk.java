package io.whence.enrichment.concept;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A noun phrase without complements, and the preposition that leads into it.
 *
 * @param preposition empty for the first chunk of a phrase
 * @param words modifiers and, last, the head; never empty
 */
record Chunk(String preposition, List<Word> words) {
    Chunk {
        words = List.copyOf(words);
    }

    Word head() {
        return words.get(words.size() - 1);
    }

    List<Word> modifiers() {
        return words.subList(0, words.size() - 1);
    }

    boolean bare() {
        return words.size() == 1;
    }

    Chunk with(List<Word> others) {
        return new Chunk(preposition, others);
    }

    Chunk leading() {
        return new Chunk("", words);
    }

    boolean after(String... prepositions) {
        return List.of(prepositions).contains(preposition);
    }

    String rendered() {
        Stream<String> rendered = words.stream().map(Word::rendered);
        return Stream.concat(Stream.of(preposition).filter(p -> !p.isEmpty()), rendered)
                .collect(Collectors.joining(" "));
    }

    String written() {
        Stream<String> written = words.stream().map(Word::form);
        return Stream.concat(Stream.of(preposition).filter(p -> !p.isEmpty()), written)
                .collect(Collectors.joining(" "));
    }
}
