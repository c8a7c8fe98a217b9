package io.whence.graph.query;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How deeply a query is nested and how long its chains are, told by its text alone. The stores' parsers and planners
 * descend by recursion: some hundred brackets, or some thousand terms in a row, exhaust their stack, and then they answer
 * late or never. Strings, names in quotes and comments count for nothing.
 */
final class QueryText {
    private static final int DEEPEST = 100;

    /** What parsers of either language turn into a character before all else. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\U000([0-9a-fA-F]{5})");

    /** Each makes the tree of the query deeper by one, or may. */
    private static final Pattern LINK =
            Pattern.compile("(?i)[-+*/%^=<>|&!]+|[.](?=[a-z_`])|\\b(NOT|AND|OR|XOR|CASE|UNION"
                    + "|OPTIONAL|MINUS|EXISTS|FILTER|BIND|GRAPH|WITH|MATCH|UNWIND|CALL|COUNT|IN|IF|COALESCE)\\b");

    /** The languages, by what stands in them without meaning anything. */
    enum Language {
        CYPHER(
                "'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|`[^`]*+`|//[^\\n]*+"
                        + "|/\\*(?s:.*?)\\*/",
                1_000),
        SPARQL(
                "'''(?s:.*?)'''|\"\"\"(?s:.*?)\"\"\"|'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\""
                        + "|<[^<>\"{}|^`\\\\\\s]*+>|#[^\\n]*+",
                500);

        private final Pattern opaque;
        private final int longest;

        Language(String opaque, int longest) {
            this.opaque = Pattern.compile(opaque);
            this.longest = longest;
        }

        /** The expression for strings, quoted names and comments. */
        String opaque() {
            return opaque.pattern();
        }
    }

    private QueryText() {}

    /**
     * Checks a query before it is parsed.
     *
     * @throws RefusedQueryException if it is nested too deeply, or too long a chain
     */
    static void check(String query, Language language) {
        String plain = withoutOpaque(decoded(query), language);
        int depth = depth(plain);
        if (depth > DEEPEST) {
            throw new RefusedQueryException("The query is nested " + depth + " deep; at most " + DEEPEST
                    + " are let through. Use parameters, or several queries.");
        }
        long links = LINK.matcher(plain).results().count()
                + plain.chars().filter(c -> c == '{').count();
        if (links > language.longest) {
            throw new RefusedQueryException("The query has " + links + " operators and clauses; at most "
                    + language.longest + " are let through. Use lists and parameters, or several queries.");
        }
    }

    /** The query without what its strings, quoted names and comments say; each leaves a blank string behind. */
    static String withoutOpaque(String query, Language language) {
        return language.opaque.matcher(query).replaceAll(QueryText::blank);
    }

    static String decoded(String query) {
        return ESCAPE.matcher(query).replaceAll(QueryText::character);
    }

    private static String character(MatchResult escape) {
        String digits = escape.group(1) == null ? escape.group(2) : escape.group(1);
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(digits, 16)));
    }

    private static String blank(MatchResult opaque) {
        char first = opaque.group().charAt(0);
        return first == '\'' || first == '"' ? "''" : " ";
    }

    private static int depth(String plain) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '(' || c == '[' || c == '{') {
                depth++;
                deepest = Math.max(deepest, depth);
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            }
        }
        return deepest;
    }
}
