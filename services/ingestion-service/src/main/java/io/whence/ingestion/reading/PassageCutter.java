package io.whence.ingestion.reading;

import io.whence.model.SectionRole;
import io.whence.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes passages of paragraphs: none longer than the budget, none without prose. */
final class PassageCutter {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"')\\]\u201D\u2019]*\\s+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final int WORDS_OF_PROSE = 3;

    private final int budget;

    /** @param budget the longest passage, in code points */
    PassageCutter(int budget) {
        this.budget = budget;
    }

    List<Paragraph> passages(Manuscript manuscript) {
        CodePoints points = new CodePoints(manuscript.text().value());
        List<Paragraph> prose = manuscript.paragraphs().stream()
                .filter(paragraph -> isTitle(paragraph) || isProse(points.slice(paragraph.span())))
                .toList();
        List<Paragraph> kept = prose.isEmpty() ? manuscript.paragraphs() : prose;
        return kept.stream()
                .flatMap(paragraph -> cut(paragraph, points.slice(paragraph.span())).stream())
                .toList();
    }

    /** However short. */
    private static boolean isTitle(Paragraph paragraph) {
        return paragraph.section() == SectionRole.TITLE;
    }

    private static boolean isProse(String words) {
        return WORD.matcher(words).results().limit(WORDS_OF_PROSE).count() == WORDS_OF_PROSE;
    }

    private List<Paragraph> cut(Paragraph paragraph, String words) {
        List<Paragraph> parts = new ArrayList<>();
        int offset = paragraph.span().start();
        CodePoints points = new CodePoints(words);
        int from = 0;
        while (from < words.length()) {
            int to = end(words, from);
            String part = words.substring(from, to);
            int start = from + part.length() - part.stripLeading().length();
            int end = to - (part.length() - part.stripTrailing().length());
            if (start < end) {
                Span span = points.span(start, end);
                parts.add(new Paragraph(new Span(offset + span.start(), offset + span.end()), paragraph.section()));
            }
            from = to;
        }
        return parts;
    }

    /** Where the passage that starts here ends: after a sentence if there is one, else a word, else anywhere. */
    private int end(String words, int from) {
        if (words.codePointCount(from, words.length()) <= budget) {
            return words.length();
        }
        int limit = words.offsetByCodePoints(from, budget);
        int sentence = lastMatch(SENTENCE_END, words, from, limit);
        int word = sentence > from ? sentence : lastMatch(SPACE, words, from, limit);
        return word > from ? word : limit;
    }

    private static int lastMatch(Pattern pattern, String words, int from, int limit) {
        Matcher matcher = pattern.matcher(words).region(from, limit);
        int last = from;
        while (matcher.find()) {
            last = matcher.end();
        }
        return last;
    }
}
