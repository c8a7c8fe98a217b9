package io.whence.ingestion.reading;

/**
 * How finely a document may be divided. Each part, however small, costs memory of its own, so a document within the limit
 * of bytes could otherwise need any multiple of it. A long book has some ten thousand paragraphs.
 */
final class Bounds {
    private static final int MOST_PARAGRAPHS = 100_000;
    private static final int MOST_PASSAGES = 50_000;
    private static final int MOST_TAGS = 500_000;

    /** Values and names in JSON. */
    static final int MOST_TOKENS = 500_000;

    private Bounds() {}

    static void paragraphs(int count) {
        check(count, MOST_PARAGRAPHS, "paragraphs");
    }

    static void passages(int count) {
        check(count, MOST_PASSAGES, "passages");
    }

    /** Counts before anything is parsed: a tree of so many nodes would not fit. */
    static void tags(byte[] xml) {
        int count = 0;
        for (byte b : xml) {
            if (b == '<') {
                count++;
            }
        }
        check(count, MOST_TAGS, "tags");
    }

    private static void check(int count, int most, String parts) {
        if (count > most) {
            throw new UnreadableDocumentException(
                    "The document has more than " + most + " " + parts + ": send it in parts.");
        }
    }
}
