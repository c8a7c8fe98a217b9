package io.whence.ingestion.reading;

import io.whence.ingestion.reading.Records.Field;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table with a heading for each column: each row is a document of its title, abstract and text. */
final class TableFormat implements Format {
    private static final Map<String, Field> COLUMNS = Map.ofEntries(
            Map.entry("title", Field.TITLE),
            Map.entry("articletitle", Field.TITLE),
            Map.entry("documenttitle", Field.TITLE),
            Map.entry("ti", Field.TITLE),
            Map.entry("abstract", Field.PROSE),
            Map.entry("abstracttext", Field.PROSE),
            Map.entry("abstractnote", Field.PROSE),
            Map.entry("ab", Field.PROSE),
            Map.entry("summary", Field.PROSE),
            Map.entry("text", Field.PROSE),
            Map.entry("fulltext", Field.PROSE),
            Map.entry("body", Field.PROSE),
            Map.entry("content", Field.PROSE),
            Map.entry("author", Field.AUTHORS),
            Map.entry("authors", Field.AUTHORS),
            Map.entry("authorfullnames", Field.OTHER),
            Map.entry("year", Field.YEAR),
            Map.entry("publicationyear", Field.YEAR),
            Map.entry("date", Field.YEAR),
            Map.entry("publicationdate", Field.YEAR),
            Map.entry("publishtime", Field.YEAR),
            Map.entry("doi", Field.DOI),
            Map.entry("pmid", Field.PMID),
            Map.entry("pubmedid", Field.PMID),
            Map.entry("url", Field.ADDRESS),
            Map.entry("link", Field.ADDRESS),
            Map.entry("documenttype", Field.KIND),
            Map.entry("publicationtype", Field.KIND));
    private static final Set<Field> OF_A_PAPER = Set.of(Field.YEAR, Field.DOI, Field.PMID, Field.AUTHORS);
    private static final int LONGEST_HEADER = 4_000;

    /** Whether a text begins with the headings of such a table. */
    static boolean looksLikeOne(String text) {
        String header = header(text);
        List<String> cells = List.of(header.split(String.valueOf(delimiter(header)), -1));
        List<Field> fields = cells.stream().map(TableFormat::field).toList();
        boolean named = cells.size() > 1 && text.contains("\n") && header.length() < LONGEST_HEADER;
        boolean prose = fields.contains(Field.PROSE) && cells.stream().allMatch(TableFormat::isName);
        boolean bibliography = fields.contains(Field.TITLE) && fields.stream().anyMatch(OF_A_PAPER::contains);
        return named && (prose || bibliography);
    }

    private static boolean isName(String cell) {
        return cell.strip().split("\\s+", -1).length <= 5;
    }

    private static String header(String text) {
        return text.replaceFirst("^\uFEFF", "")
                .lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse("");
    }

    private static char delimiter(String header) {
        return header.indexOf('\t') >= 0 ? '\t' : count(header, ';') > count(header, ',') ? ';' : ',';
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static Field field(String column) {
        return COLUMNS.getOrDefault(column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""), Field.OTHER);
    }

    @Override
    public List<Manuscript> read(SourceFile file) {
        String text = StrictText.decode(file).replaceFirst("^\uFEFF", "").stripLeading();
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(delimiter(header(text)))
                .setQuote('"')
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
            return read(rows.iterator());
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new UnreadableDocumentException("The table cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static List<Manuscript> read(java.util.Iterator<CSVRecord> rows) {
        List<String> columns = rows.hasNext() ? rows.next().toList() : List.of();
        List<Field> fields = columns.stream().map(TableFormat::field).toList();
        if (!fields.contains(Field.TITLE) && !fields.contains(Field.PROSE)) {
            throw new UnreadableDocumentException("The table has the columns " + String.join(", ", columns)
                    + "; none of them is named title, abstract or text.");
        }
        List<Manuscript> documents = new ArrayList<>();
        while (rows.hasNext()) {
            documents.add(document(rows.next(), columns, fields));
        }
        return documents;
    }

    private static Manuscript document(CSVRecord row, List<String> columns, List<Field> fields) {
        Records record = new Records();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < Math.min(row.size(), fields.size()); i++) {
            record.put(fields.get(i), row.get(i));
            if (fields.get(i) == Field.OTHER && !row.get(i).isBlank()) {
                ignored.add(columns.get(i));
            }
        }
        return record.manuscript().ignoring(ignored);
    }
}
