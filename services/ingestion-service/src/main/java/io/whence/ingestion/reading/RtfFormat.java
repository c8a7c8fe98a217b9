package io.whence.ingestion.reading;

import io.whence.model.SectionRole;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rich text: its paragraphs, without tables' rows, notes, headers and pictures. Raised and lowered characters keep their
 * meaning, which the JDK's own reader of RTF loses.
 *
 * @see <a href="https://www.biblioscape.com/rtf15_spec.htm">RTF 1.5</a>
 */
final class RtfFormat implements Format {
    private static final Pattern TOKEN = Pattern.compile(
            "\\\\([a-zA-Z]+)(-?\\d{1,9})? ?|\\\\'([0-9a-fA-F]{2})|\\\\([^a-zA-Z])|([{}])|([^\\\\{}\\r\\n]+)|[\\r\\n]+");
    private static final Set<String> LEFT_OUT = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "footnote",
            "annotation",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "fldinst",
            "generator",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "themedata",
            "datastore",
            "latentstyles",
            "xmlnstbl",
            "bkmkstart",
            "bkmkend",
            "nonshppict",
            "shpinst",
            "listtext",
            "pntext",
            "deleted",
            "v",
            "xe",
            "tc");
    private static final int LONGEST_HEADING = 60;

    @Override
    public List<Manuscript> read(SourceFile file) {
        Manuscript.Writer writer = new Manuscript.Writer();
        new Reader(new String(file.content(), StandardCharsets.ISO_8859_1), writer).read();
        return List.of(writer.finish(MetadataFields.NONE));
    }

    /** What holds until its group ends. */
    private record Look(boolean leftOut, int script, int skipped) {
        Look leavingOut() {
            return new Look(true, script, skipped);
        }
    }

    /** Walks through the tokens of a file. */
    private static final class Reader {
        private final Matcher token;
        private final SectionWriter sections;
        private final Deque<Look> groups = new ArrayDeque<>();
        private final StringBuilder paragraph = new StringBuilder();
        private final StringBuilder scripted = new StringBuilder();
        private Look look = new Look(false, 0, 1);
        private Charset charset = Charset.forName("windows-1252");
        private int toSkip;
        private boolean opened;
        private boolean inTable;

        Reader(String text, Manuscript.Writer writer) {
            this.token = TOKEN.matcher(text);
            this.sections = new SectionWriter(writer, SectionRole.OTHER);
        }

        void read() {
            while (token.find()) {
                boolean begins = opened;
                opened = false;
                if (token.group(1) != null) {
                    word(
                            token.group(1),
                            token.group(2) == null ? 1 : Integer.parseInt(token.group(2)),
                            token.group(2) != null);
                } else if (token.group(3) != null) {
                    byte[] one = {(byte) Integer.parseInt(token.group(3), 16)};
                    write(new String(one, charset));
                } else if (token.group(4) != null) {
                    sign(token.group(4), begins);
                } else if (token.group(5) != null) {
                    brace(token.group(5));
                } else if (token.group(6) != null) {
                    write(token.group(6));
                }
            }
            close();
        }

        private void brace(String brace) {
            if (brace.equals("{")) {
                groups.push(look);
                opened = true;
            } else if (!groups.isEmpty()) {
                script(groups.peek().script());
                look = groups.pop();
            }
        }

        private void sign(String sign, boolean begins) {
            switch (sign) {
                // An unknown destination, which readers are told to pass over.
                case "*" -> look = begins ? look.leavingOut() : look;
                case "~" -> write("\u00A0");
                case "_" -> write("-");
                case "-" -> {}
                case "\n", "\r" -> close();
                default -> write(sign);
            }
        }

        private void word(String name, int value, boolean given) {
            if (LEFT_OUT.contains(name) && !(name.equals("v") && given && value == 0)) {
                look = look.leavingOut();
                return;
            }
            switch (name) {
                case "ansicpg" ->
                    charset = Charset.isSupported("windows-" + value) ? Charset.forName("windows-" + value) : charset;
                case "par", "sect", "page" -> close();
                case "pard" -> inTable = false;
                case "intbl" -> inTable = true;
                case "cell", "row" -> {
                    script(0);
                    paragraph.setLength(0);
                }
                case "line", "tab" -> write(" ");
                case "super" -> script(given && value == 0 ? 0 : 1);
                case "sub" -> script(given && value == 0 ? 0 : -1);
                case "up" -> script(value > 0 ? 1 : 0);
                case "dn" -> script(value > 0 ? -1 : 0);
                case "nosupersub", "plain" -> script(0);
                case "uc" -> look = new Look(look.leftOut(), look.script(), value);
                case "u" -> {
                    write(String.valueOf((char) value));
                    toSkip = look.skipped();
                }
                case "emdash" -> write("\u2014");
                case "endash" -> write("\u2013");
                case "lquote" -> write("\u2018");
                case "rquote" -> write("\u2019");
                case "ldblquote" -> write("\u201C");
                case "rdblquote" -> write("\u201D");
                case "bullet" -> write(" ");
                default -> {}
            }
        }

        private void write(String text) {
            int skipped = Math.min(toSkip, text.length());
            toSkip -= skipped;
            if (!look.leftOut()) {
                (look.script() == 0 ? paragraph : scripted).append(text, skipped, text.length());
            }
        }

        /** Ends what is raised or lowered, and begins anew. */
        private void script(int now) {
            if (look.script() != now) {
                String inner = scripted.toString();
                paragraph.append(
                        look.script() > 0
                                ? Scripts.superscript(inner, paragraph)
                                : Scripts.subscript(inner, paragraph));
                scripted.setLength(0);
                look = new Look(look.leftOut(), now, look.skipped());
            }
        }

        private void close() {
            int script = look.script();
            script(0);
            String words = Citations.resolved(paragraph.toString());
            paragraph.setLength(0);
            if (!inTable) {
                boolean named = words.length() <= LONGEST_HEADING
                        && (SectionNames.role(words).isPresent() || SectionNames.isReferences(words));
                if (named) {
                    sections.heading(words, 1);
                } else {
                    sections.paragraph(words);
                }
            }
            script(script);
        }
    }
}
