package io.whence.ingestion.reading;

import static io.whence.ingestion.reading.XmlText.at;
import static io.whence.ingestion.reading.XmlText.attribute;
import static io.whence.ingestion.reading.XmlText.children;
import static io.whence.ingestion.reading.XmlText.textAt;

import io.whence.model.SectionRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A JATS article: title, abstracts, body and appendices with the roles of their sections. Tables, figures, displayed
 * formulas, footnotes and references are left out. Of an article in another language its English translation is read,
 * else its English abstract.
 */
final class JatsArticle {
    private static final JatsDialect JATS = new JatsDialect();
    private static final Dialect TITLES =
            element -> Set.of("xref", "fn").contains(XmlText.name(element)) ? Part.NOTHING : JATS.part(element);
    private static final Set<String> NO_ABSTRACT = Set.of("graphical", "toc", "teaser", "graphical-abstract");
    private static final Set<String> PARTS_OF_ITS_OWN =
            Set.of("abstract", "research-article", "brief-report", "case-report", "review-article", "article");

    private final Element root;
    private final Element meta;
    private final Element source;
    private final Element sourceMeta;
    private final boolean abstractsAlone;
    private final Manuscript.Writer writer = new Manuscript.Writer();

    JatsArticle(Element article) {
        this.root = article;
        this.meta = metaOf(article);
        Optional<Element> translation = isForeign(article) ? translation(article) : Optional.empty();
        this.source = translation.orElse(article);
        this.sourceMeta = translation.map(JatsArticle::metaOf).orElse(meta);
        this.abstractsAlone =
                translation.isEmpty() && isForeign(article) && !abstracts(true).isEmpty();
    }

    private static Element metaOf(Element article) {
        return at(article, "front", "article-meta")
                .or(() -> at(article, "front-stub"))
                .or(() -> at(article, "front"))
                .orElse(article);
    }

    private static Optional<Element> translation(Element article) {
        return children(article, "sub-article").stream()
                .filter(part -> language(part).equals("en"))
                .findFirst();
    }

    private static boolean isForeign(Element element) {
        return !Set.of("", "en").contains(language(element));
    }

    /** Two or three letters; empty if it is not said. */
    private static String language(Element element) {
        return attribute(element, "lang").replaceAll("[-_].*", "").toLowerCase(java.util.Locale.ROOT);
    }

    Manuscript manuscript() {
        title().ifPresent(title -> writer.paragraph(title, SectionRole.TITLE));
        abstracts(abstractsAlone).forEach(this::readAbstract);
        if (!abstractsAlone) {
            readWhole(source);
        }
        return writer.finish(new JatsMetadata(root, meta).fields(title()));
    }

    private void readWhole(Element article) {
        at(article, "body").ifPresent(this::readBody);
        at(article, "back").ifPresent(this::readBack);
        at(article, "floats-group").stream()
                .flatMap(floats -> children(floats, "boxed-text").stream())
                .forEach(this::readBody);
        children(article, "sub-article").stream()
                .filter(part -> PARTS_OF_ITS_OWN.contains(part.getAttribute("article-type")) && !isForeign(part))
                .forEach(this::readPart);
    }

    /** One of several contributions that are published as one article, such as the abstracts of a meeting. */
    private void readPart(Element part) {
        at(metaOf(part), "title-group", "article-title")
                .ifPresent(title -> writer.paragraph(InlineText.of(title, TITLES), SectionRole.TITLE));
        children(metaOf(part), "abstract").forEach(this::readAbstract);
        readWhole(part);
    }

    private void readBody(Element body) {
        XmlProse.read(body, JATS, writer, SectionRole.OTHER, false);
    }

    /** Appendices and what authors put behind the body, but for acknowledgements, funding and the like. */
    private void readBack(Element back) {
        for (Element part : children(back)) {
            String name = XmlText.name(part);
            if (name.equals("app-group") || name.equals("app")) {
                readBackPart(part);
            } else if (name.equals("sec")
                    && !SectionNames.isAboutThePaper(textAt(part, "title").orElse(""))) {
                readBackPart(part);
            }
        }
    }

    private void readBackPart(Element part) {
        Element holder = part.getOwnerDocument().createElement("body");
        holder.appendChild(part.cloneNode(true));
        readBody(holder);
    }

    private List<Element> abstracts(boolean english) {
        return Stream.concat(children(sourceMeta, "abstract").stream(), children(sourceMeta, "trans-abstract").stream())
                .filter(element -> !NO_ABSTRACT.contains(element.getAttribute("abstract-type")))
                .filter(element -> isWanted(element, english))
                .toList();
    }

    private boolean isWanted(Element element, boolean english) {
        boolean translated = XmlText.name(element).equals("trans-abstract");
        String language = language(element);
        if (english) {
            return language.equals("en");
        }
        return !translated && (!isForeign(element) || isForeign(source));
    }

    private void readAbstract(Element element) {
        if (children(element, "title").isEmpty()) {
            writer.heading("Abstract");
        }
        XmlProse.read(element, JATS, writer, SectionRole.ABSTRACT, true);
    }

    private Optional<String> title() {
        Optional<Element> group = at(sourceMeta, "title-group");
        Optional<Element> english = group.filter(titles -> abstractsAlone)
                .flatMap(titles -> children(titles, "trans-title-group").stream()
                        .filter(translated -> language(translated).equals("en"))
                        .findFirst());
        return english.flatMap(translated -> title(translated, "trans-title", "trans-subtitle"))
                .or(() -> group.flatMap(titles -> title(titles, "article-title", "subtitle")));
    }

    private static Optional<String> title(Element group, String title, String subtitle) {
        return at(group, title)
                .map(words -> InlineText.of(words, TITLES))
                .filter(words -> !words.isEmpty())
                .map(words -> children(group, subtitle).stream()
                        .map(below -> InlineText.of(below, TITLES))
                        .filter(below -> !below.isEmpty())
                        .reduce(words, (above, below) -> above + (above.matches(".*[.:?!]") ? " " : ": ") + below));
    }
}
