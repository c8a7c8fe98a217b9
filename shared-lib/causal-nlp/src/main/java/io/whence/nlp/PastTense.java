package io.whence.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts right tags of regular verbs whose past tense was taken for a participle, as in "Air filters reduced exposure". A
 * participle becomes a past tense if its clause has no finite verb otherwise, a noun that no preposition governs opens the
 * clause, a noun phrase stands right before it, and another right behind it.
 */
final class PastTense {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> CLAUSE_OPENERS =
            words("""
            that because while although though whereas if since whether unless until""");
    private static final Set<String> STOPS = Set.of(",", ";", ":", "--", "\u2013", "\u2014");
    private static final Set<String> OBJECT_OPENERS =
            words("""
            DT PRP$ PRP JJ JJR JJS NN NNS NNP NNPS VBN VBG""");
    private static final Set<String> IN_NOUN_PHRASE =
            words("""
            DT PDT PRP$ JJ JJR JJS CD RB RBR VBN VBG HYPH POS `` ''""");
    /** Words that open a phrase of time or manner after a participle: "developed last year", "measured using scales". */
    private static final Set<String> NO_OBJECT = words(
            """
            last next each every earlier prior using following including according depending regarding
            concerning during being together alone""");
    /** A participle of these takes an object of its own: "a disease called X", "patients offered Y". */
    private static final Set<String> WITH_OBJECT = words(
            """
            called named termed offered assigned awarded granted denied asked considered deemed
            labelled labeled entitled administered allowed promised elected appointed""");

    private static final Set<String> ASIDE_OPENERS = Set.of("VBN", "VBG", "WDT", "WP", "DT");
    private static final Set<String> GERUND_AFTER = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP$");

    private final List<String> words;
    private final List<String> tags;

    private static Set<String> words(String block) {
        return Set.of(block.split("\\s+"));
    }

    private PastTense(List<String> words, List<String> tags) {
        this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        this.tags = new ArrayList<>(tags);
    }

    /** The tags, with a past tense for each participle that can only be one. */
    static List<String> restored(List<String> words, List<String> tags) {
        PastTense sentence = new PastTense(words, tags);
        IntStream.range(1, words.size()).filter(sentence::inTurn).forEach(sentence::adverbial);
        IntStream.range(1, words.size()).filter(sentence::past).forEach(i -> sentence.tags.set(i, "VBD"));
        return sentence.tags;
    }

    /** "which in turn reduced": a noun there makes the parser look for the subject in the wrong place. */
    private boolean inTurn(int turn) {
        return words.get(turn).equals("turn")
                && words.get(turn - 1).equals("in")
                && (turn + 1 == words.size() || !words.get(turn + 1).equals("of"));
    }

    private void adverbial(int turn) {
        tags.set(turn - 1, "RB");
        tags.set(turn, "RB");
    }

    private boolean past(int verb) {
        boolean regular = tags.get(verb).equals("VBN")
                && words.get(verb).endsWith("ed")
                && !WITH_OBJECT.contains(words.get(verb));
        return regular && subjectBefore(verb) && objectAfter(verb);
    }

    private boolean subjectBefore(int verb) {
        int aside = beforeAside(verb);
        if (aside >= 0 && words.get(aside).equals(",")) {
            int subject = beforeCommas(aside);
            return subject >= 0 && subject(subject) && !afterComma(start(subject));
        }
        return aside >= 0 && (relative(aside) || subject(aside));
    }

    /** "which reduced": the pronoun is the subject of what follows it. */
    private boolean relative(int at) {
        return tags.get(at).equals("WDT") && words.get(at).equals("which");
    }

    private boolean subject(int last) {
        int start = start(last);
        int opening = IntStream.rangeClosed(start, last)
                .filter(this::noun)
                .findFirst()
                .orElse(last);
        return (noun(last) || gerund(last))
                && IntStream.range(start, last).noneMatch(this::finite)
                && IntStream.range(start, opening)
                        .noneMatch(i -> tags.get(i).equals("IN") || tags.get(i).equals("TO"));
    }

    private int start(int subject) {
        int start = subject;
        while (start > 0 && !opensClause(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean afterComma(int start) {
        return start > 0 && words.get(start - 1).equals(",");
    }

    /** The word before what stands between commas: "the policy, introduced in 2010, reduced"; -1 if there is none. */
    private int beforeCommas(int closing) {
        int open = words.subList(0, closing).lastIndexOf(",");
        return open > 0 && ASIDE_OPENERS.contains(tags.get(open + 1)) ? open - 1 : -1;
    }

    /** "ocean warming", "feeding": a gerund that heads a noun phrase. */
    private boolean gerund(int at) {
        return tags.get(at).equals("VBG")
                && (at == 0 || opensClause(at - 1) || GERUND_AFTER.contains(tags.get(at - 1)));
    }

    /** The last word before the verb that is neither an adverb nor in brackets. */
    private int beforeAside(int verb) {
        int at = verb - 1;
        while (at >= 0 && (tags.get(at).startsWith("RB") || words.get(at).equals(")"))) {
            at = words.get(at).equals(")") ? words.subList(0, at).lastIndexOf("(") - 1 : at - 1;
        }
        return at;
    }

    private boolean objectAfter(int verb) {
        int first = verb + 1;
        if (first >= words.size()
                || NO_OBJECT.contains(words.get(first))
                || !OBJECT_OPENERS.contains(tags.get(first))) {
            return false;
        }
        int end = first;
        while (end < words.size() && (noun(end) || IN_NOUN_PHRASE.contains(tags.get(end)))) {
            end++;
        }
        boolean named =
                tags.get(first).equals("PRP") || IntStream.range(first, end).anyMatch(this::noun);
        return named && noVerbFrom(first);
    }

    private boolean noVerbFrom(int first) {
        for (int i = first; i < words.size() && !opensClause(i) && !joinsPredicate(i); i++) {
            if (finite(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean joinsPredicate(int at) {
        return tags.get(at).equals("CC")
                && at + 1 < words.size()
                && (finite(at + 1) || tags.get(at + 1).startsWith("RB"));
    }

    private boolean opensClause(int at) {
        return STOPS.contains(words.get(at))
                || RELATIVE.contains(tags.get(at))
                || (CLAUSE_OPENERS.contains(words.get(at)) && tags.get(at).equals("IN"));
    }

    private boolean finite(int at) {
        return FINITE.contains(tags.get(at));
    }

    private boolean noun(int at) {
        return tags.get(at).startsWith("NN");
    }
}
