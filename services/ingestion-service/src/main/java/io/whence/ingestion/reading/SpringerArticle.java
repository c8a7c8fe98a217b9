package io.whence.ingestion.reading;

import static io.whence.ingestion.reading.XmlText.at;
import static io.whence.ingestion.reading.XmlText.children;
import static io.whence.ingestion.reading.XmlText.first;
import static io.whence.ingestion.reading.XmlText.textAt;

import io.whence.model.SectionRole;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** An article in Springer's A++ XML: title, English abstract, body and appendices. */
final class SpringerArticle {
    private static final Map<String, Part> PARTS = Parts.of(
            Part.SECTION, "Section1 Section2 Section3 Section4 Section5 AbstractSection Appendix",
            Part.HEADING, "Heading",
            Part.BLOCK,
                    "Para SimplePara UnorderedList OrderedList ItemContent DefinitionList DefinitionListEntry Term"
                            + " Description BlockQuote FormalPara Body Abstract",
            Part.GAP, "Figure Table Equation EquationGroup Acknowledgments Bibliography",
            Part.NOTHING, "Footnote ItemNumber RefTarget InlineMediaObject SectionRef",
            Part.CITATION, "CitationRef",
            Part.SUPERSCRIPT, "Superscript",
            Part.SUBSCRIPT, "Subscript",
            Part.FORMULA, "InlineEquation math",
            Part.SPACE, "LineBreak");
    private static final Dialect SPRINGER = element -> PARTS.getOrDefault(XmlText.name(element), Part.WORDS);

    private final Element article;

    SpringerArticle(Element article) {
        this.article = article;
    }

    Manuscript manuscript() {
        Manuscript.Writer writer = new Manuscript.Writer();
        title().ifPresent(title -> writer.paragraph(title, SectionRole.TITLE));
        at(article, "ArticleHeader").stream()
                .flatMap(header -> children(header, "Abstract").stream())
                .filter(part -> Set.of("", "En").contains(part.getAttribute("Language")))
                .forEach(part -> readAbstract(part, writer));
        at(article, "Body").ifPresent(body -> XmlProse.read(body, SPRINGER, writer, SectionRole.OTHER, false));
        at(article, "ArticleBackmatter").stream()
                .flatMap(back -> children(back, "Appendix").stream())
                .forEach(appendix -> XmlProse.read(appendix, SPRINGER, writer, SectionRole.OTHER, false));
        return writer.finish(metadata());
    }

    private static void readAbstract(Element part, Manuscript.Writer writer) {
        if (children(part, "Heading").isEmpty()) {
            writer.heading("Abstract");
        }
        XmlProse.read(part, SPRINGER, writer, SectionRole.ABSTRACT, true);
    }

    private Optional<String> title() {
        return at(article, "ArticleInfo").stream()
                .flatMap(info -> children(info, "ArticleTitle").stream())
                .map(title -> InlineText.of(title, SPRINGER))
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    private MetadataFields metadata() {
        return new MetadataFields(
                title(),
                XmlText.all(article, "Author").stream()
                        .flatMap(author -> at(author, "AuthorName").stream())
                        .map(name -> (children(name, "GivenName").stream()
                                                .map(XmlText::text)
                                                .reduce("", (a, b) -> (a + " " + b).strip())
                                        + " " + textAt(name, "FamilyName").orElse(""))
                                .strip())
                        .toList(),
                Years.in(first(article, "OnlineDate")
                        .or(() -> first(article, "CopyrightYear"))
                        .map(XmlText::text)
                        .orElse("")),
                textAt(article, "ArticleInfo", "ArticleDOI"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
