package io.whence.nlp.pattern;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import io.whence.model.NormalizedText;
import io.whence.model.RelationKind;
import io.whence.model.SectionRole;
import io.whence.model.Span;
import io.whence.model.StatementKind;
import io.whence.model.Strength;
import java.util.regex.Pattern;

/**
 * Whose statement a sentence makes, by its section and its wording: a modest rule for reading without a model. What a
 * title or a hypothesis says is an aim, a purpose in the methods is method, a citation mark makes a statement cited unless
 * the authors speak of themselves, and what "may explain" something is interpretation. All else is the text's own.
 *
 * @param section the role of the section that the sentence stands in
 * @param cited whether it is attributed to others
 * @param explaining whether it is worded as an explanation of the authors
 */
record StatementRule(SectionRole section, boolean cited, boolean explaining) {
    private static final String NUMBERS = "\\[\\s?\\d{1,3}(?:\\s?[-,;\u2013]\\s?\\d{1,3}){0,20}\\s?]";
    private static final String YEAR = "(?:1[89]|20)\\d\\d[a-z]?";
    private static final String NO_MONTH =
            "(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)";
    private static final String NAMES =
            NO_MONTH + "\\p{Lu}[\\p{L}'\u2019-]{1,40}(?: et al\\.?| (?:and|&) \\p{Lu}[\\p{L}'\u2019-]{1,40})?";
    private static final String IN_BRACKETS =
            NUMBERS + "|\\((?:see |e\\.g\\.,? |cf\\. )?" + NAMES + ",? " + YEAR + "[^()]{0,200}\\)";

    private static final Pattern MARK = Pattern.compile(IN_BRACKETS + "|" + NAMES + " \\(" + YEAR + "\\)|\\bet al\\b");
    private static final Pattern MARK_IN_FRONT = Pattern.compile("^(?:\\s*(?:" + IN_BRACKETS + "))+");
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:previous|prior|earlier|other|several|many|recent|past)(?: \\w+)? "
                    + "(?:stud(?:y|ies)|research|works?|reports?|investigations?|trials|authors|reviews|meta-analys[ei]s)\\b",
            CASE_INSENSITIVE);
    private static final Pattern AUTHORS =
            Pattern.compile("\\b(?:we|our|(?:this|the present|the current) (?:study|work|trial))\\b", CASE_INSENSITIVE);
    private static final Pattern EXPLAINING = Pattern.compile(
            "\\b(?:may|might|could|would|possibly|perhaps|likely|partly) (?:\\w+ )?(?:explain|account for|be (?:due|because|"
                    + "attributable|attributed|explained)|reflect)|\\b(?:possible|plausible|likely|potential) explanation|"
                    + "\\bwe (?:speculate|suspect|assume)\\b",
            CASE_INSENSITIVE);
    /** Room for a citation mark right behind a sentence, in characters. */
    private static final int BEHIND = 200;

    /** The rule for a sentence of a text. */
    static StatementRule of(String text, Span sentence, SectionRole section) {
        String words = NormalizedText.slice(text, sentence);
        String said = MARK_IN_FRONT.matcher(words).replaceFirst("");
        boolean marked = MARK.matcher(said).find() || markBehind(text, sentence);
        boolean others = OTHERS.matcher(said).find();
        boolean authors = AUTHORS.matcher(said).find();
        return new StatementRule(
                section,
                (marked || others) && !authors,
                EXPLAINING.matcher(said).find());
    }

    /** A mark behind the full stop belongs to the sentence before it. */
    private static boolean markBehind(String text, Span sentence) {
        int end = text.offsetByCodePoints(0, sentence.end());
        String behind = text.substring(end, Math.min(text.length(), end + BEHIND));
        return MARK_IN_FRONT.matcher(behind).find();
    }

    /** Whose statement a relation of the sentence is. */
    StatementKind kind(RelationKind wording, Strength strength) {
        if (section == SectionRole.TITLE) {
            return StatementKind.AIM;
        }
        if (wording == RelationKind.PURPOSE) {
            return section == SectionRole.METHODS ? StatementKind.METHOD : StatementKind.AIM;
        }
        if (strength == Strength.HYPOTHESISED) {
            return StatementKind.AIM;
        }
        if (explaining) {
            return StatementKind.INTERPRETATION;
        }
        return cited ? StatementKind.CITED : StatementKind.OWN;
    }
}
