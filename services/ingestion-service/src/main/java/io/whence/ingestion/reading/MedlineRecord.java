package io.whence.ingestion.reading;

import static io.whence.ingestion.reading.XmlText.at;
import static io.whence.ingestion.reading.XmlText.children;
import static io.whence.ingestion.reading.XmlText.text;
import static io.whence.ingestion.reading.XmlText.textAt;

import io.whence.model.SectionRole;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A record of MEDLINE/PubMed: title and abstract.
 *
 * @see <a href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html">Elements of MEDLINE/PubMed</a>
 */
final class MedlineRecord {
    private final Element citation;
    private final Element article;

    private MedlineRecord(Element citation) {
        this.citation = citation;
        this.article = at(citation, "Article")
                .orElseThrow(() -> new UnreadableDocumentException("The MEDLINE record has no <Article>."));
    }

    /** The one record of a file. */
    static MedlineRecord in(Element root) {
        List<Element> citations =
                switch (root.getTagName()) {
                    case "MedlineCitation" -> List.of(root);
                    case "PubmedArticle" -> children(root, "MedlineCitation");
                    default ->
                        children(root, "PubmedArticle").stream()
                                .flatMap(record -> children(record, "MedlineCitation").stream())
                                .toList();
                };
        if (citations.size() != 1) {
            throw new UnreadableDocumentException(
                    "The file holds " + citations.size() + " MEDLINE records; send one in each file.");
        }
        return new MedlineRecord(citations.get(0));
    }

    Manuscript manuscript() {
        Manuscript.Writer writer = new Manuscript.Writer();
        textAt(article, "ArticleTitle").ifPresent(title -> writer.paragraph(title, SectionRole.TITLE));
        at(article, "Abstract").stream()
                .flatMap(element -> children(element, "AbstractText").stream())
                .forEach(part -> write(part, writer));
        return writer.finish(metadata());
    }

    private static void write(Element part, Manuscript.Writer writer) {
        writer.heading(part.getAttribute("Label"));
        writer.paragraph(text(part), SectionRole.ABSTRACT);
    }

    private MetadataFields metadata() {
        return new MetadataFields(
                textAt(article, "ArticleTitle"),
                authors(),
                year(),
                doi(),
                textAt(citation, "PMID"),
                textAt(citation, "PMID").map(pmid -> "https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/"),
                Optional.empty(),
                retracted());
    }

    private List<String> authors() {
        return at(article, "AuthorList").stream()
                .flatMap(list -> children(list, "Author").stream())
                .flatMap(MedlineRecord::name)
                .toList();
    }

    private static Stream<String> name(Element author) {
        String name = (textAt(author, "ForeName").orElse("") + " "
                        + textAt(author, "LastName").orElse(""))
                .strip();
        return Stream.of(name.isEmpty() ? textAt(author, "CollectiveName").orElse("") : name)
                .filter(words -> !words.isEmpty());
    }

    private OptionalInt year() {
        return textAt(article, "Journal", "JournalIssue", "PubDate", "Year").stream()
                .filter(year -> year.matches("\\d{4}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    private Optional<String> doi() {
        return children(article, "ELocationID").stream()
                .filter(id -> id.getAttribute("EIdType").equals("doi"))
                .map(id -> text(id))
                .findFirst();
    }

    private Optional<Boolean> retracted() {
        boolean retracted = at(article, "PublicationTypeList").stream()
                .flatMap(list -> children(list, "PublicationType").stream())
                .anyMatch(type -> text(type).equals("Retracted Publication"));
        return retracted ? Optional.of(true) : Optional.empty();
    }
}
