package io.whence.enrichment;

import io.whence.model.Argument;
import io.whence.model.Token;
import io.whence.model.arm.ArmNames;
import io.whence.model.event.RelationsExtracted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What arguments stand for that name an arm of a trial: "patients in group A" what the document says group A was given,
 * "ketamine-treated rats" ketamine. An arm that the document does not define stands for nothing. Where an arm only says
 * among whom ("pain in the control group"), it is left out.
 *
 * <p>Names match in any case, as group or as arm, and by their acronym.
 */
final class ArmArguments {
    private static final String THE = "(?:(?i:the|an?|all|those|both|being|our|this|that) )*";
    private static final String PEOPLE_IN =
            "(?:" + ArmNames.PEOPLE + " (?:(?:who|that) )?(?:(?:were|was) )?(?:in|of|from|on"
                    + "|(?:randomly )?(?:assigned|allocated|randomi[sz]ed) (?:to|into)) )?";
    private static final String PUT_IN =
            "(?:(?i:randomi[sz]ation|randomi[sz]ed|assignment|allocation|assigned|allocated"
                    + "|membership|inclusion) (?:in|to|into|of) )?";
    private static final Pattern REFERENCE = Pattern.compile(
            THE + PUT_IN + THE + PEOPLE_IN + THE + "(?<arm>.+?)(?: " + ArmNames.PEOPLE + ")?(?: ?\\([^)]*\\))?");
    private static final Pattern UNDEFINED = Pattern.compile(
            "(?:" + ArmNames.ANY + "|(?i:(?:the |two |three |four |both |all "
                    + "|study |treatment |intervention |experimental |control |placebo |and |other "
                    + "|either |each |another |different |same )*(?:groups?|arms?)(?: [A-Z\\d](?:(?:,| and|,? or) [A-Z\\d])*)?))");
    private static final Pattern BY_TREATMENT =
            Pattern.compile(THE + "(?:(?<treated>.+)[ -]treated (?:(?i:group|arm)|\\w+ "
                    + ArmNames.PEOPLE + "|" + ArmNames.PEOPLE + ")|(?:" + ArmNames.PEOPLE
                    + "|(?i:group|arm)) (?:(?:who|that|which) )?"
                    + "(?:(?:were|was|had|have|are|been) )*(?:receiving|received|receive|treated with|given|taking|took"
                    + "|undergoing|underwent|randomi[sz]ed to|assigned to|allocated to)(?: receive)? (?<given>.+))");
    private static final Pattern CALLED_AFTER = Pattern.compile(
            THE + "(?<given>placebo|vehicle|(?:usual|standard|routine) (?:care|treatment))[ -](?:group|arm)",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> AMONG = List.of("in", "among", "within", "for");

    private final Map<String, String> acronyms;
    private final Map<String, String> arms = new TreeMap<>();

    ArmArguments(RelationsExtracted extracted) {
        this.acronyms = extracted.acronyms();
        extracted.arms().forEach((name, given) -> arms.put(ArmNames.key(name), given));
    }

    /** The argument as it is to be understood; empty if it names an arm that the document does not define. */
    Optional<Argument> understood(Argument argument) {
        String words = plain(argument.text());
        Optional<String> given = given(words);
        if (given.isPresent()) {
            return given.map(treatment -> new Argument(argument.spans(), expanded(treatment), List.of()));
        }
        return undefined(words) ? Optional.empty() : Optional.of(withoutAmong(argument));
    }

    private Optional<String> given(String words) {
        return known(words)
                .or(() -> byTreatment(words, CALLED_AFTER, "given"))
                .or(() -> byTreatment(words, BY_TREATMENT, "given"))
                .or(() -> byTreatment(words, BY_TREATMENT, "treated"));
    }

    private Optional<String> known(String words) {
        return name(words).map(ArmNames::key).map(arms::get);
    }

    private Optional<String> byTreatment(String words, Pattern pattern, String group) {
        Matcher matcher = pattern.matcher(words);
        return matcher.matches()
                ? Optional.ofNullable(matcher.group(group)).filter(treatment -> !undefined(treatment))
                : Optional.empty();
    }

    private boolean undefined(String words) {
        return name(words).filter(arm -> UNDEFINED.matcher(arm).matches()).isPresent();
    }

    private Optional<String> name(String words) {
        Matcher reference = REFERENCE.matcher(words);
        return reference.matches()
                ? Optional.of(reference.group("arm")).map(arm -> acronyms.getOrDefault(arm, arm))
                : Optional.empty();
    }

    private Argument withoutAmong(Argument argument) {
        List<Token> tokens = argument.tokens();
        for (int i = 1; i < tokens.size() - 1; i++) {
            String rest = words(tokens.subList(i + 1, tokens.size()));
            if (AMONG.contains(tokens.get(i).form()) && (known(rest).isPresent() || undefined(rest))) {
                return new Argument(argument.spans(), words(tokens.subList(0, i)), tokens.subList(0, i));
            }
        }
        return argument;
    }

    /** Given together is one treatment, no list of two. */
    private String expanded(String treatment) {
        return List.of(treatment.split(" ", -1)).stream()
                .map(word -> word.equals("and") ? "plus" : acronyms.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    private static String words(List<Token> tokens) {
        return plain(tokens.stream().map(Token::form).collect(Collectors.joining(" ")));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll(" ?- ?", "-");
    }
}
