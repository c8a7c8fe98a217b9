package io.whence.graph.query;

import io.whence.graph.query.QueryText.Language;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Refuses, by its text, Cypher that Neo4j runs in one go and cannot stop: it would outlast every time limit. */
final class CypherText {
    private static final String SPACE = "(?:\\s|/\\*(?s:.*?)\\*/|//[^\\n]*+)*+";
    private static final String TEXT = "'[^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+'|\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"";

    /** Whatever stands in strings and comments is read over as such. */
    private static final Pattern MATCHES = Pattern.compile("(?<operator>=~)" + SPACE + "(?:(?<text>" + TEXT
            + ")|\\$(?<name>\\w+)|\\$`(?<quoted>[^`]+)`)?+" + SPACE + "(?<next>[-+*/\\[.]?)|"
            + Language.CYPHER.opaque());

    private static final Pattern REDUCE = Pattern.compile("(?i)\\breduce\\s*\\(\\s*(?<name>\\w+)\\s*=");

    /** A text or list that is put behind itself; thirty times make a gigabyte of one letter. */
    private static final Pattern DOUBLED = Pattern.compile("\\b([A-Za-z_]\\w*)\\s*\\+\\s*\\1\\b");

    private static final int MOST_DOUBLED = 10;

    private CypherText() {}

    /**
     * Checks a query and the parameters it is run with.
     *
     * @throws RefusedQueryException if it is nested too deeply, or has what cannot be stopped
     */
    static void check(String query, Map<String, Object> parameters) {
        QueryText.check(query, Language.CYPHER);
        String decoded = QueryText.decoded(query);
        Matcher matches = MATCHES.matcher(decoded);
        while (matches.find()) {
            if (matches.group("operator") != null) {
                expression(matches, parameters).ifPresent(BoundedRegex::check);
            }
        }
        String plain = QueryText.withoutOpaque(decoded, Language.CYPHER);
        if (DOUBLED.matcher(plain).results().count() > MOST_DOUBLED
                || REDUCE.matcher(plain).results().anyMatch(reduce -> doubles(plain, reduce))) {
            throw new RefusedQueryException("The query doubles a value again and again; it would not fit into memory.");
        }
    }

    private static Optional<String> expression(Matcher matches, Map<String, Object> parameters) {
        @Nullable String text = matches.group("text");
        @Nullable String name = matches.group("name") == null ? matches.group("quoted") : matches.group("name");
        if ((text == null && name == null) || !matches.group("next").isEmpty()) {
            throw new RefusedQueryException("After =~ give a text or a parameter as it is: an expression that is made"
                    + " while the query runs cannot be checked.");
        }
        return text == null
                ? Optional.ofNullable(parameters.get(String.valueOf(name))).map(String::valueOf)
                : Optional.of(text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1"));
    }

    /** Whether the accumulator stands in its own next value more than once, added or listed. */
    private static boolean doubles(String plain, MatchResult reduce) {
        String body = plain.substring(reduce.end(), closing(plain, reduce.end()));
        String next = body.substring(body.indexOf('|') + 1);
        String name = reduce.group(1);
        long uses = Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                .matcher(next)
                .results()
                .count();
        return uses > 1 && (next.indexOf('+') >= 0 || next.indexOf('[') >= 0 || next.contains("replace"));
    }

    private static int closing(String plain, int from) {
        int depth = 1;
        int at = from;
        while (at < plain.length() && depth > 0) {
            char c = plain.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            at++;
        }
        return at;
    }
}
