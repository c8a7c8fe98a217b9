package io.whence.reasoning.effects.text;

import java.util.List;
import java.util.Optional;

/** The two variables that a question is about, first the one that acts. */
record Endpoints(String from, String to) {

    /** Reads "(x, y)", "of x on y", "from x to y" or "between x and y"; failing these, the first two names. */
    static Optional<Endpoints> in(Rule.Question question, Names names) {
        for (var sentence : question.sentences()) {
            var found = ofOn(sentence, names).or(() -> bracketed(sentence, names));
            if (found.isPresent()) {
                return found;
            }
        }
        return question.sentences().stream()
                .filter(sentence -> !Option.isOne(sentence))
                .map(sentence -> named(sentence, names))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Endpoints> ofOn(List<String> words, Names names) {
        for (int i = 0; i < words.size(); i++) {
            var first = List.of("of", "from", "between", "how").contains(Words.lower(words.get(i)))
                    ? names.at(words, i + 1)
                    : Optional.<Names.Found>empty();
            if (first.isPresent() && first.get().end() < words.size()) {
                var joint = Words.lower(words.get(first.get().end()));
                var second = List.of("on", "to", "and", "affects", "causes", "influences")
                                .contains(joint)
                        ? names.at(words, first.get().end() + 1)
                        : Optional.<Names.Found>empty();
                if (second.isPresent()) {
                    return pair(first.get(), second.get());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Endpoints> bracketed(List<String> words, Names names) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("(")) {
                var first = names.at(words, i + 1);
                boolean comma = first.isPresent()
                        && first.get().end() < words.size()
                        && words.get(first.get().end()).equals(",");
                var second = comma ? names.at(words, first.get().end() + 1) : Optional.<Names.Found>empty();
                if (second.isPresent()) {
                    return pair(first.get(), second.get());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Endpoints> pair(Names.Found first, Names.Found second) {
        return Optional.of(new Endpoints(first.variable(), second.variable()));
    }

    /** Returns whether a variable is asked about with itself. */
    boolean isOne() {
        return from.equals(to);
    }

    private static Optional<Endpoints> named(List<String> words, Names names) {
        var found = names.in(words).stream().distinct().toList();
        return found.size() < 2 ? Optional.empty() : Optional.of(new Endpoints(found.get(0), found.get(1)));
    }
}
