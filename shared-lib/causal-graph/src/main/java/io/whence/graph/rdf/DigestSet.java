package io.whence.graph.rdf;

import java.util.Arrays;

/** A few 64-bit numbers without duplicates. A subject has about six triples; boxed sets of them filled the heap. */
final class DigestSet {
    private static final long[] NONE = {};

    private long[] sorted = NONE;

    void add(long digest) {
        int place = Arrays.binarySearch(sorted, digest);
        if (place < 0) {
            insert(-place - 1, digest);
        }
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    boolean sameAs(DigestSet other) {
        return Arrays.equals(sorted, other.sorted);
    }

    private void insert(int place, long digest) {
        long[] longer = Arrays.copyOf(sorted, sorted.length + 1);
        System.arraycopy(sorted, place, longer, place + 1, sorted.length - place);
        longer[place] = digest;
        sorted = longer;
    }
}
