package io.whence.ingestion.arms;

import io.whence.ingestion.arms.ArmDefinition.Kind;
import io.whence.model.arm.ArmNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Group A: X; group B: Y", "randomised into group A (X) and group B (Y)", "group B (the X group)". */
final class ListedRule implements ArmRule {
    private static final Pattern COLON = Pattern.compile("(?:^|[;:,.(]\\s*|\\band )(?<arm>" + ArmNames.ANY + ")"
            + ASIDES + "\\s?[:=]\\s?(?<given>[^;:\u00b1]+?)(?=[;.]|$|,? (?:and )?" + ArmNames.ANY + "|\\))");
    private static final Pattern ASIDE =
            Pattern.compile("(?<arm>" + WHOLE_NAME + ")\\s[(\\[](?:[nN]\\s?=\\s?\\d+[;,]\\s?)?"
                    + "(?:the )?(?<given>[^()\\[\\],;:=]+)(?:[,;:=][^()\\[\\]]*)?[)\\]]");
    private static final Pattern TOLD = Pattern.compile("^" + ArmNames.ANY + ASIDES
            + "\\s?[:=]\\s?(?i:comprised|consisted|\\d+)\\b[^;:,]*" + ArmNames.PEOPLE + " (?:who |which |that )?"
            + "(?:were |was )?(?:received|receiving|given|treated with"
            + "|on)\\b");
    private static final Pattern DIVIDED = Pattern.compile("(?i)random|\\b(?:assigned|allocated)\\b");
    private static final Pattern BARE_ROLE = Pattern.compile("(?i)controls?|placebo|sham");

    @Override
    public Stream<ArmDefinition> in(String sentence) {
        List<ArmDefinition> colons = found(COLON, sentence, true);
        boolean divided = DIVIDED.matcher(sentence).find();
        return Stream.concat(colons.stream(), found(ASIDE, sentence, divided).stream());
    }

    private static List<ArmDefinition> found(Pattern pattern, String sentence, boolean listed) {
        List<ArmDefinition> names = new ArrayList<>();
        List<ArmDefinition> given = new ArrayList<>();
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            String arm = matcher.group("arm");
            String words = matcher.group("given").strip();
            name(arm, words).ifPresentOrElse(names::add, () -> Treatment.in(words)
                    .map(treatment -> new ArmDefinition(arm, treatment, Kind.GIVEN))
                    .ifPresent(given::add));
        }
        boolean several = (listed || !names.isEmpty()) && given.size() + names.size() > 1;
        if (several || (given.size() == 1 && TOLD.matcher(sentence).find())) {
            names.addAll(given);
        }
        return names;
    }

    private static Optional<ArmDefinition> name(String arm, String words) {
        if (BARE_ROLE.matcher(words).matches()) {
            return ArmCalled.of(arm, words.replaceFirst("s$", "") + " group");
        }
        return words.matches(".*[ -](?i:group|arm)") ? ArmCalled.of(arm, words) : Optional.empty();
    }
}
