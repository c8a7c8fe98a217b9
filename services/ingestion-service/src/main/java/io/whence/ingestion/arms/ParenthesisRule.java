package io.whence.ingestion.arms;

import io.whence.ingestion.arms.ArmDefinition.Kind;
import io.whence.model.arm.ArmNames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Randomised to X (group A) or Y (group B)", "received X (n = 40; treatment group)", "the X group (group A)". */
final class ParenthesisRule implements ArmRule {
    private static final Pattern NAME =
            Pattern.compile("[(\\[](?:[nN]\\s?[=:]?\\s?\\d+[\\w ]*[,;:]\\s?)?(?:i\\.?e\\.?,? )?"
                    + "(?:the )?(?<arm>" + ArmNames.ANY + "|(?i:controls?|intervention|experimental))"
                    + "(?:[,;:=]\\s?[^()\\[\\]]{0,60})?[)\\]]");
    private static final Pattern CALLED =
            Pattern.compile("(?:^|\\s)(?:the|an?|into|to|and|or|[Tt]he|either)\\s(?!(?:the|an?"
                    + "|either)\\s)(?<name>(?:[\\w+/.\u2013-]+\\s){1,4}?(?:group|arm))$");
    private static final Pattern TRIGGER = Pattern.compile("\\b(?:receiv(?:e|ed|ing)|given|(?:treated|treatment) with"
            + "|underg(?:o|oing)|underwent|administered|assigned to|allocated to|randomi[sz]ed to|took|taking"
            + "|consumed"
            + "|(?:groups?|arms?|treatments?|regimens?|following):|"
            + "(?:\\d+|the) " + ArmNames.PEOPLE
            + " (?:were )?(?:on|with)|compar(?:e|ed|ing))\\s(?:to\\s|either\\s)*(?:receive\\s)?");
    private static final Pattern NEXT =
            Pattern.compile("^(?:[,;]|\\b(?:and|or|versus|vs\\.?|with|to|while|either|then)\\b|\\s)+"
                    + "(?:(?:\\d+|the other)\\s(?:(?:" + ArmNames.PEOPLE + "|to|on|with)\\s)+)?");
    /** Between a verb and this name stands another arm. */
    private static final Pattern OTHERS =
            Pattern.compile("[(\\[][^()\\[\\]]*(?:[nN]\\s?=\\s?\\d|\\b(?:group|arm)\\s?[)\\]])");

    private static final Pattern VERB =
            Pattern.compile("\\b(?:was|were|had|did|is|are|showed|than|compared|reported)\\b");

    @Override
    public Stream<ArmDefinition> in(String sentence) {
        Stream.Builder<ArmDefinition> found = Stream.builder();
        Matcher name = NAME.matcher(sentence);
        boolean listed = false;
        for (int from = 0; name.find(); from = name.end()) {
            Optional<ArmDefinition> definition =
                    definition(arm(name.group("arm")), sentence.substring(from, name.start()), listed);
            definition.ifPresent(found::add);
            listed = definition.isPresent();
        }
        return found.build();
    }

    private static String arm(String name) {
        return name.matches("(?i)controls?|intervention|experimental")
                ? name.replaceFirst("(?i)s$", "") + " group"
                : name;
    }

    private static Optional<ArmDefinition> definition(String arm, String raw, boolean listed) {
        String before = raw.replaceAll("\\s?[(\\[][^()\\[\\]]*[)\\]]", "").strip();
        Matcher called = CALLED.matcher(before);
        if (called.find()) {
            return ArmCalled.of(arm, called.group("name"));
        }
        return (OTHERS.matcher(raw).find() ? Optional.<String>empty() : words(before, listed))
                .flatMap(Treatment::in)
                .filter(treatment -> ArmNames.coded(arm) || ArmNames.control(arm) || !Treatment.usual(treatment))
                .map(treatment -> new ArmDefinition(arm, treatment, Kind.GIVEN));
    }

    private static Optional<String> words(String before, boolean listed) {
        Matcher trigger = TRIGGER.matcher(before);
        int start = -1;
        while (trigger.find()) {
            start = trigger.end();
        }
        if (start >= 0) {
            return Optional.of(before.substring(start));
        }
        String next = NEXT.matcher(before).replaceFirst("");
        return listed && !VERB.matcher(next).find() ? Optional.of(next) : Optional.empty();
    }
}
