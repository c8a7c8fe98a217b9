package io.whence.ingestion.reading;

import static io.whence.ingestion.reading.XmlText.at;
import static io.whence.ingestion.reading.XmlText.children;
import static io.whence.ingestion.reading.XmlText.text;
import static io.whence.ingestion.reading.XmlText.textAt;

import io.whence.model.SectionRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A record of MEDLINE/PubMed, of an article or of a chapter in a book: title and abstract.
 *
 * @see <a href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html">Elements of MEDLINE/PubMed</a>
 */
final class MedlineRecord {
    private static final Map<String, Part> PARTS = Parts.of(
            Part.FORMULA,
            "math DispFormula",
            Part.SUPERSCRIPT,
            "sup",
            Part.SUBSCRIPT,
            "sub inf",
            Part.NOTHING,
            "CopyrightInformation");
    private static final Dialect DIALECT = element -> PARTS.getOrDefault(XmlText.name(element), Part.WORDS);
    private static final Set<String> RETRACTING =
            Set.of("Retracted Publication", "Retraction of Publication", "Retraction Notice");
    private static final Set<String> RETRACTION_COMMENTS = Set.of("RetractionIn", "RetractionOf");

    private final Element citation;
    private final Element article;

    private MedlineRecord(Element citation, Element article) {
        this.citation = citation;
        this.article = article;
    }

    /** Every record of a set, in order; one without an article is told. */
    static List<Manuscript> in(Element root) {
        return records(root).map(MedlineRecord::read).toList();
    }

    private static Stream<Element> records(Element element) {
        return switch (XmlText.name(element)) {
            case "MedlineCitation", "BookDocument" -> Stream.of(element);
            default -> children(element).stream().flatMap(MedlineRecord::recordsBelow);
        };
    }

    private static Stream<Element> recordsBelow(Element element) {
        return switch (XmlText.name(element)) {
            case "MedlineCitation", "BookDocument", "PubmedArticle", "PubmedBookArticle" -> records(element);
            default -> Stream.empty();
        };
    }

    private static Manuscript read(Element citation) {
        if (XmlText.name(citation).equals("BookDocument")) {
            return new MedlineRecord(citation, citation).manuscript();
        }
        return at(citation, "Article")
                .map(article -> new MedlineRecord(citation, article).manuscript())
                .orElseGet(() -> Manuscript.unreadable("The MEDLINE record has no <Article>."));
    }

    private Manuscript manuscript() {
        Manuscript.Writer writer = new Manuscript.Writer();
        title().ifPresent(title -> writer.paragraph(title, SectionRole.TITLE));
        abstractOf().stream()
                .flatMap(element -> children(element, "AbstractText").stream())
                .forEach(part -> write(part, writer));
        return writer.finish(metadata());
    }

    private Optional<Element> abstractOf() {
        return at(article, "Abstract").or(() -> children(citation, "OtherAbstract").stream()
                .filter(other -> Set.of("eng", "").contains(other.getAttribute("Language")))
                .findFirst());
    }

    private static void write(Element part, Manuscript.Writer writer) {
        writer.heading(part.getAttribute("Label"));
        writer.paragraph(InlineText.of(part, DIALECT), SectionRole.ABSTRACT);
    }

    private Optional<String> title() {
        return at(article, "ArticleTitle")
                .or(() -> at(article, "Book", "BookTitle"))
                .map(title -> InlineText.of(title, DIALECT))
                .filter(title -> !title.isEmpty());
    }

    private MetadataFields metadata() {
        return new MetadataFields(
                title(),
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
        Optional<Element> date = at(article, "Journal", "JournalIssue", "PubDate")
                .or(() -> at(article, "Book", "PubDate"))
                .or(() -> at(article, "ContributionDate"))
                .or(() -> at(article, "ArticleDate"));
        return Years.in(date.flatMap(d -> textAt(d, "Year").or(() -> textAt(d, "MedlineDate")))
                .orElse(""));
    }

    private Optional<String> doi() {
        return children(article, "ELocationID").stream()
                .filter(id -> id.getAttribute("EIdType").equals("doi"))
                .map(XmlText::text)
                .findFirst();
    }

    /** A retracted article, or the notice that retracts one: neither supports anything. */
    private Optional<Boolean> retracted() {
        Stream<String> types = at(article, "PublicationTypeList").stream()
                .flatMap(list -> children(list, "PublicationType").stream())
                .map(type -> text(type));
        Stream<String> comments = at(citation, "CommentsCorrectionsList").stream()
                .flatMap(list -> children(list, "CommentsCorrections").stream())
                .map(comment -> comment.getAttribute("RefType"));
        boolean retracted = types.anyMatch(RETRACTING::contains) || comments.anyMatch(RETRACTION_COMMENTS::contains);
        return retracted ? Optional.of(true) : Optional.empty();
    }
}
