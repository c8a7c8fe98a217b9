package io.whence.enrichment.concept;

import java.util.Map;

/** What part a word plays, as far as naming a concept needs to know. */
enum Kind {
    NOUN,
    ADJECTIVE,
    /** A verb with tense, or a modal: where there is one, there is a clause. */
    FINITE,
    INFINITIVE,
    GERUND,
    PARTICIPLE,
    ADVERB,
    NUMBER,
    /** An article, a possessive or a demonstrative. */
    DETERMINER,
    PRONOUN,
    PREPOSITION,
    CONJUNCTION,
    /** Opens a relative clause. */
    RELATIVE,
    COMMA,
    OTHER;

    private static final Map<String, Kind> OF_TAG = Map.ofEntries(
            Map.entry("VBZ", FINITE),
            Map.entry("VBP", FINITE),
            Map.entry("VBD", FINITE),
            Map.entry("MD", FINITE),
            Map.entry("VB", INFINITIVE),
            Map.entry("VBG", GERUND),
            Map.entry("VBN", PARTICIPLE),
            Map.entry("CD", NUMBER),
            Map.entry("DT", DETERMINER),
            Map.entry("PDT", DETERMINER),
            Map.entry("PRP$", DETERMINER),
            Map.entry("WP$", RELATIVE),
            Map.entry("POS", DETERMINER),
            Map.entry("PRP", PRONOUN),
            Map.entry("EX", PRONOUN),
            Map.entry("IN", PREPOSITION),
            Map.entry("TO", PREPOSITION),
            Map.entry("CC", CONJUNCTION),
            Map.entry("WDT", RELATIVE),
            Map.entry("WP", RELATIVE),
            Map.entry("WRB", RELATIVE),
            Map.entry(",", COMMA));

    /** The kind of a Penn Treebank tag. */
    static Kind ofTag(String tag) {
        Kind known = OF_TAG.get(tag);
        if (known != null) {
            return known;
        }
        if (tag.startsWith("NN")) {
            return NOUN;
        }
        return tag.startsWith("JJ") ? ADJECTIVE : tag.startsWith("RB") ? ADVERB : OTHER;
    }

    /** Whether words of this kind tell what a phrase speaks of. */
    boolean content() {
        return switch (this) {
            case NOUN, ADJECTIVE, FINITE, INFINITIVE, GERUND, PARTICIPLE, NUMBER, OTHER -> true;
            case ADVERB, DETERMINER, PRONOUN, PREPOSITION, CONJUNCTION, RELATIVE, COMMA -> false;
        };
    }

    /** Whether a word of this kind can be the head of a noun phrase. */
    boolean nominal() {
        return this == NOUN || this == GERUND;
    }
}
