package io.whence.reasoning.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes centre-embedded sentences of any depth together with what they tell. */
record NestedSentences(String sentence, List<Event> events) {

    private static final List<String> NOUNS = List.of(
            "baker",
            "clown",
            "night guard",
            "heron",
            "tractor",
            "old sailor",
            "moth",
            "queen",
            "lamp",
            "vice president",
            "kite",
            "badger",
            "tailor",
            "drone",
            "walrus",
            "fire engine");
    private static final List<String> DEEDS = List.of(
            "greeted",
            "saw",
            "looked at",
            "gave a present to",
            "took pictures of",
            "ran past",
            "hit",
            "read a poem to",
            "left",
            "put a hat on",
            "overtook",
            "bit",
            "pushed over",
            "sold a car to",
            "envied",
            "cut in front of",
            "taught",
            "fed",
            "shouted the answer at",
            "tripped",
            "heard about",
            "threw a ball at",
            "beat",
            "knew",
            "set fire to",
            "let down");
    private static final List<String> ENDINGS = List.of(
            "slept",
            "fell over",
            "paid the bill",
            "sang a song",
            "waited patiently",
            "vanished",
            "wept",
            "blushed",
            "read a book",
            "left early",
            "cut the grass",
            "rose",
            "broke down",
            "sank",
            "visited an aunt",
            "hummed",
            "was late",
            "had resigned");

    static NestedSentences of(int depth, long seed) {
        var random = new Random(seed);
        var nouns = new ArrayList<>(NOUNS);
        Collections.shuffle(nouns, random);
        var events = new ArrayList<Event>();
        events.add(new Event(nouns.get(0), pick(ENDINGS, random), Optional.empty()));
        for (int i = 1; i <= depth; i++) {
            events.add(new Event(nouns.get(i), pick(DEEDS, random), Optional.of(nouns.get(i - 1))));
        }
        var text = new StringBuilder("The ").append(nouns.get(0));
        events.stream().skip(1).forEach(event -> text.append(" that the ").append(event.subject()));
        var inward = new ArrayList<>(events);
        Collections.reverse(inward);
        inward.forEach(event -> text.append(' ').append(event.action()));
        return new NestedSentences(text.append('.').toString(), List.copyOf(events));
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
