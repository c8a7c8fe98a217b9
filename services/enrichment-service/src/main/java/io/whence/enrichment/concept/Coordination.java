package io.whence.enrichment.concept;

import io.whence.model.Argument;
import io.whence.model.Span;
import io.whence.model.Token;
import io.whence.model.lexicon.ChangeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes an argument that names several things apart: "total and LDL cholesterol", "risk of stroke and of death". Where it
 * is not clear what belongs to which of them, none is made: a direction in front may be that of the first or of all.
 */
final class Coordination {
    private static final int MOST_PARTS = 6;
    private static final Set<String> SEPARATORS = Set.of(",", ";", "and", "or", "&", "both", "either");
    private static final Set<String> CLAUSAL = Set.of("VBZ", "VBP", "VBD", "MD", "VB", "WDT", "WP", "WRB", "WP$");
    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");
    private static final Set<String> BRACKETS = Set.of("(", ")", "[", "]", "-LRB-", "-RRB-", "-LSB-", "-RSB-");

    private final ChangeWords changes;

    Coordination(ChangeWords changes) {
        this.changes = changes;
    }

    /** The arguments that it is made of, two or more, in order; none if it cannot be taken apart with certainty. */
    List<Argument> parts(Argument argument) {
        List<Token> tokens = argument.tokens();
        List<List<Integer>> parts = split(tokens);
        boolean several = parts.size() > 1 && parts.size() <= MOST_PARTS;
        if (!several || argument.spans().size() > 1 || doubtful(tokens, parts)) {
            return List.of();
        }
        List<Span> places = places(argument);
        return places.isEmpty()
                ? List.of()
                : whole(tokens, parts).stream()
                        .map(part -> argument(argument, part, places))
                        .toList();
    }

    private static List<List<Integer>> split(List<Token> tokens) {
        List<List<Integer>> parts = new ArrayList<>();
        List<Integer> part = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!SEPARATORS.contains(form(tokens, i))) {
                part.add(i);
            } else if (!part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private boolean doubtful(List<Token> tokens, List<List<Integer>> parts) {
        boolean clause =
                tokens.stream().anyMatch(token -> CLAUSAL.contains(token.tag()) || BRACKETS.contains(token.form()));
        boolean complements = parts.stream()
                .skip(1)
                .anyMatch(part -> part.stream().skip(1).anyMatch(i -> preposition(tokens.get(i))));
        long prepositions =
                parts.get(0).stream().filter(i -> preposition(tokens.get(i))).count();
        List<Integer> first = parts.get(0);
        int own = lead(tokens, first).size();
        boolean directed = own < first.size()
                && changes.opening(form(tokens, first.get(own))).isPresent();
        return clause || complements || prepositions > 1 || directed;
    }

    private static boolean preposition(Token token) {
        return PREPOSITIONS.contains(token.tag());
    }

    /** Each part with what stands before all of them ("risk of") and the head that stands behind all ("cholesterol"). */
    private static List<List<Integer>> whole(List<Token> tokens, List<List<Integer>> parts) {
        List<Integer> lead = lead(tokens, parts.get(0));
        List<Integer> last = parts.get(parts.size() - 1);
        List<List<Integer>> whole = new ArrayList<>();
        for (List<Integer> part : parts) {
            List<Integer> own =
                    part.size() > 1 && preposition(tokens.get(part.get(0))) ? part.subList(1, part.size()) : part;
            Stream<Integer> before = part.equals(parts.get(0)) ? Stream.empty() : lead.stream();
            boolean headless = !part.equals(last) && last.size() > 1 && modifier(tokens.get(part.get(part.size() - 1)));
            Stream<Integer> behind = headless ? Stream.of(last.get(last.size() - 1)) : Stream.empty();
            whole.add(Stream.of(before, own.stream(), behind).flatMap(i -> i).toList());
        }
        return whole;
    }

    private static List<Integer> lead(List<Token> tokens, List<Integer> first) {
        return IntStream.range(1, first.size())
                .filter(i -> preposition(tokens.get(first.get(i))))
                .mapToObj(i -> first.subList(0, i + 1))
                .findFirst()
                .orElse(List.of());
    }

    private static boolean modifier(Token token) {
        return token.tag().startsWith("JJ") || token.tag().equals("VBN");
    }

    private static String form(List<Token> tokens, int at) {
        return tokens.get(at).form().toLowerCase(Locale.ROOT);
    }

    /** Where the tokens stand in the passage; none if one of them is not found. */
    private static List<Span> places(Argument argument) {
        List<Span> places = new ArrayList<>();
        int from = 0;
        for (Token token : argument.tokens()) {
            int at = argument.text().indexOf(token.form(), from);
            if (at < 0) {
                return List.of();
            }
            from = at + token.form().length();
            int start = argument.spans().get(0).start() + argument.text().codePointCount(0, at);
            places.add(new Span(
                    start, start + token.form().codePointCount(0, token.form().length())));
        }
        return places;
    }

    private static Argument argument(Argument whole, List<Integer> part, List<Span> places) {
        List<Span> spans = new ArrayList<>();
        for (int i : part) {
            Span place = places.get(i);
            Span before = spans.isEmpty() ? place : spans.get(spans.size() - 1);
            boolean goesOn = !spans.isEmpty() && part.contains(i - 1);
            if (goesOn) {
                spans.set(spans.size() - 1, new Span(before.start(), place.end()));
            } else {
                spans.add(place);
            }
        }
        String text = spans.stream().map(span -> slice(whole, span)).collect(Collectors.joining(" "));
        return new Argument(spans, text, part.stream().map(whole.tokens()::get).toList());
    }

    private static String slice(Argument whole, Span span) {
        int offset = whole.spans().get(0).start();
        return io.whence.model.NormalizedText.slice(whole.text(), new Span(span.start() - offset, span.end() - offset));
    }
}
