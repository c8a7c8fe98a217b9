package io.whence.ingestion.reading;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Writes TeX's commands as the characters they stand for; knows no macros. */
final class TexText {
    private static final Pattern COMMAND = Pattern.compile("\\\\(?:(?<word>[A-Za-z]+)\\*?\\s?|(?<sign>[^A-Za-z]))");
    private static final Pattern ACCENT =
            Pattern.compile("\\\\([\"'`^~=.]|[uvHckrbd](?![A-Za-z]))\\s*(?:\\{\\s*(\\\\?\\p{L})\\s*}|(\\\\?\\p{L}))");
    private static final Pattern GROUP = Pattern.compile("(?<!\\\\[A-Za-z]{1,20}|[_^}\\]*\\\\])\\{([^{}]*)}");
    private static final Pattern ARGUMENT_WRAPPER = Pattern.compile(
            "\\\\(?:text(?:bf|it|rm|sf|tt|sc|up|normal|superscript|subscript)?|emph|underline|mbox|hbox|math(?:rm|bf|it|sf|cal|bb|frak|scr)|boldsymbol|bm"
                    + "|operatorname|ensuremath|uppercase|lowercase|textcolor\\{[^{}]*}|ce|si|SI|num|url|href\\{[^{}]*}|overline|bar|hat|tilde|vec)"
                    + "\\s*\\{([^{}]*)}");
    private static final Pattern FRACTION = Pattern.compile("\\\\[dt]?frac\\s*\\{([^{}]*)}\\s*\\{([^{}]*)}");
    private static final Pattern RAISED = Pattern.compile("\\^\\s*(?:\\{([^{}]*)}|(\\\\[A-Za-z]+|[^\\\\{}]))");
    private static final Pattern LOWERED = Pattern.compile("_\\s*(?:\\{([^{}]*)}|(\\\\[A-Za-z]+|[^\\\\{}]))");
    private static final Pattern DOCUMENT =
            Pattern.compile("\\\\begin\\{document}(.*)\\\\end\\{document}", Pattern.DOTALL);
    private static final Map<String, String> ACCENTS = Map.ofEntries(
            Map.entry("\"", "\u0308"),
            Map.entry("'", "\u0301"),
            Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"),
            Map.entry("~", "\u0303"),
            Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"),
            Map.entry("u", "\u0306"),
            Map.entry("v", "\u030C"),
            Map.entry("H", "\u030B"),
            Map.entry("c", "\u0327"),
            Map.entry("k", "\u0328"),
            Map.entry("r", "\u030A"),
            Map.entry("b", "\u0331"),
            Map.entry("d", "\u0323"));
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("cdot", "\u00B7"),
            Map.entry("dots", "\u2026"),
            Map.entry("ldots", "\u2026"),
            Map.entry("cdots", "\u2026"),
            Map.entry("infty", "\u221E"),
            Map.entry("to", "\u2192"),
            Map.entry("gets", "\u2190"),
            Map.entry("neq", "\u2260"),
            Map.entry("ne", "\u2260"),
            Map.entry("leqslant", "\u2264"),
            Map.entry("geqslant", "\u2265"),
            Map.entry("propto", "\u221D"),
            Map.entry("varepsilon", "\u03B5"),
            Map.entry("epsilon", "\u03B5"),
            Map.entry("varphi", "\u03C6"),
            Map.entry("ss", "\u00DF"),
            Map.entry("ae", "\u00E6"),
            Map.entry("AE", "\u00C6"),
            Map.entry("oe", "\u0153"),
            Map.entry("o", "\u00F8"),
            Map.entry("O", "\u00D8"),
            Map.entry("l", "\u0142"),
            Map.entry("L", "\u0141"),
            Map.entry("aa", "\u00E5"),
            Map.entry("AA", "\u00C5"),
            Map.entry("i", "\u0131"),
            Map.entry("j", "j"),
            Map.entry("sqrt", "\u221A"),
            Map.entry("textgreater", ">"),
            Map.entry("textless", "<"),
            Map.entry("textdegree", "\u00B0"),
            Map.entry("degree", "\u00B0"),
            Map.entry("circ", "\u00B0"),
            Map.entry("textmu", "\u00B5"),
            Map.entry("textpm", "\u00B1"),
            Map.entry("quad", " "),
            Map.entry("qquad", " "),
            Map.entry("item", " "));

    /** Change the look of what follows and nothing else. */
    private static final Set<String> SILENT = Set.of(
            "left",
            "right",
            "big",
            "Big",
            "bigg",
            "Bigg",
            "bf",
            "it",
            "rm",
            "em",
            "sf",
            "tt",
            "sc",
            "small",
            "large",
            "Large",
            "footnotesize",
            "normalsize",
            "displaystyle",
            "textstyle",
            "limits",
            "nolimits",
            "noindent",
            "centering",
            "par",
            "maketitle",
            "newpage",
            "clearpage",
            "protect",
            "boldmath",
            "itshape",
            "bfseries");

    private TexText() {}

    /** The line that a formula makes; with or without its dollar signs. */
    static String math(String tex) {
        Matcher document = DOCUMENT.matcher(tex);
        String inner = document.find() ? document.group(1) : tex;
        return plain(inner.replaceAll("\\$+|\\\\[\\[\\]()]", "")).strip();
    }

    /** Text without its commands. */
    static String plain(String tex) {
        String accented = ACCENT.matcher(tex).replaceAll(TexText::accented);
        String scripted = arguments(accented);
        String named = COMMAND.matcher(scripted).replaceAll(command -> Matcher.quoteReplacement(character(command)));
        String quoted = named.replace("``", "\u201C")
                .replace("''", "\u201D")
                .replace("---", "\u2014")
                .replace("--", "\u2013")
                .replaceAll("[{}]", "");
        return Normalizer.normalize(quoted.replace('~', ' ').replaceAll("\\s+", " "), Normalizer.Form.NFC);
    }

    private static String accented(java.util.regex.MatchResult match) {
        String letter = match.group(2) == null ? match.group(3) : match.group(2);
        String base = letter.replace("\\i", "i").replace("\\j", "j").replace("\\", "");
        return Matcher.quoteReplacement(base + ACCENTS.getOrDefault(match.group(1), ""));
    }

    /** Commands with arguments, from the innermost outwards. */
    private static String arguments(String tex) {
        String before = "";
        String now = tex;
        for (int depth = 0; depth < 12 && !now.equals(before); depth++) {
            before = now;
            now = GROUP.matcher(now).replaceAll("$1");
            now = ARGUMENT_WRAPPER.matcher(now).replaceAll("$1");
            now = FRACTION.matcher(now).replaceAll("$1/$2");
            now = RAISED.matcher(now).replaceAll(TexText::raised);
            now = LOWERED.matcher(now).replaceAll(TexText::lowered);
        }
        return now;
    }

    private static String raised(java.util.regex.MatchResult match) {
        String inner = plain(match.group(1) == null ? match.group(2) : match.group(1));
        return Matcher.quoteReplacement(Scripts.superscript(inner.replace(" ", ""), "0"));
    }

    private static String lowered(java.util.regex.MatchResult match) {
        return Matcher.quoteReplacement(plain(match.group(1) == null ? match.group(2) : match.group(1)));
    }

    private static String character(java.util.regex.MatchResult command) {
        String name = command.group(1);
        if (name == null) {
            String sign = command.group(2);
            return ",;: \\/".contains(sign) ? " " : "!-".contains(sign) ? "" : sign;
        }
        if (SILENT.contains(name)) {
            return "";
        }
        if (NAMED.containsKey(name)) {
            return NAMED.getOrDefault(name, "");
        }
        String space = command.group().endsWith(" ") ? " " : "";
        String entity = Entities.isNamedEntity(name) ? Entities.getByName(name) : "";
        return (entity.isEmpty() ? name : entity) + space;
    }
}
