package io.whence.ingestion.reading;

import java.util.Locale;
import java.util.Map;

/** What the fields of a document in JSON mean, whatever its source calls them. */
enum JsonField {
    TITLE,
    ABSTRACT,
    /** OpenAlex gives words with their places. */
    INVERTED_ABSTRACT,
    TEXT,
    SECTIONS,
    /** Paragraphs that name their sections: CORD-19, S2ORC. */
    BODY,
    METADATA,
    AUTHORS,
    YEAR,
    DOI,
    PMID,
    ADDRESS,
    LICENCE,
    RETRACTED,
    UNKNOWN;

    private static final Map<String, JsonField> NAMES = Map.ofEntries(
            Map.entry("title", TITLE),
            Map.entry("displayname", TITLE),
            Map.entry("articletitle", TITLE),
            Map.entry("documenttitle", TITLE),
            Map.entry("papertitle", TITLE),
            Map.entry("abstract", ABSTRACT),
            Map.entry("abstracttext", ABSTRACT),
            Map.entry("summary", ABSTRACT),
            Map.entry("description", ABSTRACT),
            Map.entry("abstractinvertedindex", INVERTED_ABSTRACT),
            Map.entry("text", TEXT),
            Map.entry("body", TEXT),
            Map.entry("fulltext", TEXT),
            Map.entry("fulltextplain", TEXT),
            Map.entry("content", TEXT),
            Map.entry("articlebody", TEXT),
            Map.entry("sections", SECTIONS),
            Map.entry("bodytext", BODY),
            Map.entry("paragraphs", BODY),
            Map.entry("metadata", METADATA),
            Map.entry("externalids", METADATA),
            Map.entry("ids", METADATA),
            Map.entry("pdfparse", METADATA),
            Map.entry("latexparse", METADATA),
            Map.entry("grobidparse", METADATA),
            Map.entry("authors", AUTHORS),
            Map.entry("author", AUTHORS),
            Map.entry("authorstring", AUTHORS),
            Map.entry("authorships", AUTHORS),
            Map.entry("creator", AUTHORS),
            Map.entry("creators", AUTHORS),
            Map.entry("year", YEAR),
            Map.entry("publicationyear", YEAR),
            Map.entry("pubyear", YEAR),
            Map.entry("date", YEAR),
            Map.entry("publicationdate", YEAR),
            Map.entry("publishtime", YEAR),
            Map.entry("published", YEAR),
            Map.entry("issued", YEAR),
            Map.entry("pubdate", YEAR),
            Map.entry("doi", DOI),
            Map.entry("pmid", PMID),
            Map.entry("pubmed", PMID),
            Map.entry("pubmedid", PMID),
            Map.entry("url", ADDRESS),
            Map.entry("uri", ADDRESS),
            Map.entry("link", ADDRESS),
            Map.entry("sourceuri", ADDRESS),
            Map.entry("license", LICENCE),
            Map.entry("licence", LICENCE),
            Map.entry("retracted", RETRACTED),
            Map.entry("isretracted", RETRACTED));

    /** The meaning of a field's name. */
    static JsonField of(String name) {
        return NAMES.getOrDefault(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""), UNKNOWN);
    }
}
