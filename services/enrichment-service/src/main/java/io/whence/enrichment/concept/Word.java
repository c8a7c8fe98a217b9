package io.whence.enrichment.concept;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word on its way into a key.
 *
 * @param key lower case, in compatibility form and American spelling, without control characters and outer punctuation;
 *     several words if it is a fixed phrase
 * @param form as it is written
 * @param name whether it is part of a proper name, so that it is taken for nothing else: "New" of "New Zealand"
 */
record Word(String key, Kind kind, String form, boolean name) {
    static final Word COMMA = new Word(",", Kind.COMMA, ",", false);

    static final Word AND = new Word("and", Kind.CONJUNCTION, "&", false);

    /** Longer "words" are no words, but whatever they are has a key of bounded length. */
    private static final int LONGEST = 60;

    /** Control characters, and the signs of trade marks, which compatibility forms spell out. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\u2122\\u2120\\u00AE\\u00A9]");

    private static final Pattern OUTER = Pattern.compile("^[^\\p{L}\\p{N}%]+|[^\\p{L}\\p{N}%+]+$");
    /** Compatibility forms of some characters hold a space. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern NAME_WITH_NUMBER = Pattern.compile(
            "\\d+-(?!(?:mg|kg|g|ml|l|mm|cm|m|km|fold|item|unit|mile|part|step|page|foot|inch|way|star|ply|point)$)\\p{L}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['\\u2019]s?$");
    private static final Pattern HYPHEN_OF_WORDS = Pattern.compile("(?<=\\p{L}\\p{L})-(?=\\p{L}\\p{L})");

    /** The word written like this; empty if there is no letter and no digit in it. */
    static Optional<Word> of(String written, Kind kind) {
        return of(written, kind, written, false);
    }

    /**
     * The word with this lemma; empty if there is no letter and no digit in it.
     *
     * @param form as it stands in the text
     * @param name whether it is part of a proper name
     */
    static Optional<Word> of(String lemma, Kind kind, String form, boolean name) {
        String key = key(lemma);
        return key.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.of(new Word(shorten(key), kind, shorten(visible(form)), name))
                : Optional.empty();
    }

    private static String key(String written) {
        String lower =
                POSSESSIVE.matcher(visible(written).toLowerCase(Locale.ROOT)).replaceAll("");
        return Spelling.american(
                SPACE.matcher(OUTER.matcher(lower).replaceAll("")).replaceAll("-"));
    }

    private static String visible(String written) {
        String shortened = written.length() > 2 * LONGEST ? written.substring(0, 2 * LONGEST) : written;
        return Normalizer.normalize(INVISIBLE.matcher(shortened).replaceAll(""), Normalizer.Form.NFKC);
    }

    private static String shorten(String key) {
        return key.codePointCount(0, key.length()) <= LONGEST
                ? key
                : key.substring(0, key.offsetByCodePoints(0, LONGEST));
    }

    /** This word and the next as one that is written with a hyphen, a slash or a plus sign. */
    Word joined(String sign, Word next) {
        String mark = sign.equals("/") ? "/" : "-";
        return new Word(
                shorten(key + mark + next.key), kindBefore(next), shorten(form + sign + next.form), name || next.name);
    }

    /** The same with an apostrophe behind it. */
    Word possessive(String ending) {
        return new Word(key, kind, form + ending, name);
    }

    /** A number behind letters is part of a name ("IL-6"); what is no noun becomes an adjective ("all-cause"). */
    private Kind kindBefore(Word next) {
        if (next.kind == Kind.NUMBER) {
            return kind == Kind.NUMBER ? Kind.NUMBER : Kind.NOUN;
        }
        return next.kind.nominal() ? next.kind : Kind.ADJECTIVE;
    }

    /** As it stands in a key: a hyphen between words is a space, so that "risk-taking" is "risk taking". */
    String rendered() {
        return HYPHEN_OF_WORDS.matcher(key).replaceAll(" ");
    }

    /** A number, or a word that starts with one ("3-fold"), but no name such as "5-fu" and no "5-year". */
    boolean quantity() {
        boolean digit = Character.isDigit(key.codePointAt(0));
        return kind == Kind.NUMBER || (digit && !NAME_WITH_NUMBER.matcher(key).matches());
    }
}
