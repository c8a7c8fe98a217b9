package io.whence.nlp;

/** Whether the patterns read what the trained extractor reads in a sentence. */
public enum Agreement {
    /** Both read the pair: causes overlap, effects overlap. */
    SAME,
    /** The patterns read something else in that sentence, be it the same two the other way round. */
    OTHER,
    /** The patterns read nothing there, or were not asked. */
    SILENT
}
