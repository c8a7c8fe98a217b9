package io.whence.ingestion.arms;

import io.whence.model.arm.ArmNames;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the arms of a trial and what each was given.
 *
 * <p>Read are definitions in the trial's own account of itself; a sentence that cites others, or that tells of periods
 * of a crossover or of what came after the trial, defines nothing. Names are as first written: "Group A", "control
 * arm", "ketamine group".
 */
public final class TrialArms {
    private static final Pattern SENTENCE_BREAK =
            Pattern.compile("(?<![Vv]s\\.|e\\.g\\.|i\\.e\\.|[Ff]ig\\.|[Nn]o\\.|al\\.|cf\\.|approx\\."
                    + "|ca\\.)(?<=[.!?])\\s+(?=[\\p{Lu}\\d(])|\\n");
    private static final Pattern ELSEWHERE = Pattern.compile("\\[\\d+[\\d,\u2013 -]*\\]|\\bet al\\b"
            + "|\\b(?:previous|earlier|prior|another|other|recent|similar) (?:\\w+ )?(?:study|studies|trials?"
            + "|reports?)\\b"
            + "|\\b(?:[Tt]hat|[Tt]heir|[Tt]hose) (?:study|studies|trials?)\\b"
            + "|\\bThey (?:concluded|found|reported|showed)\\b|^An? (?:\\w+ ){0,3}(?:study|trial)\\b"
            + "|\\((?:\\w+,? )+(?:19|20)\\d\\d\\)");
    private static final Pattern OTHER_PERIODS =
            Pattern.compile("\\b[Cc]ross(?:ed)?[- ]?over|\\b(?:first|second) (?:period|half"
                    + "|phase)\\b|\\breverse order\\b|\\bvice versa\\b|\\bswitched\\b"
                    + "|\\b[Aa]t the end of\\b|\\b[Aa]fter the (?:study|trial)\\b|\\b[Uu]pon completion\\b");
    private static final Pattern NAMES_AN_ARM = Pattern.compile("(?i)group|\\barm\\b|\\(control|\\bexperimental\\)");
    /** In UTF-16 units; no report of a trial is longer, and a longer text must not take its time. */
    private static final int LONGEST_REPORT = 1_000_000;

    private static final int MOST_ARMS = 50;
    private static final int LONGEST_SENTENCE = 800;
    private static final List<ArmRule> RULES = List.of(new ReceivedRule(), new ParenthesisRule(), new ListedRule());

    private TrialArms() {}

    /** The arms that paragraphs define, with what was given to each; none in a text that is too long for a report. */
    public static Map<String, String> in(List<String> paragraphs) {
        if (paragraphs.stream().mapToLong(String::length).sum() > LONGEST_REPORT) {
            return Map.of();
        }
        Stream<ArmDefinition> told = paragraphs.stream()
                .map(paragraph -> paragraph.replaceAll("\\p{Zs}", " "))
                .flatMap(SENTENCE_BREAK::splitAsStream)
                .filter(TrialArms::ofThisTrial)
                .flatMap(sentence -> RULES.stream().flatMap(rule -> rule.in(sentence)));
        Stream<ArmDefinition> called = CalledAfterRule.in(String.join("\n", paragraphs));
        Map<String, String> arms = new ArmTable(Stream.concat(told, called).toList()).resolved();
        return arms.size() > MOST_ARMS ? Map.of() : arms;
    }

    /** Those that occur in the words, also by an acronym of their name. */
    public static Map<String, String> usedIn(String words, Collection<String> acronyms, Map<String, String> arms) {
        Set<String> texts = new HashSet<>(List.of(ArmNames.key(words)));
        acronyms.forEach(acronym -> texts.add(ArmNames.key(acronym)));
        Map<String, String> used = new LinkedHashMap<>();
        arms.forEach((arm, given) -> {
            Pattern name = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(ArmNames.key(arm)) + "(?![\\p{L}\\d])");
            if (texts.stream().map(name::matcher).anyMatch(Matcher::find)) {
                used.put(arm, given);
            }
        });
        return used;
    }

    private static boolean ofThisTrial(String sentence) {
        return sentence.length() <= LONGEST_SENTENCE
                && NAMES_AN_ARM.matcher(sentence).find()
                && !ELSEWHERE.matcher(sentence).find()
                && !OTHER_PERIODS.matcher(sentence).find();
    }
}
