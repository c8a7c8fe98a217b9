package io.whence.ingestion.arms;

import io.whence.ingestion.arms.ArmDefinition.Kind;
import io.whence.model.arm.ArmNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings the definitions of a document together. Other names of an arm share what it was given; where definitions
 * disagree, or two arms would be given the same, nothing is said of the arm.
 */
final class ArmTable {
    private static final Pattern ADDED = Pattern.compile("\\b(?:and|plus|with|without)\\b|\\+");
    private static final Set<String> SMALL_WORDS =
            Set.of("of", "the", "a", "an", "and", "with", "plus", "in", "for", "to", "treatment", "therapy", "group");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<ArmDefinition>> definitions = new LinkedHashMap<>();

    ArmTable(List<ArmDefinition> found) {
        found.forEach(this::add);
        found.stream().filter(definition -> definition.kind() != Kind.ALIAS).forEach(definition -> definitions
                .computeIfAbsent(root(ArmNames.key(definition.arm())), arm -> new ArrayList<>())
                .add(definition));
    }

    /** Names of arms as first written, with what was given. */
    Map<String, String> resolved() {
        Map<String, String> given = new HashMap<>();
        definitions.forEach((arm, all) -> agreed(all).ifPresent(treatment -> given.put(arm, treatment)));
        Map<String, String> resolved = new LinkedHashMap<>();
        names.forEach((key, name) -> Optional.ofNullable(given.get(root(key)))
                .filter(treatment -> !contradictory(givenAlike(treatment, given)))
                .ifPresent(treatment -> resolved.put(name, treatment)));
        return resolved;
    }

    private List<String> givenAlike(String treatment, Map<String, String> given) {
        return names.entrySet().stream()
                .filter(arm -> Optional.ofNullable(given.get(root(arm.getKey())))
                        .filter(other -> alike(treatment, other))
                        .isPresent())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether arms that cannot be the same are among those that were given the same. */
    private boolean contradictory(List<String> arms) {
        long coded = arms.stream()
                .filter(ArmNames::coded)
                .map(ArmNames::key)
                .map(this::root)
                .distinct()
                .count();
        boolean control = arms.stream().anyMatch(arm -> arm.matches(ArmNames.ROLE) && ArmNames.control(arm));
        boolean studied = arms.stream().anyMatch(arm -> arm.matches(ArmNames.ROLE) && !ArmNames.control(arm));
        return coded > 1 || (control && studied);
    }

    private void add(ArmDefinition definition) {
        String arm = ArmNames.key(definition.arm());
        names.putIfAbsent(arm, definition.arm());
        if (definition.kind() == Kind.ALIAS) {
            String other = ArmNames.key(definition.meaning());
            names.putIfAbsent(other, definition.meaning());
            if (!root(arm).equals(root(other))) {
                parents.put(root(other), root(arm));
            }
        }
    }

    private String root(String arm) {
        String root = arm;
        while (parents.containsKey(root)) {
            root = parents.get(root);
        }
        return root;
    }

    /** The name the arm is called after, else the shortest of definitions that agree. */
    private static Optional<String> agreed(List<ArmDefinition> all) {
        List<ArmDefinition> called =
                all.stream().filter(one -> one.kind() == Kind.CALLED).toList();
        List<String> meanings = (called.isEmpty() ? all : called)
                .stream().map(ArmDefinition::meaning).distinct().toList();
        String shortest = meanings.stream()
                .min(Comparator.comparingInt(meaning -> stems(meaning).size()))
                .orElseThrow();
        return meanings.stream().allMatch(meaning -> alike(shortest, meaning))
                ? Optional.of(shortest)
                : Optional.empty();
    }

    /** Whether one says no more than the other leaves out, or most words are the same; what is added makes another. */
    private static boolean alike(String one, String other) {
        Set<String> words = stems(one);
        Set<String> others = stems(other);
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(others);
        boolean within = shared.size() == Math.min(words.size(), others.size());
        boolean most = 2 * shared.size() >= words.size() + others.size() - shared.size();
        boolean added = ADDED.matcher(one).find() != ADDED.matcher(other).find();
        return words.equals(others) || (!added && (within || most));
    }

    /** Content words without the plural's ending. */
    private static Set<String> stems(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .map(word -> word.length() > 3 ? word.replaceFirst("s$", "") : word)
                .collect(Collectors.toSet());
    }
}
