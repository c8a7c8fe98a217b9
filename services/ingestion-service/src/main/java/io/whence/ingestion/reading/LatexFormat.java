package io.whence.ingestion.reading;

import io.whence.model.SectionRole;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * LaTeX source: title, abstract, sections and paragraphs. Simple macros without arguments are expanded; formulas on lines
 * of their own, floats, footnotes and references are left out; files that it includes are not known and not read.
 */
final class LatexFormat implements Format {
    private static final String BRACED = "\\{((?:[^{}]|\\{(?:[^{}]|\\{[^{}]*})*})*)}";
    private static final Pattern COMMENT = Pattern.compile("(?m)(?<!\\\\)%.*$");
    private static final Pattern MACRO = Pattern.compile(
            "\\\\(?:re)?newcommand\\*?\\s*\\{?\\\\(\\w+)}?\\s*" + BRACED + "|\\\\def\\s*\\\\(\\w+)\\s*" + BRACED);
    private static final Pattern FLOATS = Pattern.compile(
            "\\\\begin\\s*\\{(equation|align|eqnarray|figure|table|tabular|thebibliography|displaymath|multline|gather|lstlisting"
                    + "|verbatim|tikzpicture|algorithm|algorithmic|longtable|sidewaystable|wrapfigure|comment|keywords|CCSXML)(\\*?)}.*?"
                    + "\\\\end\\s*\\{\\1\\2}|\\\\\\[.*?\\\\]|\\$\\$.*?\\$\\$",
            Pattern.DOTALL);
    private static final Pattern CITATION = Pattern.compile(
            "[~\\s]*(?:\\(|\\[)?(?:(?:see|e\\.g\\.,?|cf\\.)[~\\s]+)?\\\\(?:cite|citep|parencite|autocite|footcite|citealp|supercite|nocite|citeyearpar)\\*?"
                    + "\\s*(?:\\[[^\\]]*])*\\s*\\{[^}]*}(?:\\)|\\])?");
    private static final Pattern NAMED_CITATION =
            Pattern.compile("\\\\(?:citet|textcite|citeauthor|citealt|Citet)\\*?\\s*(?:\\[[^\\]]*])*\\s*\\{([^}]*)}");
    private static final Pattern DROPPED = Pattern.compile(
            "[~ ]*\\\\(?:label|index|vspace|hspace|bibliographystyle|bibliography|includegraphics|footnotemark|pagestyle|thispagestyle"
                    + "|setcounter|input|include|graphicspath|thanks|affiliation|email|address|date|author|keywords)\\*?\\s*(?:\\[[^\\]]*])*\\s*"
                    + BRACED);
    private static final Pattern FOOTNOTE = Pattern.compile("\\\\footnote(?:text)?\\s*(?:\\[[^\\]]*])?\\s*" + BRACED);
    private static final Pattern REFERENCE =
            Pattern.compile("\\\\(?:ref|eqref|autoref|cref|Cref|pageref)\\*?\\s*\\{[^}]*}");
    private static final Pattern TITLE = Pattern.compile("\\\\title\\s*(?:\\[[^\\]]*])?\\s*" + BRACED);
    private static final Pattern HEADING = Pattern.compile(
            "\\\\(part|chapter|section|subsection|subsubsection|paragraph|subparagraph)\\*?\\s*(?:\\[[^\\]]*])?\\s*"
                    + BRACED);
    private static final Pattern ABSTRACT = Pattern.compile("\\\\begin\\s*\\{abstract}");
    private static final Pattern ENVIRONMENT = Pattern.compile("\\\\(?:begin|end)\\s*\\{[^}]*}(?:\\[[^\\]]*])?");
    private static final Pattern BREAK = Pattern.compile("\\n\\s*\\n|\\\\par\\b|\\\\item\\b(?:\\s*\\[[^\\]]*])?");
    private static final Pattern MATHS = Pattern.compile("\\$([^$]*)\\$|\\\\\\((.*?)\\\\\\)", Pattern.DOTALL);
    private static final List<String> LEVELS =
            List.of("part", "chapter", "section", "subsection", "subsubsection", "paragraph", "subparagraph");

    @Override
    public List<Manuscript> read(SourceFile file) {
        String source =
                COMMENT.matcher(StrictText.decode(file).replace("\r\n", "\n")).replaceAll("");
        String expanded = expanded(source);
        Manuscript.Writer writer = new Manuscript.Writer();
        Optional<String> title = title(expanded);
        title.ifPresent(words -> writer.paragraph(words, SectionRole.TITLE));
        write(prose(expanded), new SectionWriter(writer, SectionRole.OTHER));
        return List.of(writer.finish(MetadataFields.NONE.withTitle(title)));
    }

    private static String expanded(String source) {
        Matcher macro = MACRO.matcher(source);
        String text = macro.replaceAll("");
        macro.reset();
        while (macro.find()) {
            String name = macro.group(1) == null ? macro.group(3) : macro.group(1);
            String meaning = macro.group(1) == null ? macro.group(4) : macro.group(2);
            if (!meaning.contains("#")) {
                text = text.replaceAll("\\\\" + name + "(?![A-Za-z])(?:\\{})?", Matcher.quoteReplacement(meaning));
            }
        }
        return text;
    }

    private static Optional<String> title(String source) {
        Matcher title = TITLE.matcher(source);
        return title.find()
                ? Optional.of(
                        inline(FOOTNOTE.matcher(DROPPED.matcher(title.group(1)).replaceAll(""))
                                .replaceAll("")))
                : Optional.empty();
    }

    private static String prose(String source) {
        int begin = source.indexOf("\\begin{document}");
        int end = source.indexOf("\\end{document}");
        String body = source.substring(
                begin < 0 ? 0 : begin + "\\begin{document}".length(), end < begin || end < 0 ? source.length() : end);
        String text = FLOATS.matcher(TITLE.matcher(body).replaceAll("")).replaceAll(" ");
        text = FOOTNOTE.matcher(CITATION.matcher(text).replaceAll("")).replaceAll("");
        text = NAMED_CITATION.matcher(text).replaceAll(match -> Matcher.quoteReplacement(key(match.group(1))));
        text = DROPPED.matcher(text).replaceAll("");
        text = REFERENCE.matcher(text).replaceAll("1");
        return ENVIRONMENT
                .matcher(ABSTRACT.matcher(text).replaceAll("\n\n\\\\section{Abstract}\n\n"))
                .replaceAll("\n\n");
    }

    /** "Miller (2004)" cannot be known of \citet{miller2004}; its key keeps the sentence whole. */
    private static String key(String keys) {
        String key = keys.split(",", -1)[0].replaceAll("[^\\p{L}].*", "");
        return key.isEmpty() ? "Reference" : Character.toUpperCase(key.charAt(0)) + key.substring(1) + " et al.";
    }

    private static void write(String text, SectionWriter writer) {
        Matcher heading = HEADING.matcher(text);
        int from = 0;
        while (heading.find()) {
            paragraphs(text.substring(from, heading.start()), writer);
            writer.heading(inline(heading.group(2)), LEVELS.indexOf(heading.group(1)) + 1);
            from = heading.end();
        }
        paragraphs(text.substring(from), writer);
    }

    private static void paragraphs(String text, SectionWriter writer) {
        BREAK.splitAsStream(text).map(LatexFormat::inline).forEach(writer::paragraph);
    }

    private static String inline(String text) {
        String plain = MATHS.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        TexText.math(match.group(1) == null ? match.group(2) : match.group(1))));
        return TexText.plain(plain).replaceAll("\\s+([.,;:])", "$1").strip();
    }
}
