package io.whence.ingestion.reading;

import static io.whence.ingestion.reading.XmlText.all;

import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Element;

/** XML of the kinds that papers come in, alone or many in one file. */
final class XmlFormat implements Format {
    private static final String ACCEPTED =
            "accepted are JATS (also pmc-articleset and in OAI-PMH), PubMed/MEDLINE, TEI,"
                    + " BioC, Elsevier's and Springer's XML, Dublin Core in OAI-PMH, and XHTML";

    @Override
    public List<Manuscript> read(SourceFile file) {
        Element root = SecureXml.parse(file.content());
        return switch (XmlText.name(root)) {
            case "article" -> List.of(article(root));
            case "PubmedArticleSet",
                    "PubmedArticle",
                    "MedlineCitation",
                    "MedlineCitationSet",
                    "PubmedBookArticleSet",
                    "PubmedBookArticle",
                    "BookDocument" -> some(MedlineRecord.in(root), root);
            case "TEI", "TEI.2" -> List.of(new TeiDocument(root).manuscript());
            case "teiCorpus" -> some(each(root, "TEI", tei -> new TeiDocument(tei).manuscript()), root);
            case "collection" -> some(each(root, "document", BioC::read), root);
            case "full-text-retrieval-response", "converted-article", "simple-article", "chapter" ->
                List.of(ElsevierArticle.read(root));
            case "Publisher", "Journal", "Article" ->
                some(each(root, "Article", a -> new SpringerArticle(a).manuscript()), root);
            case "OAI-PMH", "record", "records", "ListRecords", "GetRecord" -> harvested(root);
            case "pmc-articleset", "articles", "articleset" -> some(each(root, "article", XmlFormat::article), root);
            default -> throw unknown(root);
        };
    }

    private static List<Manuscript> harvested(Element root) {
        List<Manuscript> articles = each(root, "article", XmlFormat::article);
        List<Manuscript> tei = each(root, "TEI", part -> new TeiDocument(part).manuscript());
        List<Manuscript> records = each(root, "dc", DublinCoreRecord::read);
        return some(!articles.isEmpty() ? articles : !tei.isEmpty() ? tei : records, root);
    }

    private static Manuscript article(Element root) {
        boolean jats = List.of("front", "body", "back").stream()
                .anyMatch(part -> XmlText.at(root, part).isPresent());
        if (ElsevierArticle.is(root)) {
            return ElsevierArticle.read(root);
        }
        if (!jats) {
            throw unknown(root);
        }
        return new JatsArticle(root).manuscript();
    }

    private static List<Manuscript> each(Element root, String name, Function<Element, Manuscript> reader) {
        return all(root, name).stream().map(reader).toList();
    }

    private static List<Manuscript> some(List<Manuscript> manuscripts, Element root) {
        if (manuscripts.isEmpty()) {
            throw new UnreadableDocumentException("The XML <" + XmlText.name(root) + "> holds no record"
                    + XmlText.first(root, "error")
                            .map(error -> ": " + XmlText.text(error))
                            .orElse("") + ".");
        }
        return manuscripts;
    }

    private static UnreadableDocumentException unknown(Element root) {
        String namespace = root.getAttribute("xmlns");
        return new UnreadableDocumentException("The XML is <" + root.getTagName() + ">"
                + (namespace.isEmpty() ? "" : " of " + namespace) + " of a kind that is not read; " + ACCEPTED
                + ". Send its text, or convert it to one of these.");
    }
}
