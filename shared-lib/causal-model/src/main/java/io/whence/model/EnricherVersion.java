package io.whence.model;

import java.util.Comparator;

/**
 * What a passage's relations were given their concepts by. Of two enrichments of the same reading that of the greater
 * version holds, whatever it says.
 *
 * @param rules number of the rules and the lexicon, greater for newer ones
 * @param knowledge how many assertions of background knowledge had been imported
 */
public record EnricherVersion(int rules, long knowledge) implements Comparable<EnricherVersion> {
    /** That of enrichments from before there were versions. */
    public static final EnricherVersion NONE = new EnricherVersion(0, 0);

    private static final Comparator<EnricherVersion> ORDER =
            Comparator.comparingInt(EnricherVersion::rules).thenComparingLong(EnricherVersion::knowledge);

    public EnricherVersion {
        Checks.notNegative("number of the rules", rules);
        Checks.notNegative("number of assertions", knowledge);
    }

    @Override
    public int compareTo(EnricherVersion other) {
        return ORDER.compare(this, other);
    }
}
