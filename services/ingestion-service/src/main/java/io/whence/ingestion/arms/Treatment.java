package io.whence.ingestion.arms;

import io.whence.model.arm.ArmNames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the name of a treatment out of the words that follow "received": "a single dose of 5 mg oral iron daily for two
 * weeks" is oral iron. Words that name no one treatment give nothing.
 */
final class Treatment {
    private static final int MOST_WORDS = 10;
    private static final String UNIT =
            "(?:mg|g|kg|µg|μg|mcg|ug|ml|mL|cc|L|l|IU|U|units?|mmol|mM|%|ppm|ppb|Gy|Hz|kcal|kJ"
                    + "|mEq|cm|mm|MBq|hours?|h|min|minutes?|weeks?|wks?|days?|d|months?|years?)";
    private static final String AMOUNT =
            "(?:\\d[\\d.,\u2013\u00d7x-]*(?:\\s?(?:-|\u2013|to|or|and)\\s?\\d[\\d.,]*)?[\\s-]?" + UNIT
                    + "(?:[/\u00b7 ](?:kg|day|d|h|hr|hour|min|week|wk|dose|m2|ml|mL|body weight))*(?![\\w])"
                    + "(?:\\s(?:body weight|bw))?)";
    private static final Pattern INNER = Pattern.compile("(?:(?:comprised|consisted)(?: of)? )?(?:[\\w-]+ ){0,4}?"
            + ArmNames.PEOPLE + "\\s(?:who |which |that )?(?:were |was |had |have |will |be )*"
            + "(?:received|receive|receiving|given|treated with|underwent|on|administered|taking)\\s+(.+)");
    private static final Pattern PARENTHESES = Pattern.compile("\\s?[(\\[][^()\\[\\]]*[)\\]]");
    private static final Pattern END = Pattern.compile("[;:(\\[)\\]]|[.,](?!\\d)|\\s[\u2013\u2014-]\\s"
            + "|(?<![\\w-])(?:for|during|at|every|each|twice|thrice|once|daily|weekly|monthly|per|before|after"
            + "|over|via|until"
            + "|till|starting|beginning|from|who|which|that|while|whereas|whilst|but|then|according|based|using"
            + "|through"
            + "|throughout|within|followed|as|when|where|if|to|prior|immediately|orally|intravenously|subcutaneously"
            + "|intramuscularly|by|only|alone|instead|rather|on|because|since|between|unless|except|delivered"
            + "|consisting|containing|including|in addition|in order|in the|in a|in an|in one|in two|in combination"
            + "|in \\d+|in mid|in isotonic|in normal|in distilled|in water|in saline|in each|in their|in this|in both"
            + "|three times|two times|four times|\\d+ times"
            + "|with an?|with the|with their|with no|with or|with \\d+"
            + "|designed|offered|provided|developed|means|given|performed|regarding|recommended|prescribed|serving"
            + "|supplied|diluted|dissolved|mixed|bid|tid|qid|b\\.i\\.d|po|iv|administered|applied|aimed|focused"
            + "|intraoperatively|preoperatively|postoperatively)(?![\\w-])"
            + "|\\band (?=\\w+ed\\b|(?:were|was|had|then|no|did|also|the|in|to|at|for|after|not|patients?|both)\\b)"
            + "|\\b(?:and|or|vs\\.?|versus) (?:the )?(?:" + ArmNames.ANY + ")");
    private static final Pattern LIST =
            Pattern.compile("^,\\s(?:[\\w-]+ ){0,3}[\\w-]+(?:,\\s(?:[\\w-]+ ){0,3}[\\w-]+)*,?" + " and (?!the\\b|"
                    + ArmNames.ANY + "|\\w+ed\\b)");
    private static final Pattern GOES_ON = Pattern.compile("^(?:,? ?and then|,? ?followed by|,? ?then)\\b");
    private static final Pattern ADJECTIVE_FOLLOWS = Pattern.compile(
            "^, (?!(?:and|or|while|whereas|but|which|who|at|for|with|as|once|twice|the|followed|starting|in|on|given"
                    + "|administered|until|group|n)\\b|\\d)");
    private static final Pattern START =
            Pattern.compile("^(?:(?i:an?|the|their|his|her|our|single|daily|weekly|either)\\s"
                    + "|" + AMOUNT + "(?:\\s(?:of|each))?\\s"
                    + "|(?:use|using|wear|perform|attend|participate in|undergo|receive|take)\\s"
                    + "|(?i:one|two|three|four|five|six|seven|eight|nine|ten|twelve|receiving|given|treated with|taking"
                    + "|received)\\s"
                    + "|(?:\\w+\\s)?(?:capsules?|tablets?|pills?|sachets?) containing\\s"
                    + "|\\d+[\\s-](?:\\w+\\s)?(?:capsules?|tablets?|doses?|sessions?"
                    + "|injections?|cycles?|courses?|drops?|sachets?|cups?|puffs?|servings?|units?)\\s(?:of\\s)?"
                    + "|(?:\\w+\\s)?(?:infusions?|injections?|course|courses|dose|doses|bolus|supplement"
                    + "|supplements|total|capsules?"
                    + "|tablets?|administration|amount|combination|sessions?|cycles?|series|program(?:me)?s?"
                    + "|form|regimens?)"
                    + "\\sof\\s"
                    + "|(?:treatment|therapy|supplementation|intervention|monotherapy)\\s(?:with|of)\\s"
                    + "|(?:in addition to )?(?:usual|standard|routine|conventional|regular"
                    + "|best)\\s(?:\\w+\\s)?(?:care|treatment"
                    + "|therapy)\\s(?:and|plus|with|in addition to|combined with)\\s)");
    private static final Pattern AMOUNTS = Pattern.compile("\\s*\\b" + AMOUNT + "(?:\\sof\\b)?");
    private static final Pattern TAIL = Pattern.compile(
            "(?:\\s(?:and|or|with|of|in|plus|the|a|an|was|were|is|respectively|too|also|group|\\d[\\d.,/-]*))+$");
    private static final Pattern NO_TREATMENT = Pattern.compile(
            "^(?-i:[A-Z]{1,2}G)$|^(?:\\d+\\s|into|part|place|account|access|no|not|nothing|none|either|both"
                    + "|the same|same|neither|more|less|fewer|higher|lower|significantly"
                    + "|similar|its|it|this|these|those|one|two|all|any|another|additional|identical|different|other"
                    + "|further|what|total|average|mean|median|effects?|chance|opportunity|written|informed"
                    + "|at least|approximately|about|exactly"
                    + "|such|an?|age|aged|n|who|which|placebo or|low|high|half|most|some|only|first|second|half)\\b"
                    + "|\\b(?:was|were|is|are|had|has|have|did|would|could|should|showed|increased|decreased|improved"
                    + "|reported|or|group|groups|arm|arms|than|same|reverse|following|respectively|compared|table|fig"
                    + "|figure|period|phase|questionnaires?|consent|visits?|follow-up|assessments?"
                    + "|examinations?|biopsy"
                    + "|mri|ct|evaluations?|measurements?|screening|scores?|invitations?|analys[ie]s|data"
                    + "|baseline|mean"
                    + "|median|age|aged|years|old|healthy|male|female|rescue|study drug|trial medication|scan"
                    + "|surveys?"
                    + "|interviews?|effects? of|in duration|influence|comparison|possibility|permission"
                    + "|withdrawn|dropped|lost|died|randomi[sz]ation|randomi[sz]ed|assigned|allocated|matched)\\b"
                    + "|[=<>%\u00b1?]|\\bet al\\b|https?:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERIC =
            Pattern.compile("(?i:(?:the |an? |active |study |new |same |test |trial |(?:bi-?)?weekly |daily |regular "
                    + "|individual |brief |written |group |additional |initial |introductory )*"
                    + "(?:training|education|information|instructions?|counsell?ing|therapy|treatments?"
                    + "|interventions?|programs?"
                    + "|programmes?|care|support|medications?|drugs?|surgery|diets?|materials?|advice|capsules?"
                    + "|tablets?|doses?"
                    + "|injections?|operations?|procedures?|sessions?|patients?|experimental|control|active"
                    + "|test|agents?|products?"
                    + "|preparations?|formulations?|supplements?|regimens?|protocols?|help|feedback|messages?"
                    + "|instruction|dose"
                    + "|telephone calls?|calls?|letters?|emails?|points?|incentives?|measures?|conditions?"
                    + "|standard|usual|conventional"
                    + "|combination|combined|intensive|early|late|delayed|intravenous|oral|topical"
                    + "|intramuscular|intrauterine|subcutaneous|local|systemic|regular|plants?|foods?|meals?"
                    + "|options?|classes|lessons"
                    + "|headphones|fluids?|sham|true|comparator|case|telephone contacts?|weeks?|days?|months?"
                    + "|hours?|minutes?))");
    private static final Pattern USUAL = Pattern.compile(
            "(?i)(?:usual|standard|routine|conventional|normal|regular)\\b.*|placebo\\b.*|sham\\b.*|control\\b.*");

    private Treatment() {}

    /** The treatment's name, if the words begin with one. */
    static Optional<String> in(String words) {
        String all = PARENTHESES.matcher(words.strip()).replaceAll("");
        Matcher inner = INNER.matcher(all);
        String cut = start(inner.matches() ? inner.group(1) : all);
        Matcher end = END.matcher(cut);
        if (end.find()) {
            if (partOnly(cut.substring(0, end.start()), cut.substring(end.start()))) {
                return Optional.empty();
            }
            cut = cut.substring(0, end.start());
        }
        cut = AMOUNTS.matcher(start(cut.strip() + " ")).replaceAll("").strip();
        cut = TAIL.matcher(start(cut + " ").strip()).replaceAll("").strip();
        return Optional.of(cut).filter(Treatment::named);
    }

    /** Whether it is what those get who are not given the treatment under study. */
    static boolean usual(String treatment) {
        return USUAL.matcher(treatment).matches();
    }

    /** Whether more of what was given follows: a list, another adjective, a second step. */
    private static boolean partOnly(String taken, String rest) {
        return LIST.matcher(rest).find()
                || GOES_ON.matcher(rest).find()
                || (!taken.contains(" ") && ADJECTIVE_FOLLOWS.matcher(rest).find());
    }

    private static String start(String words) {
        String rest = words;
        for (Matcher start = START.matcher(rest); start.find(); start = START.matcher(rest)) {
            rest = rest.substring(start.end());
        }
        return rest;
    }

    private static boolean named(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return words.length() > 1
                && Character.isLetterOrDigit(words.charAt(0))
                && words.chars().anyMatch(Character::isLetter)
                && words.split("\\s+", -1).length <= MOST_WORDS
                && !NO_TREATMENT.matcher(words).find()
                && !GENERIC.matcher(words).matches()
                && !words.matches("\\p{L}+ed")
                && !last.matches(ArmNames.PEOPLE);
    }
}
