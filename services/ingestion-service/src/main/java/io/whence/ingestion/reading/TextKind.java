package io.whence.ingestion.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells files of characters apart by how they begin. */
final class TextKind {
    private static final int LOOKED_AT = 1 << 16;

    private static final Pattern MARK_UP =
            Pattern.compile("\\s*(?:<!--.*?-->\\s*)*<(?:[?!]|[A-Za-z][\\w:.-]*[\\s>/]).*", Pattern.DOTALL);
    private static final Pattern HTML = Pattern.compile(
            "\\s*(?:<\\?xml.*?\\?>|<!--.*?-->|<\\?.*?\\?>|\\s)*<(?:!DOCTYPE\\s+html\\b|(?:html|head|body|div|p|h[1-6]|main|table|span|ul|ol)[\\s>]).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern JSON = Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*[{\\[\"\\]]).*", Pattern.DOTALL);

    private static final Map<FileKind, Predicate<String>> SIGNS = Map.of(
            FileKind.REFERENCES,
                    sign(
                            "\\s*(?:TY {1,2}- |(?:PMID|OWN |STAT)- |%0 \\p{L}|(?:FN [^\\n]*\\s+)?(?:VR 1\\.0\\s+)?PT [JBSP]\\s).*"),
            FileKind.BIBTEX, sign("\\s*(?:%[^\\n]*\\s+)*@\\s*[A-Za-z]+\\s*[{(].*"),
            FileKind.SUBTITLES, sign("\\s*(?:WEBVTT\\b|\\d+\\s*\\n\\d{1,3}:\\d\\d:\\d\\d[,.]\\d{3} -->).*"),
            FileKind.RTF, sign("\\s*\\{\\\\rtf.*"),
            FileKind.LATEX,
                    sign(
                            ".*(?:\\\\documentclass\\b|\\\\begin\\s*\\{(?:document|abstract)}|\\\\(?:sub)*section\\*?\\{[^}\\n]{2,}}).*"),
            FileKind.TABLE, TableFormat::looksLikeOne);
    private static final List<FileKind> ORDER = List.of(
            FileKind.RTF, FileKind.REFERENCES, FileKind.SUBTITLES, FileKind.BIBTEX, FileKind.LATEX, FileKind.TABLE);

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +\\S");
    private static final Pattern OTHER_MARKDOWN =
            Pattern.compile("(?m)\\*\\*\\w[^*\\n]*\\*\\*|\\]\\(\\S+\\)|^```|^\\|? *:?-{3,}:? *\\|");

    private static final Map<String, FileKind> SAID = Map.ofEntries(
            Map.entry("application/json", FileKind.JSON),
            Map.entry("application/x-ndjson", FileKind.JSON),
            Map.entry("application/xml", FileKind.XML),
            Map.entry("text/xml", FileKind.XML),
            Map.entry("text/html", FileKind.HTML),
            Map.entry("application/xhtml+xml", FileKind.HTML),
            Map.entry("text/markdown", FileKind.MARKDOWN),
            Map.entry("text/csv", FileKind.TABLE),
            Map.entry("text/tab-separated-values", FileKind.TABLE),
            Map.entry("application/x-tex", FileKind.LATEX),
            Map.entry("text/x-tex", FileKind.LATEX),
            Map.entry("application/x-research-info-systems", FileKind.REFERENCES),
            Map.entry("application/nbib", FileKind.REFERENCES),
            Map.entry("application/x-bibtex", FileKind.BIBTEX),
            Map.entry("text/x-bibtex", FileKind.BIBTEX),
            Map.entry("text/vtt", FileKind.SUBTITLES),
            Map.entry("application/x-subrip", FileKind.SUBTITLES));
    private static final Set<FileKind> BEGUN_BY_CHANCE = Set.of(FileKind.LATEX, FileKind.TABLE);

    private TextKind() {}

    private static Predicate<String> sign(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL).asMatchPredicate();
    }

    static FileKind of(SourceFile file) {
        String head = head(file.content());
        FileKind said = said(file.mediaType());
        if (MARK_UP.matcher(head).matches()) {
            return HTML.matcher(head).matches() ? FileKind.HTML : FileKind.XML;
        }
        if (JSON.matcher(head).matches()) {
            return FileKind.JSON;
        }
        for (FileKind kind : ORDER) {
            boolean open = said == FileKind.TEXT || said == kind || !BEGUN_BY_CHANCE.contains(kind);
            if (open && SIGNS.getOrDefault(kind, none -> false).test(head)) {
                return kind;
            }
        }
        return said == FileKind.TEXT && isMarkdown(head) ? FileKind.MARKDOWN : said;
    }

    private static FileKind said(String mediaType) {
        boolean xml = mediaType.endsWith("+xml") && !mediaType.contains("xhtml");
        return xml ? FileKind.XML : SAID.getOrDefault(mediaType.toLowerCase(Locale.ROOT), FileKind.TEXT);
    }

    private static boolean isMarkdown(String head) {
        long headings = HEADING.matcher(head).results().limit(2).count();
        return headings == 2 || (headings == 1 && OTHER_MARKDOWN.matcher(head).find());
    }

    /** The first characters; every sign is ASCII, so only UTF-16 has to be decoded for it. */
    private static String head(byte[] content) {
        Charset charset = StrictText.marked(content).orElse(StandardCharsets.ISO_8859_1);
        String head = new String(content, 0, Math.min(content.length, LOOKED_AT), charset);
        return head.startsWith("\uFEFF") ? head.substring(1) : head.replaceFirst("^\u00EF\u00BB\u00BF", "");
    }
}
