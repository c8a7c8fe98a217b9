package io.whence.evaluation.figures;

/** The annotated sets that figures are taken on. */
enum AnnotatedSet {
    ACADEMIC("academic.dev", true),
    SOCIAL_SCIENCE("soccauseeffect.dev", true),
    NEWS("cnc_v2.dev", true),
    COUNTERCLAIMS("ccnc.dev", false),
    CLAIM_STRENGTH("yu2019_claim_strength.train", false),
    PUBMED("pubmedcausal.evalonly", false);

    private final String fileName;
    private final boolean comparesPrecision;

    AnnotatedSet(String fileName, boolean comparesPrecision) {
        this.fileName = fileName;
        this.comparesPrecision = comparesPrecision;
    }

    /** The file without its endings. */
    String fileName() {
        return fileName;
    }

    /** Whether the network before quantising is measured here too. */
    boolean comparesPrecision() {
        return comparesPrecision;
    }
}
