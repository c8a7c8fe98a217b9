package io.whence.ingestion.reading;

import io.whence.model.SectionRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the headings of papers mean. */
final class SectionNames {
    private static final Pattern NUMBERING = Pattern.compile("^[#\\s]*(?:\\d+(?:\\.\\d+)*\\.?|[IVX]+\\.)?\\s*");

    /** Whole headings, lower case. */
    private static final Map<SectionRole, List<String>> NAMES = Map.of(
            SectionRole.ABSTRACT,
            List.of("abstract", "summary", "author summary"),
            SectionRole.INTRODUCTION,
            List.of("introduction", "background", "related work", "objective", "objectives", "aim", "aims", "purpose"),
            SectionRole.METHODS,
            List.of(
                    "methods",
                    "method",
                    "materials and methods",
                    "material and methods",
                    "patients and methods",
                    "subjects and methods",
                    "participants and methods",
                    "research design and methods",
                    "methodology",
                    "design",
                    "study design",
                    "statistical analysis",
                    "statistical analyses",
                    "statistical methods"),
            SectionRole.RESULTS,
            List.of("results", "result", "findings", "methods and findings"),
            SectionRole.DISCUSSION,
            List.of(
                    "discussion",
                    "conclusion",
                    "conclusions",
                    "results and discussion",
                    "discussion and conclusions",
                    "discussion and conclusion",
                    "interpretation",
                    "limitations",
                    "strengths and limitations",
                    "concluding remarks"),
            SectionRole.OTHER,
            List.of(
                    "acknowledgements",
                    "acknowledgments",
                    "funding",
                    "abbreviations",
                    "competing interests",
                    "conflict of interest",
                    "conflicts of interest",
                    "authors' contributions",
                    "author contributions",
                    "supporting information",
                    "supplementary material",
                    "pre-publication history",
                    "trial registration",
                    "ethics",
                    "ethics statement",
                    "ethical approval"));

    private static final Pattern REFERENCES = Pattern.compile("references?(?: and (?:notes|further reading|links))?"
            + "|references? (?:cited|list)|list of references|(?:selected |select )?bibliography"
            + "|(?:literature|works?|sources|publications) cited|cited (?:literature|references|works)|literature"
            + "|literature references|(?:end)?notes and references|endnotes|further reading");

    private static final Pattern APPENDIX = Pattern.compile("(?:appendix|appendices|annex|supplement)\\b.{0,60}");

    private static final Pattern ABOUT_THE_PAPER = Pattern.compile(
            "(?:data|code|software)\\b.*\\bavailab.*|availability of .*|author.*|declaration.*|disclosure.*|conflicts? of.*"
                    + "|competing .*|funding.*|financial .*|ethic.*|consent .*|orcid.*|publisher.*|acknowledge?ment.*");

    private SectionNames() {}

    /** The role that a heading names, none if it says nothing of the kind. */
    static Optional<SectionRole> role(String heading) {
        String name = plain(heading);
        if (APPENDIX.matcher(name).matches()) {
            return Optional.of(SectionRole.OTHER);
        }
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the heading stands over a list of references. */
    static boolean isReferences(String heading) {
        return REFERENCES.matcher(plain(heading)).matches();
    }

    /** Whether text goes on at the heading where it stands below the references. */
    static boolean comesAfterReferences(String heading) {
        return role(heading).isPresent();
    }

    /** Whether what stands under the heading is about the paper rather than its matter. */
    static boolean isAboutThePaper(String heading) {
        String name = plain(heading);
        boolean named = role(heading).filter(role -> role == SectionRole.OTHER).isPresent();
        return ABOUT_THE_PAPER.matcher(name).matches()
                || (named && !APPENDIX.matcher(name).matches());
    }

    private static String plain(String heading) {
        return NUMBERING
                .matcher(heading.strip())
                .replaceFirst("")
                .replaceAll("[:.\\s#]+$", "")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
