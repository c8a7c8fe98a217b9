package io.whence.ingestion.arms;

import io.whence.ingestion.arms.ArmDefinition.Kind;
import io.whence.model.arm.ArmNames;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * "The ketamine group" is those given ketamine, if the text says elsewhere that ketamine is something given. Needs the
 * whole text, unlike the other rules.
 */
final class CalledAfterRule {
    private static final Pattern NAME = Pattern.compile("\\b(?:[Tt]he|[Ii]n|[Aa]n?|and|than|versus"
            + "|vs\\.?)\\s(?!(?:the|an?)\\s)"
            + "((?:[\\p{L}\\d][\\p{L}\\d+/.\u2013-]*\\s(?:\\+\\s)?){0,3}?[\\p{L}\\d][\\p{L}\\d+/.\u2013-]*)"
            + "(?:[ -](?:treatment|intervention|therapy|treated|alone|only))?[ -](?:group|arm)\\b");
    private static final Pattern NOT_GIVEN =
            Pattern.compile("(?i)\\b(?:group|arm|age|aged|ethnic|focus|risk|high|low|higher"
                    + "|lower|same|each|both|two|three|four|other|another|no|any|whole|entire|total|all|first"
                    + "|second|third|latter"
                    + "|former|large|largest|small|single|one|different|respective|study|control|patients?"
                    + "|women|men|children"
                    + "|disease|severe|mild|normal|healthy|main|sub|dose|this|that|these|those|of|in|to|for"
                    + "|with|by|on|at|from"
                    + "|was|were|is|are|had|as|between|per|within|new|old|only|their|its|our|which|who|the|an?"
                    + "|than|by|early"
                    + "|late|positive|negative|user|social|peer|working|research|expert|reference|parallel"
                    + "|multi|larger|smaller"
                    + "|female|male|case|true|long|short|comparator|active|placebo-controlled|completed"
                    + "|per-protocol|intention|itt|safety|analysis|population|phase)\\b");
    private static final Pattern ALWAYS = Pattern.compile(
            "(?i)placebo|sham|(?:usual|standard|routine|conventional) (?:care|treatment|therapy)|vehicle|saline");

    private static final String ENDS =
            "(?=\\s?[.,;:()\\[]|\\s(?:and|or|in|at|for|with|was|were|on|to|twice|once|daily|\\d|had|plus"
                    + "|is|as|than|by|over|via|after|before|compared|alone|treatment|therapy|during|until|from"
                    + "|every|per|orally"
                    + "|intravenously|via|through|given|administered|versus|vs|has|can|may|did|does|reduce[sd]?"
                    + "|increase[sd]?)\\b|$)";
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{L}+(?:ed|al|ive|ous|less|ful|able)");

    private static final int MOST_NAMES = 200;

    private CalledAfterRule() {}

    /** The arms of a text that are called after what they were given. */
    static Stream<ArmDefinition> in(String text) {
        return NAME.matcher(text)
                .results()
                .map(name -> name.group(1).replaceFirst("-(?:treatment|treated)$", ""))
                .distinct()
                .limit(MOST_NAMES)
                .filter(called -> !NOT_GIVEN.matcher(called).find() && !(called + " group").matches(ArmNames.ANY))
                .filter(called -> ALWAYS.matcher(called).matches() || given(called, text))
                .map(called -> new ArmDefinition(called + " group", called, Kind.CALLED));
    }

    private static boolean given(String called, String text) {
        String words = Pattern.quote(called.toLowerCase(Locale.ROOT));
        String before = "\\b(?:receiv(?:e|ed|ing)|given|(?:treated|treatment|therapy|supplementation"
                + "|supplemented) with"
                + "|administ(?:ered|ration of)|took|taking|(?:randomi[sz]ed|assigned|allocated) to"
                + "|(?:effects?|efficacy|effectiveness|use|doses?|injections?|infusions?|safety) of)\\s"
                + "(?:[\\w.,-]+\\s(?:\\(\\w+\\)\\s)?){0,5}?\\(?" + words + ENDS;
        String after =
                "(?<![\\w-])" + words + "\\)?\\s(?:was|were) (?:given|administered|injected|infused" + "|started)\\b";
        return !ADJECTIVE.matcher(called).matches()
                && !Pattern.compile(ArmNames.PEOPLE + "\\swith\\s(?:\\w+\\s)?" + Pattern.quote(called) + "(?![\\w-])")
                        .matcher(text)
                        .find()
                && Treatment.in(called).filter(called::equals).isPresent()
                && Pattern.compile("(?i)" + before + "|" + after).matcher(text).find();
    }
}
