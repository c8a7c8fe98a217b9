package io.whence.ingestion.reading;

import io.whence.model.SectionRole;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Text in a field of a record: as it is, or with the HTML or JATS tags that many sources leave in it. */
final class Prose {
    private static final Pattern TAGS = Pattern.compile(
            "(?i)</?(?:jats:)?(?:p|b|i|em|strong|sub|sup|br|div|span|h[1-6]|ul|ol|li|sec|title|italic|bold|a|u|inf)\\b[^<>]*>");
    private static final Pattern ENTITIES = Pattern.compile("(?i)&(?:amp|lt|gt|nbsp|quot|#\\d{1,7}|#x[0-9a-f]{1,6});");

    private Prose() {}

    static boolean isMarkedUp(String words) {
        return TAGS.matcher(words).find();
    }

    /** Writes it, a paragraph for each line or element. */
    static void write(String words, Manuscript.Writer writer, SectionRole role) {
        if (isMarkedUp(words)) {
            HtmlFormat.fragment(words, writer, role);
        } else {
            plain(words).lines().forEach(line -> writer.paragraph(line, role));
        }
    }

    /** One line without tags. */
    static String line(String words) {
        Manuscript.Writer writer = new Manuscript.Writer();
        write(words, writer, SectionRole.OTHER);
        return writer.finish(MetadataFields.NONE).text().value().replaceAll("\\s+", " ");
    }

    static String plain(String words) {
        return ENTITIES.matcher(words).find() ? Parser.unescapeEntities(words, false) : words;
    }
}
