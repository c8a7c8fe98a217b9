package io.whence.reasoning.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A piece of a grammar; matching gives every way in which it fits from a position on. */
sealed interface Node {

    List<Reading> match(Input input, Reading before);

    /** Returns the literal words below this node. */
    default Set<String> words() {
        return Set.of();
    }

    /** A word or sign, whatever its case. */
    record Literal(String text) implements Node {
        @Override
        public List<Reading> match(Input input, Reading before) {
            return input.word(before.end()).equals(text) ? List.of(before.to(before.end() + 1)) : List.of();
        }

        @Override
        public Set<String> words() {
            return Set.of(text);
        }
    }

    /** Any one token. */
    record AnyToken() implements Node {
        @Override
        public List<Reading> match(Input input, Reading before) {
            return before.end() < input.size() ? List.of(before.to(before.end() + 1)) : List.of();
        }
    }

    /**
     * A description: a run of words, which is kept as it stands.
     *
     * @param commas whether commas may stand inside
     * @param arrows whether arrows may
     */
    record Phrase(String name, boolean commas, boolean arrows) implements Node {

        private static final Set<String> ENDS = Set.of(":", "?");
        private static final Set<String> ARROWS = Set.of("->", "<-", "<->", "→", "←", "↔", "--");

        @Override
        public List<Reading> match(Input input, Reading before) {
            var readings = new ArrayList<Reading>();
            for (int end = before.end(); end < input.size() && goesOn(input.word(end)); end++) {
                readings.add(before.to(end + 1).with(name, List.of(input.text(before.end(), end + 1))));
            }
            return readings;
        }

        private boolean goesOn(String word) {
            return !ENDS.contains(word) && (commas || !word.equals(",")) && (arrows || !ARROWS.contains(word));
        }
    }

    /** A number: 0.3, 30 %, 3/10, minus 0.2; kept as a decimal. */
    record Numeral(String name) implements Node {

        @Override
        public List<Reading> match(Input input, Reading before) {
            var found = Numerals.at(input, before.end());
            return found.isEmpty()
                    ? List.of()
                    : List.of(before.to(found.get().end())
                            .with(name, List.of(found.get().decimal())));
        }
    }

    /** All tokens up to the end of the sentence. */
    record Rest() implements Node {
        @Override
        public List<Reading> match(Input input, Reading before) {
            return List.of(before.to(input.size()));
        }
    }

    /** A note in the reading; matches without a token. */
    record Mark(String slot) implements Node {
        @Override
        public List<Reading> match(Input input, Reading before) {
            return List.of(before.with(slot, List.of()));
        }
    }

    /** One variable. */
    record Slot(String name) implements Node {
        @Override
        public List<Reading> match(Input input, Reading before) {
            return input.filled(name, before, input.single(before.end()));
        }
    }

    /** A list of variables. */
    record Slots(String name, int least) implements Node {
        @Override
        public List<Reading> match(Input input, Reading before) {
            return input.filled(name, before, input.list(before.end())).stream()
                    .filter(reading ->
                            reading.names().getOrDefault(name, List.of()).size() >= least)
                    .toList();
        }
    }

    /** Pairs such as "A and B, C and D"; the names of all, one after the other. */
    record Pairs(String name) implements Node {

        @Override
        public List<Reading> match(Input input, Reading before) {
            return input.filled(name, before, NameList.pairs(input, before.end()));
        }
    }

    /** One piece after the other. */
    record Sequence(List<Node> parts) implements Node {
        @Override
        public List<Reading> match(Input input, Reading before) {
            var readings = List.of(before);
            for (var part : parts) {
                var next = new ArrayList<Reading>();
                readings.forEach(reading -> next.addAll(part.match(input, reading)));
                readings = next;
                if (readings.isEmpty()) {
                    return readings;
                }
            }
            return readings;
        }

        @Override
        public Set<String> words() {
            return below(parts);
        }
    }

    /** One of several pieces. */
    record Choice(List<Node> parts) implements Node {
        @Override
        public List<Reading> match(Input input, Reading before) {
            var readings = new ArrayList<Reading>();
            parts.forEach(part -> readings.addAll(part.match(input, before)));
            return readings;
        }

        @Override
        public Set<String> words() {
            return below(parts);
        }
    }

    /** A piece that may be missing. */
    record Maybe(Node part) implements Node {
        @Override
        public List<Reading> match(Input input, Reading before) {
            var readings = new ArrayList<>(part.match(input, before));
            readings.add(before);
            return readings;
        }

        @Override
        public Set<String> words() {
            return part.words();
        }
    }

    /** A piece that must follow but is left to be read again; what it fills stays filled. */
    record Ahead(Node part) implements Node {
        @Override
        public List<Reading> match(Input input, Reading before) {
            return part.match(input, before).stream()
                    .map(reading -> reading.to(before.end()))
                    .toList();
        }

        @Override
        public Set<String> words() {
            return part.words();
        }
    }

    /** Another rule of the grammar. */
    record Rule(String name) implements Node {
        @Override
        public List<Reading> match(Input input, Reading before) {
            return input.rule(name, before);
        }
    }

    private static Set<String> below(List<Node> parts) {
        var words = new HashSet<String>();
        parts.forEach(part -> words.addAll(part.words()));
        return words;
    }
}
