package io.whence.evaluation.evidence;

import io.whence.evaluation.Excerpt;
import io.whence.model.SectionRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraphs of a paper whose headings are lines such as {@code ABSTRACT.METHODS:}, with the roles of their sections.
 * A simple reader for measuring without a stack; the ingestion service's reads more kinds of text.
 */
final class Passages {
    private static final Pattern HEADING =
            Pattern.compile("(TITLE|ABSTRACT|BODY)(?:\\.([^\\n]{0,200}?))?:{1,2}\\s*(.*)");
    private static final String REFERENCES = "references";
    private static final Map<String, SectionRole> NAMES = Map.ofEntries(
            Map.entry("introduction", SectionRole.INTRODUCTION),
            Map.entry("background", SectionRole.INTRODUCTION),
            Map.entry("objective", SectionRole.INTRODUCTION),
            Map.entry("objectives", SectionRole.INTRODUCTION),
            Map.entry("methods", SectionRole.METHODS),
            Map.entry("materials and methods", SectionRole.METHODS),
            Map.entry("patients and methods", SectionRole.METHODS),
            Map.entry("study design", SectionRole.METHODS),
            Map.entry("statistical analysis", SectionRole.METHODS),
            Map.entry("statistical methods", SectionRole.METHODS),
            Map.entry("results", SectionRole.RESULTS),
            Map.entry("findings", SectionRole.RESULTS),
            Map.entry("discussion", SectionRole.DISCUSSION),
            Map.entry("conclusion", SectionRole.DISCUSSION),
            Map.entry("conclusions", SectionRole.DISCUSSION),
            Map.entry("limitations", SectionRole.DISCUSSION),
            Map.entry("abbreviations", SectionRole.OTHER),
            Map.entry("competing interests", SectionRole.OTHER),
            Map.entry("authors' contributions", SectionRole.OTHER),
            Map.entry("authors’ contributions", SectionRole.OTHER),
            Map.entry("pre-publication history", SectionRole.OTHER),
            Map.entry("supporting information", SectionRole.OTHER));

    private Passages() {}

    static List<Excerpt> of(String text) {
        List<Excerpt> passages = new ArrayList<>();
        SectionRole section = SectionRole.OTHER;
        boolean references = false;
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher heading = HEADING.matcher(line);
            String words = line;
            if (heading.matches()) {
                String name = heading.group(2) == null ? "" : heading.group(2).toLowerCase(Locale.ROOT);
                references = name.equals(REFERENCES);
                section = section(heading.group(1), name, section);
                words = heading.group(3);
            }
            if (!words.isEmpty() && !references) {
                passages.add(new Excerpt(words, section));
            }
        }
        return passages;
    }

    /** A heading of the body that names nothing known goes on with the section before it. */
    private static SectionRole section(String part, String name, SectionRole before) {
        return switch (part) {
            case "TITLE" -> SectionRole.TITLE;
            case "ABSTRACT" -> SectionRole.ABSTRACT;
            default -> {
                boolean outside = before == SectionRole.TITLE || before == SectionRole.ABSTRACT;
                yield NAMES.getOrDefault(name, outside ? SectionRole.OTHER : before);
            }
        };
    }
}
