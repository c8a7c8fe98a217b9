package io.whence.ingestion.reading;

import io.whence.ingestion.reading.Records.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Exports of reference managers whose lines begin with a tag: RIS, PubMed's nbib, EndNote and Web of Science. Each record
 * is a document.
 *
 * @see <a href="https://www.nlm.nih.gov/bsd/mms/medlineelements.html">Tags of nbib</a>
 */
final class TaggedRecordFormat implements Format {
    /** A tag and its value in each syntax. */
    private static final Map<String, Pattern> LINES = Map.of(
            "ris", Pattern.compile("([A-Z][A-Z0-9]) {1,2}-(?: (.*))?"),
            "nbib", Pattern.compile("([A-Z]{2,4}) *- (.*)"),
            "endnote", Pattern.compile("(%\\S) ?(.*)"),
            "wos", Pattern.compile("([A-Z][A-Z0-9])(?: (.*))?"));

    private static final Map<String, Field> RIS = Map.ofEntries(
            Map.entry("TI", Field.TITLE),
            Map.entry("T1", Field.TITLE),
            Map.entry("CT", Field.TITLE),
            Map.entry("AB", Field.PROSE),
            Map.entry("N2", Field.PROSE),
            Map.entry("AU", Field.AUTHOR),
            Map.entry("A1", Field.AUTHOR),
            Map.entry("PY", Field.YEAR),
            Map.entry("Y1", Field.YEAR),
            Map.entry("DA", Field.YEAR),
            Map.entry("DO", Field.DOI),
            Map.entry("M3", Field.DOI),
            Map.entry("AN", Field.PMID),
            Map.entry("C1", Field.OTHER),
            Map.entry("UR", Field.ADDRESS),
            Map.entry("L2", Field.ADDRESS));
    private static final Map<String, Field> NBIB = Map.ofEntries(
            Map.entry("TI", Field.TITLE),
            Map.entry("BTI", Field.TITLE),
            Map.entry("AB", Field.PROSE),
            Map.entry("FAU", Field.AUTHOR),
            Map.entry("DP", Field.YEAR),
            Map.entry("DEP", Field.YEAR),
            Map.entry("AID", Field.DOI),
            Map.entry("LID", Field.DOI),
            Map.entry("PMID", Field.PMID),
            Map.entry("PT", Field.KIND));
    private static final Map<String, Field> ENDNOTE = Map.ofEntries(
            Map.entry("%T", Field.TITLE),
            Map.entry("%X", Field.PROSE),
            Map.entry("%A", Field.AUTHOR),
            Map.entry("%D", Field.YEAR),
            Map.entry("%R", Field.DOI),
            Map.entry("%M", Field.PMID),
            Map.entry("%U", Field.ADDRESS));
    private static final Map<String, Field> WOS = Map.ofEntries(
            Map.entry("TI", Field.TITLE),
            Map.entry("AB", Field.PROSE),
            Map.entry("AF", Field.AUTHORS),
            Map.entry("PY", Field.YEAR),
            Map.entry("DI", Field.DOI),
            Map.entry("PM", Field.PMID));

    @Override
    public List<Manuscript> read(SourceFile file) {
        String text = StrictText.decode(file);
        String syntax = syntax(text);
        List<Manuscript> documents = new ArrayList<>();
        for (List<String[]> record : records(text, syntax)) {
            Records fields = new Records();
            record.forEach(line -> fields.put(table(syntax).getOrDefault(line[0], Field.OTHER), line[1]));
            documents.add(fields.manuscript());
        }
        return documents;
    }

    private static String syntax(String text) {
        String start = text.replaceFirst("^\uFEFF", "").stripLeading();
        if (start.startsWith("%")) {
            return "endnote";
        }
        if (start.matches("(?s)(?:FN|VR|PT) .*")) {
            return "wos";
        }
        return start.startsWith("TY ") ? "ris" : "nbib";
    }

    private static Map<String, Field> table(String syntax) {
        return switch (syntax) {
            case "ris" -> RIS;
            case "nbib" -> NBIB;
            case "endnote" -> ENDNOTE;
            default -> WOS;
        };
    }

    /** Records as tags with their values; what a value goes on with on further lines is joined to it. */
    private static List<List<String[]>> records(String text, String syntax) {
        Pattern tagged = LINES.getOrDefault(syntax, Pattern.compile("(?!)"));
        List<List<String[]>> records = new ArrayList<>();
        List<String[]> record = new ArrayList<>();
        for (String line : text.replaceFirst("^\uFEFF", "").lines().toList()) {
            Matcher tag = tagged.matcher(line);
            if (tag.matches()) {
                if (begins(tag.group(1), syntax) && !record.isEmpty()) {
                    records.add(record);
                    record = new ArrayList<>();
                }
                record.add(new String[] {tag.group(1), tag.group(2) == null ? "" : tag.group(2)});
            } else if (!record.isEmpty() && !line.isBlank()) {
                String[] last = record.get(record.size() - 1);
                last[1] = goesOn(last, line, syntax);
            }
        }
        records.add(record);
        return records.stream().filter(lines -> lines.size() > 1).toList();
    }

    private static boolean begins(String tag, String syntax) {
        return switch (syntax) {
            case "ris" -> tag.equals("TY");
            case "nbib" -> tag.equals("PMID");
            case "endnote" -> tag.equals("%0");
            default -> tag.equals("PT");
        };
    }

    /** Web of Science gives each author a line of their own. */
    private static String goesOn(String[] last, String line, String syntax) {
        boolean author = syntax.equals("wos") && last[0].equals("AF");
        return last[1] + (author ? "; " : " ") + line.strip();
    }
}
