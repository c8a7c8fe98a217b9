package io.whence.ingestion.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** Markdown, read as the page that it makes; a block of YAML before it tells title, authors, date and DOI. */
final class MarkdownFormat implements Format {
    private static final List<org.commonmark.Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---\\s*\\n(.*?)\\n(?:---|\\.\\.\\.)\\s*\\n", Pattern.DOTALL);
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]+](?!:)|(?m)^\\[\\^[^\\]\\s]+]:.*$");

    /** Pandoc's citations, [@miller2004; @lee]. */
    private static final Pattern CITATION = Pattern.compile("\\s*\\[[^\\]\\[]*@[^\\]\\[]*](?!\\()");

    @Override
    public List<Manuscript> read(SourceFile file) {
        String text = StrictText.decode(file).replaceFirst("^\uFEFF", "").replace("\r\n", "\n");
        Matcher front = FRONT_MATTER.matcher(text);
        String head = front.find() ? page(front.group(1)) : "";
        String body = head.isEmpty() ? text : text.substring(front.end());
        String noted = FOOTNOTE.matcher(CITATION.matcher(body).replaceAll("")).replaceAll("");
        String html = RENDERER.render(PARSER.parse(noted));
        return List.of(HtmlFormat.read(Jsoup.parse("<html><head>" + head + "</head><body>" + html + "</body></html>")));
    }

    private static String page(String yaml) {
        StringBuilder head = new StringBuilder();
        yaml.lines().forEach(line -> {
            String[] pair = line.split(":\\s*", 2);
            String name =
                    switch (pair[0]) {
                        case "title" -> "citation_title";
                        case "author" -> "citation_author";
                        case "date", "year" -> "citation_date";
                        case "doi" -> "citation_doi";
                        default -> "";
                    };
            if (pair.length == 2 && !name.isEmpty()) {
                String value = pair[1].strip().replaceAll("^[\"']|[\"']$", "");
                head.append(
                        new org.jsoup.nodes.Element("meta").attr("name", name).attr("content", value));
            }
        });
        return head.toString();
    }
}
