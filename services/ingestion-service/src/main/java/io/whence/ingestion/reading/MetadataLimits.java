package io.whence.ingestion.reading;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much a document may say of itself. Metadata travels in one message and is one element of the graph, so unlike the
 * text it cannot be divided: what is beyond these limits is refused, by name. The longest list of authors known to us has
 * 15,025 names.
 */
final class MetadataLimits {
    private static final int LONGEST_TITLE = 4_000;
    private static final int MOST_AUTHORS = 20_000;
    private static final int LONGEST_AUTHOR = 1_000;
    private static final int LONGEST_IDENTIFIER = 500;
    private static final int LONGEST_URI = 4_000;
    private static final int LONGEST_LICENCE = 20_000;
    private static final int LAST_YEAR = 9_999;

    /** All of it together, in bytes as JSON. */
    private static final int LARGEST = 512 << 10;

    private static final int ESCAPED_CONTROL = 6;

    private MetadataLimits() {}

    /**
     * Checks what is said of a document.
     *
     * @throws UnreadableDocumentException naming the first field that is beyond its limit, and the limit
     */
    static void check(MetadataFields said) {
        text("title", said.title(), LONGEST_TITLE);
        atMost("authors", said.authors().size(), MOST_AUTHORS, "names");
        said.authors().forEach(author -> text("authors", Optional.of(author), LONGEST_AUTHOR));
        text("doi", said.doi(), LONGEST_IDENTIFIER);
        text("pmid", said.pmid(), LONGEST_IDENTIFIER);
        text("sourceUri", said.sourceUri(), LONGEST_URI);
        text("licence", said.licence(), LONGEST_LICENCE);
        said.year().ifPresent(MetadataLimits::year);
        atMost("together", size(said), LARGEST, "bytes");
    }

    private static void text(String field, Optional<String> value, int longest) {
        value.ifPresent(words -> {
            atMost(field, words.length(), longest, "characters");
            if (words.indexOf('\0') >= 0 || !isWhole(words)) {
                throw new UnreadableDocumentException("The metadata cannot be taken: " + field
                        + " holds the character NUL or half of a surrogate pair.");
            }
        });
    }

    private static void atMost(String field, int found, int most, String unit) {
        if (found > most) {
            throw new UnreadableDocumentException("The metadata cannot be taken: " + field + " has " + found + " "
                    + unit + ", at most " + most + " are accepted.");
        }
    }

    private static void year(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new UnreadableDocumentException(
                    "The metadata cannot be taken: year is " + year + ", give 1 to " + LAST_YEAR + ".");
        }
    }

    private static boolean isWhole(String words) {
        return words.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static int size(MetadataFields said) {
        Stream<Optional<String>> single =
                Stream.of(said.title(), said.doi(), said.pmid(), said.sourceUri(), said.licence());
        return Stream.concat(single.flatMap(Optional::stream), said.authors().stream())
                .mapToInt(MetadataLimits::bytes)
                .sum();
    }

    /** Within quotation marks, with a comma. */
    private static int bytes(String words) {
        return 3 + words.codePoints().map(MetadataLimits::bytes).sum();
    }

    private static int bytes(int c) {
        if (c < ' ') {
            return ESCAPED_CONTROL;
        }
        if (c < 0x80) {
            return c == '"' || c == '\\' ? 2 : 1;
        }
        return c < 0x800 ? 2 : Character.charCount(c) + 2;
    }
}
