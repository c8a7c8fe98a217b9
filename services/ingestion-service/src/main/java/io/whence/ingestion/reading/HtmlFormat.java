package io.whence.ingestion.reading;

import io.whence.model.SectionRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A page of HTML: its main text, without navigation, notices, tables and figures. */
final class HtmlFormat implements Format {
    private static final HtmlDialect HTML = new HtmlDialect();
    private static final String NO_TEXT =
            "nav, header, footer, aside, script, style, form, noscript, button, template, svg, dialog,"
                    + " [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog], [aria-hidden=true],"
                    + " [hidden], [class~=(?i)\\b(cookie|breadcrumb|sidebar|navbar|menu|share|social|newsletter|advert|promo)s?\\b],"
                    + " [id~=(?i)\\b(cookie|breadcrumb|sidebar|navbar|menu|share|social|newsletter|advert|promo)s?\\b]";
    private static final int ENOUGH_TEXT = 200;

    @Override
    public List<Manuscript> read(SourceFile file) {
        return List.of(read(parse(file)));
    }

    private static Document parse(SourceFile file) {
        Bounds.tags(file.content());
        try {
            String charset = StrictText.marked(file.content())
                    .map(java.nio.charset.Charset::name)
                    .or(file::namedCharset)
                    .orElse(null);
            return Jsoup.parse(new ByteArrayInputStream(file.content()), charset, "");
        } catch (IOException e) {
            throw new UnreadableDocumentException("The HTML cannot be read: " + e.getMessage() + ".", e);
        }
    }

    static Manuscript read(Document page) {
        HtmlMetadata metadata = new HtmlMetadata(page);
        page.select(NO_TEXT).remove();
        Element main = main(page);
        Manuscript.Writer writer = new Manuscript.Writer();
        Optional<String> title = title(metadata, main);
        title.ifPresent(words -> writer.paragraph(words, SectionRole.TITLE));
        main.select("h1, h2").stream()
                .filter(heading ->
                        title.filter(heading.text()::equalsIgnoreCase).isPresent())
                .findFirst()
                .ifPresent(Element::remove);
        new XmlProse(HTML, new SectionWriter(writer, SectionRole.OTHER), false).read(dom(main));
        return writer.finish(metadata.fields(title));
    }

    private static Optional<String> title(HtmlMetadata metadata, Element main) {
        return metadata.title()
                .or(() -> main.select("h1").stream()
                        .map(Element::text)
                        .filter(words -> !words.isBlank())
                        .findFirst())
                .or(metadata::windowTitle);
    }

    private static Element main(Document page) {
        for (String place : List.of("article", "main", "[role=main]")) {
            Elements found = page.select(place);
            if (found.size() == 1 && found.text().length() >= ENOUGH_TEXT) {
                return found.get(0);
            }
        }
        return page.body();
    }

    /** Writes a chapter of a book. */
    static void chapter(byte[] content, SectionWriter sections) {
        Document page = parse(new SourceFile("text/html", content));
        page.select(NO_TEXT).remove();
        new XmlProse(HTML, sections, false).read(dom(page.body()));
    }

    /** Writes a piece of HTML, or of JATS, that stands in a field of a record. */
    static void fragment(String html, Manuscript.Writer writer, SectionRole role) {
        XmlProse.read(dom(Jsoup.parseBodyFragment(html).body()), HTML, writer, role, true);
    }

    private static org.w3c.dom.Element dom(Element element) {
        return new W3CDom().namespaceAware(false).fromJsoup(element).getDocumentElement();
    }
}
