package io.whence.ingestion.reading;

import io.whence.model.SectionRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A record of a bibliography while its fields are gathered: title and abstract are its text. */
final class Records {
    private static final Pattern DOI = Pattern.compile("\\b10\\.\\d{4,9}/[^\\s\"<>]+");

    private String title = "";
    private final List<String> prose = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private OptionalInt year = OptionalInt.empty();
    private Optional<String> doi = Optional.empty();
    private Optional<String> pmid = Optional.empty();
    private Optional<String> address = Optional.empty();
    private Optional<Boolean> retracted = Optional.empty();

    /** Takes a field by what it means; the first value of those that can have one alone. */
    void put(Field field, String value) {
        String words = value.strip();
        if (words.isEmpty()) {
            return;
        }
        switch (field) {
            case TITLE -> title = title.isEmpty() ? words : title;
            case PROSE -> {
                if (!prose.contains(words)) {
                    prose.add(words);
                }
            }
            case AUTHOR -> authors.add(words);
            case AUTHORS -> Stream.of(words.split("\\s*;\\s*|\\s+and\\s+", -1)).forEach(authors::add);
            case YEAR -> year = year.isPresent() ? year : Years.in(words);
            case DOI -> doi = doi.or(() -> doi(words));
            case PMID -> pmid = pmid.or(() -> Optional.of(words).filter(id -> id.matches("\\d{1,9}")));
            case ADDRESS -> address = address.or(() -> Optional.of(words));
            case KIND ->
                retracted = words.matches("(?i)retract(?:ed|ion).*(?:publication|notice).*")
                        ? Optional.of(true)
                        : retracted;
            case OTHER -> {}
        }
    }

    private static Optional<String> doi(String value) {
        Matcher doi = DOI.matcher(value);
        return doi.find() ? Optional.of(doi.group()) : Optional.empty();
    }

    Manuscript manuscript() {
        Manuscript.Writer writer = new Manuscript.Writer();
        writer.paragraph(title, SectionRole.TITLE);
        prose.forEach(words -> Prose.write(words, writer, SectionRole.ABSTRACT));
        if (writer.isEmpty()) {
            return Manuscript.unreadable("The record has neither a title nor an abstract.");
        }
        return writer.finish(new MetadataFields(
                Optional.of(title).filter(words -> !words.isEmpty()),
                authors,
                year,
                doi,
                pmid,
                address,
                Optional.empty(),
                retracted));
    }

    /** What a field of a record means. */
    enum Field {
        TITLE,
        PROSE,
        AUTHOR,
        /** Several, apart by semicolons or "and". */
        AUTHORS,
        YEAR,
        DOI,
        PMID,
        ADDRESS,
        /** The type of publication. */
        KIND,
        /** Volume, pages, keywords and the like, which say nothing that is kept. */
        OTHER
    }
}
