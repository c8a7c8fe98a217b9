package io.whence.ingestion.arms;

import io.whence.ingestion.arms.ArmDefinition.Kind;
import io.whence.model.arm.ArmNames;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Patients in group A (n = 30) received X", "the control group was given X", "in group B, X was administered". */
final class ReceivedRule implements ArmRule {
    private static final String CLAUSE =
            "(?:^|[;:,]\\s+|\\b(?:and|while|whereas|but|where|whilst|although" + "|that)\\s+)";
    private static final String IN = "(?:who were |that were |who had been |were |was )?(?:in|of|from|within"
            + "|(?:randomly )?(?:assigned|allocated|randomi[sz]ed) (?:to|into|in)|belonging to)\\s(?:the )?";
    private static final String KIND =
            "(?!More|Fewer|Most|Some|Many|Few|Several|One|Two|Three|Four|Five|Six|Seven|Eight|Nine"
                    + "|Ten|Eleven|Twelve|\\w+teen|\\w+ty|Other|Both)[A-Z][a-z]+ ";
    private static final String SUBJECT =
            CLAUSE + "(?:(?i:all|the|each)\\s)*(?:(?:(?i:study) |" + KIND + ")?" + ArmNames.PEOPLE
                    + ASIDES + "\\s" + IN + ")?(?:[Ii]n )?(?:[Tt]he |[Aa]n? )?(?<arm>" + ArmNames.ANY + ")"
                    + ASIDES + "(?:,? (?:" + ArmNames.PEOPLE + "|they))?,?\\s";
    private static final String WAS_GIVEN = "(?:(?:also|additionally|will|had|have|then|would|all) )*"
            + "(?:received|receive|(?:was|were|be|been) (?:also )?(?:given|treated (?:with|by|using)"
            + "|administered|offered"
            + "|provided with|exposed to|fed|supplemented with|infused with|injected with|managed with|prescribed)"
            + "|underwent|took|consumed|ingested|drank|attended|participated in|used"
            + "|(?:consisted|comprised)(?: of)? [^,;:]{0,40}?" + ArmNames.PEOPLE
            + " (?:who |which |that )?(?:were |was |had )?(?:received|receiving|given|treated with))";
    /** "Groups 1 and" that one: what follows was given to both. */
    private static final Pattern COORDINATED =
            Pattern.compile("\\b(?i:groups?|arms?)(?: \\w{1,4})?(?: ?\\([^()]*\\))?,? (?:and|or) (?:in )?(?:the )?$");

    private static final Pattern ACTIVE = Pattern.compile(SUBJECT + WAS_GIVEN + "\\s(?<given>.+)");
    private static final Pattern RELATIVE = Pattern.compile("(?<arm>" + WHOLE_NAME + ")" + ASIDES
            + ",? (?:(?:who|which|that) )?(?:receiving|undergoing|taking|given|treated with|(?:who|which|that) "
            + WAS_GIVEN + ")\\s(?<given>.+)");
    private static final Pattern ELLIPSIS =
            Pattern.compile("\\btreated with\\b.+?\\b(?:and|while|whereas) (?:the )?(?<arm>" + ArmNames.ANY + ")"
                    + ASIDES + " with (?<given>.+)");
    private static final Pattern PASSIVE = Pattern.compile(CLAUSE + "[Ii]n (?:the )?(?<arm>" + ArmNames.ANY + ")"
            + ASIDES + ",? (?<given>[^,;:]{3,80}?) (?:was|were) (?:given|administered|performed"
            + "|infused|injected|started|added|provided|prescribed)\\b");
    private static final Pattern GIVEN_TO =
            Pattern.compile("^(?<given>[^,;:]{3,80}?) (?:was|were) (?:given|administered"
                    + "|offered|provided|applied) to (?:the )?(?:" + ArmNames.PEOPLE + " in (?:the )?)?(?<arm>"
                    + ArmNames.ANY
                    + ")");

    @Override
    public Stream<ArmDefinition> in(String sentence) {
        return Stream.of(ACTIVE, RELATIVE, ELLIPSIS, PASSIVE, GIVEN_TO).flatMap(pattern -> found(pattern, sentence));
    }

    private static Stream<ArmDefinition> found(Pattern pattern, String sentence) {
        Stream.Builder<ArmDefinition> found = Stream.builder();
        Matcher matcher = pattern.matcher(sentence);
        for (int from = 0; from < sentence.length() && matcher.find(from); from = matcher.end("arm")) {
            String arm = matcher.group("arm");
            if (COORDINATED.matcher(sentence.substring(0, matcher.start("arm"))).find()) {
                continue;
            }
            Treatment.in(matcher.group("given"))
                    .filter(treatment -> ArmNames.coded(arm) || ArmNames.control(arm) || !Treatment.usual(treatment))
                    .ifPresent(treatment -> found.add(new ArmDefinition(arm, treatment, Kind.GIVEN)));
        }
        return found.build();
    }
}
