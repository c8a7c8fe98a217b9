package io.whence.ingestion.reading;

import static io.whence.ingestion.reading.XmlText.at;
import static io.whence.ingestion.reading.XmlText.children;
import static io.whence.ingestion.reading.XmlText.text;
import static io.whence.ingestion.reading.XmlText.textAt;

import io.whence.model.SectionRole;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * A JATS article: title, abstracts and body with the roles of their sections. Tables, figures, formulas, footnotes and
 * references are left out.
 *
 * @see <a href="https://jats.nlm.nih.gov/archiving/tag-library/1.3/">JATS tag library</a>
 */
final class JatsArticle {
    private static final Set<String> NO_PROSE = Set.of(
            "table-wrap",
            "table",
            "table-wrap-group",
            "fig",
            "fig-group",
            "graphic",
            "media",
            "disp-formula",
            "disp-formula-group",
            "inline-formula",
            "tex-math",
            "mml:math",
            "supplementary-material",
            "ref-list",
            "fn",
            "fn-group",
            "label",
            "object-id",
            "alternatives",
            "code",
            "preformat");

    private static final Set<String> TITLE_NOTES = Set.of("xref", "fn");

    private static final Set<String> HOLDERS =
            Set.of("list", "list-item", "def-list", "def-item", "def", "boxed-text", "disp-quote", "statement", "sec");

    /** A character of the private use area, which no text holds. */
    private static final String CITATION = "\uE000";

    private static final String CITATION_LIST = "\uE000(?:[\\s,;\u2013-]*\uE000)*";
    private static final Pattern CITATIONS =
            Pattern.compile("\\s*[\\[(]\\s*" + CITATION_LIST + "\\s*[\\])]|\\s*" + CITATION_LIST);
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\s*(?:\\(\\s*\\)|\\[\\s*])");

    private final Element root;
    private final Element meta;
    private final Manuscript.Writer writer = new Manuscript.Writer();

    JatsArticle(Element article) {
        this.root = article;
        this.meta = at(article, "front", "article-meta").orElse(article);
    }

    Manuscript manuscript() {
        title().ifPresent(title -> writer.paragraph(title, SectionRole.TITLE));
        children(meta, "abstract").forEach(this::readAbstract);
        at(root, "body").ifPresent(body -> readBlocks(body, SectionRole.OTHER, false));
        return writer.finish(metadata());
    }

    private void readAbstract(Element element) {
        if (!Set.of("graphical", "toc").contains(element.getAttribute("abstract-type"))) {
            writer.heading("Abstract");
            readBlocks(element, SectionRole.ABSTRACT, true);
        }
    }

    private void readBlocks(Element parent, SectionRole role, boolean fixed) {
        for (Element block : children(parent)) {
            switch (block.getTagName()) {
                case "sec" -> readSection(block, role, fixed);
                case "title" -> heading(block);
                case "p" -> readParagraph(block, role, fixed);
                default -> {
                    if (HOLDERS.contains(block.getTagName())) {
                        readBlocks(block, role, fixed);
                    }
                }
            }
        }
    }

    private void readSection(Element section, SectionRole outer, boolean fixed) {
        String heading = textAt(section, "title").orElse("");
        String type = section.getAttribute("sec-type");
        if (!type.equals("supplementary-material") && !SectionNames.isReferences(heading)) {
            readBlocks(section, fixed ? outer : role(type, heading).orElse(outer), fixed);
        }
    }

    /** A paragraph; the paragraphs of lists within it stand for themselves. */
    private void readParagraph(Element paragraph, SectionRole role, boolean fixed) {
        writer.paragraph(withoutCitations(text(paragraph, JatsArticle::insteadOf)), role);
        readBlocks(paragraph, role, fixed);
    }

    private void heading(Element title) {
        if (!((Element) title.getParentNode()).getTagName().equals("article-meta")) {
            writer.heading(withoutCitations(text(title, JatsArticle::insteadOf)));
        }
    }

    private static Optional<SectionRole> role(String type, String heading) {
        return SectionNames.role(heading).or(() -> switch (type) {
            case "intro", "introduction", "background" -> Optional.of(SectionRole.INTRODUCTION);
            case "methods", "materials|methods", "materials", "subjects" -> Optional.of(SectionRole.METHODS);
            case "results" -> Optional.of(SectionRole.RESULTS);
            case "discussion", "conclusions", "results|discussion" -> Optional.of(SectionRole.DISCUSSION);
            default -> Optional.empty();
        });
    }

    /**
     * What is no prose, or stands for itself, leaves nothing. A number that points to a reference leaves a mark, so that
     * the brackets and commas around it can go too; "Smith et al." may be part of the sentence and stays.
     */
    private static Optional<String> insteadOf(Element element) {
        String name = element.getTagName();
        if (NO_PROSE.contains(name) || HOLDERS.contains(name)) {
            return Optional.of("");
        }
        boolean number = element.getAttribute("ref-type").equals("bibr")
                && text(element).chars().noneMatch(Character::isLetter);
        return number ? Optional.of(CITATION) : Optional.empty();
    }

    private static String withoutCitations(String words) {
        return EMPTY_BRACKETS
                .matcher(CITATIONS.matcher(words).replaceAll(""))
                .replaceAll("")
                .strip();
    }

    private Optional<String> title() {
        return at(meta, "title-group", "article-title")
                .map(title -> text(
                        title, part -> TITLE_NOTES.contains(part.getTagName()) ? Optional.of("") : Optional.empty()));
    }

    private MetadataFields metadata() {
        return new MetadataFields(
                title(),
                authors(),
                year(),
                articleId("doi"),
                articleId("pmid"),
                articleId("pmc").map(JatsArticle::pmcAddress),
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
                .map(id -> text(id))
                .findFirst();
    }

    private static String pmcAddress(String id) {
        return "https://www.ncbi.nlm.nih.gov/pmc/articles/" + (id.startsWith("PMC") ? id : "PMC" + id) + "/";
    }

    private Optional<String> licence() {
        return at(meta, "permissions", "license").flatMap(licence -> Optional.of(licence.getAttribute("xlink:href"))
                .filter(address -> !address.isEmpty())
                .or(() -> textAt(licence, "license-p"))
                .or(() -> textAt(licence, "p")));
    }

    private Optional<Boolean> retracted() {
        boolean retracted = children(meta, "related-article").stream()
                .anyMatch(other -> other.getAttribute("related-article-type").equals("retraction-forward"));
        return retracted ? Optional.of(true) : Optional.empty();
    }
}
