package io.whence.nlp.pattern;

import io.whence.model.Token;
import io.whence.nlp.ParseToken;
import io.whence.nlp.SentenceParse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Tells cheaply, from words and tags alone, which sentences a pattern could match: only those are parsed. It asks no
 * less than the patterns do, except where a word is far more often no cue than one.
 */
final class Cues {
    private static final Set<String> OPENING = Set.of(",", ";", "and", "(");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "can", "could", "would", "may");

    private final List<Token> tokens;
    private final List<String> words;

    private Cues(SentenceParse sentence) {
        tokens = sentence.tokens().stream().map(ParseToken::token).toList();
        words = tokens.stream()
                .map(token -> token.form().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether the sentence may hold a relation. */
    static boolean in(SentenceParse sentence) {
        Cues cues = new Cues(sentence);
        return sentence.tokens().size() > 3
                && IntStream.range(0, cues.tokens.size()).anyMatch(cues::cue);
    }

    private boolean cue(int i) {
        String lemma = lemma(i);
        return (tag(i).startsWith("VB") && any(VerbPattern.FRAMES, lemma, frame -> verb(i, frame)))
                || (tag(i).startsWith("NN") && any(NounPattern.FRAMES, lemma, frame -> noun(i, frame)))
                || any(
                        AdjectivePattern.FRAMES,
                        lemma,
                        row -> follows(i, row.frame().replace("<", "").split(",", -1)))
                || (i > 2 && AdverbPattern.ADVERBS.contains(words.get(i)))
                || degree(i)
                || any(ConnectivePattern.BY_FIRST_WORD, words.get(i), connective -> connects(i, connective));
    }

    private static <T> boolean any(Map<String, List<T>> frames, String key, Predicate<T> fits) {
        return frames.getOrDefault(key, List.of()).stream().anyMatch(fits);
    }

    private boolean verb(int i, VerbFrame frame) {
        boolean participle =
                tag(i).equals("VBN") && IntStream.range(Math.max(0, i - 4), i).noneMatch(j -> lemma(j).equals("have"));
        return switch (frame.shape()) {
            case PREPOSITION, ATTRIBUTED -> follows(i, frame.words().toArray(String[]::new));
            case SET_OBJECT, OBJECT_FROM -> follows(i, "to", "from");
            default -> !participle || follows(i, "by", "through", "via");
        };
    }

    private boolean noun(int i, NounFrame frame) {
        String[] prepositions = frame.prepositions().toArray(String[]::new);
        return switch (frame.shape()) {
            case OF -> follows(i, prepositions);
            case HAVE ->
                follows(i, prepositions) && IntStream.range(0, i).anyMatch(j -> NounPattern.LIGHT.contains(lemma(j)));
            case IS ->
                follows(i, prepositions) && IntStream.range(0, words.size()).anyMatch(j -> lemma(j).equals("be"));
            case BETWEEN -> follows(i, "between");
        };
    }

    private boolean follows(int i, String... oneOf) {
        return words.subList(i + 1, words.size()).stream().anyMatch(Set.of(oneOf)::contains);
    }

    private boolean degree(int i) {
        return switch (words.get(i)) {
            case "so", "such" -> words.subList(i, Math.min(words.size(), i + 9)).contains("that");
            case "the" -> i + 1 < words.size() && Set.of("JJR", "RBR").contains(tag(i + 1)) && opens(i);
            default -> false;
        };
    }

    private boolean connects(int i, Connective connective) {
        int after = i + connective.words().size();
        if (after >= words.size() || !words.subList(i, after).equals(connective.words())) {
            return false;
        }
        return switch (connective.rule()) {
            case "purpose" ->
                tag(after).equals("VB")
                        && IntStream.range(0, i)
                                .anyMatch(j -> tag(j).startsWith("VB") && ConnectivePattern.MEANS.contains(lemma(j)));
            case "means" ->
                IntStream.range(after, Math.min(words.size(), after + 3)).anyMatch(j -> tag(j).equals("VBG"));
            case "as" -> opens(i) && tag(i).equals("IN");
            case "given" -> opens(i) || words.get(after - 1).equals("that");
            case "without" -> words.stream().anyMatch(NEGATIONS::contains);
            default -> true;
        };
    }

    private boolean opens(int i) {
        return i == 0 || OPENING.contains(words.get(i - 1));
    }

    private String lemma(int i) {
        return tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    }

    private String tag(int i) {
        return tokens.get(i).tag();
    }
}
