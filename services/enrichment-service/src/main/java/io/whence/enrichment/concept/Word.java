package io.whence.enrichment.concept;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word on its way into a key.
 *
 * @param key lower case, in compatibility form, without control characters and outer punctuation; several words if it
 *     is a fixed phrase
 */
record Word(String key, Kind kind) {
    static final Word COMMA = new Word(",", Kind.COMMA);

    /** Longer "words" are no words, but whatever they are has a key of bounded length. */
    private static final int LONGEST = 60;

    /** Control characters, and the signs of trade marks, which compatibility forms spell out. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\u2122\\u2120\\u00AE\\u00A9]");

    private static final Pattern OUTER = Pattern.compile("^[^\\p{L}\\p{N}%]+|[^\\p{L}\\p{N}%+]+$");
    /** Compatibility forms of some characters hold a space. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern NAME_WITH_NUMBER = Pattern.compile(
            "\\d-(?!(?:mg|kg|g|ml|l|mm|cm|m|km|h|s|day|yr|year|week|hour|min|fold|item|unit|mile|part|step"
                    + "|page|foot|inch|way|star|ply)$)\\p{L}{2,4}");
    private static final Pattern POSSESSIVE = Pattern.compile("['\\u2019]s?$");
    private static final Pattern HYPHEN_OF_WORDS = Pattern.compile("(?<=\\p{L}\\p{L})-(?=\\p{L}\\p{L})");

    /** The word written like this; empty if there is no letter and no digit in it. */
    static Optional<Word> of(String written, Kind kind) {
        String shortened = written.length() > 2 * LONGEST ? written.substring(0, 2 * LONGEST) : written;
        String plain = Normalizer.normalize(INVISIBLE.matcher(shortened).replaceAll(""), Normalizer.Form.NFKC);
        String key = SPACE.matcher(OUTER.matcher(POSSESSIVE
                                .matcher(plain.toLowerCase(Locale.ROOT))
                                .replaceAll(""))
                        .replaceAll(""))
                .replaceAll("-");
        return key.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.of(new Word(shorten(key), kind))
                : Optional.empty();
    }

    private static String shorten(String key) {
        return key.codePointCount(0, key.length()) <= LONGEST
                ? key
                : key.substring(0, key.offsetByCodePoints(0, LONGEST));
    }

    /** This word and the next as one that is written with a hyphen. */
    Word hyphenated(Word next) {
        return new Word(shorten(key + "-" + next.key), next.kind == Kind.PARTICIPLE ? Kind.ADJECTIVE : next.kind);
    }

    /** As it stands in a key: a hyphen between words is a space, so that "risk-taking" is "risk taking". */
    String rendered() {
        return HYPHEN_OF_WORDS.matcher(key).replaceAll(" ");
    }

    /** A number, or a word that starts with one ("5-year"), but no name such as "5-fu". */
    boolean quantity() {
        boolean digit = Character.isDigit(key.codePointAt(0));
        return kind == Kind.NUMBER || (digit && !NAME_WITH_NUMBER.matcher(key).matches());
    }
}
