package io.whence.reasoning.request;

import io.whence.reasoning.grammar.UnreadableTextException;
import io.whence.reasoning.story.Polarity;
import io.whence.reasoning.story.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The values that a request names for each variable, numbered from 0 in their order: numbers by size, opposites with the lesser or
 * absent one first, names that end in a number by it, known scales, or as the text says. A value whose place nothing tells may be
 * used by name, but not be counted on to be the first or last.
 */
public final class Values {

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,6}");
    private static final Pattern NUMBERED = Pattern.compile("(.*?\\D|)(\\d+)");
    private static final List<List<String>> SCALES = List.of(
            List.of("none", "low", "medium", "high", "very high"),
            List.of("low", "mid", "high"),
            List.of("low", "moderate", "high"),
            List.of("low", "middle", "high"),
            List.of("small", "medium", "large"),
            List.of("none", "some", "all"),
            List.of("never", "rarely", "sometimes", "often", "always"),
            List.of("none", "mild", "moderate", "severe"),
            List.of("never", "former", "current"));
    private static final Set<String> ABSENT = Set.of(
            "control",
            "placebo",
            "no",
            "false",
            "f",
            "n",
            "off",
            "untreated",
            "unexposed",
            "absent",
            "negative",
            "withheld");

    private final Map<String, Set<String>> named = new LinkedHashMap<>();
    private final Map<String, List<String>> orders = new LinkedHashMap<>();
    private final Map<String, List<String>> settled = new HashMap<>();
    private final Set<String> unordered = new LinkedHashSet<>();

    Values() {}

    /** Takes note of a value before any is numbered. */
    void note(String variable, String value) {
        named.computeIfAbsent(variable, name -> new LinkedHashSet<>()).add(plain(value.isEmpty() ? "1" : value));
    }

    /** Takes note of all values of a variable, lowest first. */
    void order(String variable, List<String> values) {
        orders.put(variable, values.stream().map(Values::plain).toList());
    }

    private static String plain(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the number of a value, from 0.
     *
     * @throws UnreadableTextException where the variable's declared values do not have it
     */
    public int number(String variable, String value) {
        var label = plain(value.isEmpty() ? "1" : value);
        var values = of(variable);
        int place = values.indexOf(label);
        if (place >= 0) {
            return place;
        }
        if (INTEGER.matcher(label).matches() && mixed(variable)) {
            return Integer.parseInt(label);
        }
        throw UnreadableTextException.whole(variable + "=" + value, "one of its values " + values);
    }

    /** Returns the values of a variable, lowest first. */
    public List<String> of(String variable) {
        return settled.computeIfAbsent(variable, name -> settle(name, named.getOrDefault(name, Set.of())));
    }

    private boolean mixed(String variable) {
        var values = named.getOrDefault(variable, Set.of());
        return values.stream().anyMatch(value -> INTEGER.matcher(value).matches());
    }

    private List<String> settle(String variable, Set<String> values) {
        var declared = orders.get(variable);
        if (declared != null) {
            values.stream()
                    .filter(value -> !declared.contains(value))
                    .findFirst()
                    .ifPresent(value -> {
                        throw UnreadableTextException.whole(
                                variable + "=" + value, "one of the declared values " + declared);
                    });
            return declared;
        }
        var numbers = values.stream()
                .filter(value -> INTEGER.matcher(value).matches())
                .toList();
        var words = values.stream()
                .filter(value -> !INTEGER.matcher(value).matches())
                .toList();
        if (words.isEmpty()) {
            return numbers(numbers);
        }
        var ordered = words(variable, words);
        int most = numbers.stream().mapToInt(Integer::parseInt).max().orElse(0);
        var filled = new ArrayList<>(ordered);
        while (filled.size() <= most) {
            filled.add(Integer.toString(filled.size()));
        }
        return List.copyOf(filled);
    }

    private static List<String> numbers(Collection<String> numbers) {
        var sorted = numbers.stream()
                .map(Integer::valueOf)
                .sorted()
                .map(String::valueOf)
                .toList();
        return Set.of("0", "1").containsAll(sorted)
                ? List.of("0", "1")
                : sorted.size() == 1 ? upTo(sorted.get(0)) : sorted;
    }

    private static List<String> upTo(String value) {
        return IntStream.rangeClosed(0, Math.max(1, Integer.parseInt(value)))
                .mapToObj(Integer::toString)
                .toList();
    }

    private List<String> words(String variable, List<String> words) {
        if (words.size() == 1) {
            return isLesser(words.get(0))
                    ? List.of(words.get(0), other(words.get(0)))
                    : List.of(other(words.get(0)), words.get(0));
        }
        if (words.size() == 2 && isLesser(words.get(0)) != isLesser(words.get(1))) {
            return isLesser(words.get(0)) ? words : List.of(words.get(1), words.get(0));
        }
        return numbered(words).or(() -> scaled(words)).orElseGet(() -> {
            unordered.add(variable);
            return words;
        });
    }

    private static String other(String value) {
        return value.equals("1") ? "0" : "not " + value;
    }

    private static boolean isLesser(String value) {
        return ABSENT.contains(value) || Polarity.isNegative(Words.of(value));
    }

    private static Optional<List<String>> numbered(List<String> words) {
        var stems = new LinkedHashSet<String>();
        var byNumber = new java.util.TreeMap<Integer, String>();
        for (var word : words) {
            var match = NUMBERED.matcher(word);
            if (!match.matches() || match.group(2).length() > 8) {
                return Optional.empty();
            }
            stems.add(match.group(1));
            byNumber.put(Integer.valueOf(match.group(2)), word);
        }
        return stems.size() == 1 && byNumber.size() == words.size()
                ? Optional.of(List.copyOf(byNumber.values()))
                : Optional.empty();
    }

    private static Optional<List<String>> scaled(List<String> words) {
        return SCALES.stream()
                .filter(scale -> scale.containsAll(words))
                .findFirst()
                .map(scale -> scale.stream().filter(words::contains).toList());
    }

    /** Returns how many values each variable has, two at least. */
    public Map<String, Integer> sizes() {
        var sizes = new HashMap<String, Integer>();
        var variables = new LinkedHashSet<>(named.keySet());
        variables.addAll(orders.keySet());
        variables.forEach(
                variable -> sizes.put(variable, Math.max(2, of(variable).size())));
        return sizes;
    }

    /**
     * Refuses to take one value of a variable for the higher one where nothing says which that is.
     *
     * @throws UnreadableTextException naming the values
     */
    public void requireOrder(String variable) {
        var values = of(variable);
        if (unordered.contains(variable)) {
            throw UnreadableTextException.whole(
                    String.join(", ", values),
                    "the order of the values of " + variable + ", such as '" + variable + ": "
                            + String.join(" < ", values) + "'");
        }
    }

    /** Returns the number that a value is, for an expectation; empty where the values are words. */
    public OptionalDouble amount(String variable, int place) {
        var values = of(variable);
        if (values.isEmpty()) {
            return OptionalDouble.of(place);
        }
        var value = values.get(place);
        if (INTEGER.matcher(value).matches()) {
            return OptionalDouble.of(Integer.parseInt(value));
        }
        return values.size() == 2 && !unordered.contains(variable) ? OptionalDouble.of(place) : OptionalDouble.empty();
    }

    /** Returns, for each variable whose values are not just 0 and 1, which counts as which. */
    public List<String> inWords() {
        var lines = new ArrayList<String>();
        named.keySet().forEach(variable -> {
            var values = of(variable);
            if (!values.equals(List.of("0", "1"))) {
                lines.add(variable + ": "
                        + String.join(unordered.contains(variable) ? ", " : " < ", values)
                        + (unordered.contains(variable) ? " (no order)" : ""));
            }
        });
        return lines;
    }
}
