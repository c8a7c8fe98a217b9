package io.whence.ingestion.reading;

import static io.whence.ingestion.reading.XmlText.at;
import static io.whence.ingestion.reading.XmlText.attribute;
import static io.whence.ingestion.reading.XmlText.children;
import static io.whence.ingestion.reading.XmlText.textAt;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.w3c.dom.Element;

/** What a JATS article says of itself. */
final class JatsMetadata {
    private final Element article;
    private final Element meta;

    JatsMetadata(Element article, Element meta) {
        this.article = article;
        this.meta = meta;
    }

    MetadataFields fields(Optional<String> title) {
        return new MetadataFields(
                title,
                authors(),
                year(),
                articleId("doi"),
                articleId("pmid"),
                articleId("pmc").or(() -> articleId("pmcid")).map(JatsMetadata::pmcAddress),
                licence(),
                retracted());
    }

    private List<String> authors() {
        return children(meta, "contrib-group").stream()
                .flatMap(group -> children(group, "contrib").stream())
                .filter(contrib -> contrib.getAttribute("contrib-type").isEmpty()
                        || contrib.getAttribute("contrib-type").equals("author"))
                .flatMap(contrib -> name(contrib).stream())
                .toList();
    }

    private static Optional<String> name(Element contrib) {
        Optional<Element> name = at(contrib, "name").or(() -> at(contrib, "name-alternatives", "name"));
        return name.map(n -> (textAt(n, "given-names").orElse("") + " "
                                + textAt(n, "surname").orElse(""))
                        .strip())
                .or(() -> textAt(contrib, "string-name"))
                .or(() -> textAt(contrib, "collab"));
    }

    private OptionalInt year() {
        return children(meta, "pub-date").stream()
                .flatMap(date -> textAt(date, "year").stream())
                .filter(year -> year.matches("\\d{4}"))
                .mapToInt(Integer::parseInt)
                .min();
    }

    private Optional<String> articleId(String type) {
        return children(meta, "article-id").stream()
                .filter(id -> id.getAttribute("pub-id-type").equals(type))
                .map(XmlText::text)
                .findFirst();
    }

    private static String pmcAddress(String id) {
        return "https://www.ncbi.nlm.nih.gov/pmc/articles/" + (id.startsWith("PMC") ? id : "PMC" + id) + "/";
    }

    private Optional<String> licence() {
        return at(meta, "permissions", "license").flatMap(licence -> Optional.of(attribute(licence, "href"))
                .filter(address -> !address.isEmpty())
                .or(() -> textAt(licence, "license-p"))
                .or(() -> textAt(licence, "p")));
    }

    /** A retracted article, or the notice that retracts one: neither supports anything. */
    private Optional<Boolean> retracted() {
        boolean notice = article.getAttribute("article-type").endsWith("retraction");
        boolean retracted = children(meta, "related-article").stream()
                .anyMatch(other -> other.getAttribute("related-article-type").equals("retraction-forward"));
        return notice || retracted ? Optional.of(true) : Optional.empty();
    }
}
