package io.whence.ingestion.reading;

import io.whence.ingestion.reading.Records.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** BibTeX: each entry is a document of its title and abstract. An entry that is broken is told, and the others are read. */
final class BibtexFormat implements Format {
    private static final Map<String, Field> FIELDS = Map.of(
            "title", Field.TITLE,
            "abstract", Field.PROSE,
            "author", Field.AUTHORS,
            "year", Field.YEAR,
            "date", Field.YEAR,
            "doi", Field.DOI,
            "pmid", Field.PMID,
            "url", Field.ADDRESS);

    @Override
    public List<Manuscript> read(SourceFile file) {
        return new Entries(StrictText.decode(file)).all();
    }

    /** Walks through the entries of a file. */
    private static final class Entries {
        private final String text;
        private final Map<String, String> strings = new HashMap<>();
        private int at;

        Entries(String text) {
            this.text = text;
        }

        List<Manuscript> all() {
            List<Manuscript> entries = new ArrayList<>();
            for (at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at)) {
                int start = at++;
                String type = word().toLowerCase(Locale.ROOT);
                try {
                    entry(type, entries);
                } catch (StringIndexOutOfBoundsException e) {
                    entries.add(Manuscript.unreadable("The BibTeX entry at character " + start + " does not end."));
                    at = Math.min(start + 1, text.length());
                    at = nextLineWithEntry(at);
                }
            }
            return entries;
        }

        private int nextLineWithEntry(int from) {
            int next = text.indexOf("\n@", from);
            return next < 0 ? text.length() : next + 1;
        }

        private void entry(String type, List<Manuscript> entries) {
            space();
            if (at >= text.length() || "{(".indexOf(text.charAt(at)) < 0) {
                return;
            }
            switch (type) {
                case "comment", "preamble" -> braced();
                case "string" -> {
                    at++;
                    strings.putAll(fields());
                }
                default -> {
                    at++;
                    until(",");
                    Records record = new Records();
                    fields().forEach((name, value) ->
                            record.put(FIELDS.getOrDefault(name, Field.OTHER), plain(name, value)));
                    entries.add(record.manuscript());
                }
            }
        }

        private static String plain(String name, String value) {
            boolean address = name.equals("url") || name.equals("doi");
            return address ? value.replace("\\", "") : TexText.plain(value.replaceAll("\\$([^$]*)\\$", "$1"));
        }

        private Map<String, String> fields() {
            Map<String, String> fields = new HashMap<>();
            while (true) {
                space();
                if ("})".indexOf(text.charAt(at)) >= 0) {
                    at++;
                    return fields;
                }
                String name = until("=").strip().toLowerCase(Locale.ROOT);
                fields.put(name, value());
            }
        }

        private String value() {
            StringBuilder value = new StringBuilder();
            do {
                space();
                value.append(part());
                space();
            } while (text.charAt(at) == '#' && at++ >= 0);
            if (text.charAt(at) == ',') {
                at++;
            }
            return value.toString();
        }

        private String part() {
            char first = text.charAt(at);
            if (first == '{') {
                return braced();
            }
            if (first == '"') {
                return quoted();
            }
            String bare = word();
            if (bare.isEmpty()) {
                at++;
            }
            return strings.getOrDefault(bare.toLowerCase(Locale.ROOT), bare);
        }

        private String braced() {
            int depth = 0;
            int start = at + 1;
            do {
                char c = text.charAt(at++);
                depth += c == '{' || (start == at && c == '(') ? 1 : 0;
                depth -= c == '}' || (depth == 1 && text.charAt(start - 1) == '(' && c == ')') ? 1 : 0;
                at += c == '\\' ? 1 : 0;
            } while (depth > 0);
            return text.substring(start, at - 1);
        }

        private String quoted() {
            int depth = 0;
            int start = ++at;
            while (depth > 0 || text.charAt(at) != '"') {
                char c = text.charAt(at);
                depth += c == '{' ? 1 : 0;
                depth -= c == '}' ? 1 : 0;
                at += c == '\\' ? 2 : 1;
            }
            return text.substring(start, at++);
        }

        private String until(String end) {
            int start = at;
            while (end.indexOf(text.charAt(at)) < 0 && text.charAt(at) != '}') {
                at++;
            }
            String words = text.substring(start, at);
            at += text.charAt(at) == '}' ? 0 : 1;
            return words;
        }

        private String word() {
            int start = at;
            while (at < text.length()
                    && (Character.isLetterOrDigit(text.charAt(at)) || ":_+-.".indexOf(text.charAt(at)) >= 0)) {
                at++;
            }
            return text.substring(start, at);
        }

        private void space() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
