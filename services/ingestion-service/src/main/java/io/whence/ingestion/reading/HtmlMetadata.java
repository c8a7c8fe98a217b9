package io.whence.ingestion.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself in the tags that publishers set for indexes, Highwire's or Dublin Core's. */
final class HtmlMetadata {
    private final Document page;

    HtmlMetadata(Document page) {
        this.page = page;
    }

    Optional<String> title() {
        return first("citation_title", "dc.title");
    }

    /** The title of its window without the name of the site. */
    Optional<String> windowTitle() {
        return Optional.of(page.title()
                        .replaceFirst("\\s+[|\u2013\u2014-]\\s+[^|\u2013\u2014]{1,60}$", "")
                        .strip())
                .filter(words -> !words.isEmpty());
    }

    MetadataFields fields(Optional<String> title) {
        return new MetadataFields(
                title,
                values("citation_author").toList().isEmpty()
                        ? values("dc.creator").toList()
                        : values("citation_author").toList(),
                Years.in(first("citation_publication_date", "citation_date", "citation_online_date", "dc.date")
                        .orElse("")),
                first("citation_doi", "dc.identifier").filter(id -> id.contains("10.")),
                first("citation_pmid"),
                Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                        .map(link -> link.attr("href"))
                        .filter(address -> address.startsWith("http")),
                first("dc.rights"),
                Optional.empty());
    }

    private Optional<String> first(String... names) {
        return List.of(names).stream().flatMap(this::values).findFirst();
    }

    private Stream<String> values(String name) {
        return page.select("meta[name]").stream()
                .filter(tag -> tag.attr("name").equalsIgnoreCase(name))
                .map((Element tag) -> tag.attr("content").strip())
                .filter(value -> !value.isEmpty());
    }
}
