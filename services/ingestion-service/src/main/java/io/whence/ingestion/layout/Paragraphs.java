package io.whence.ingestion.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes paragraphs of lines in reading order, by gaps, indents and sizes. */
final class Paragraphs {
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!:)\\]\u201D\"]\\s*");
    private static final Pattern CAPTION =
            Pattern.compile("(?i)(fig(ure|\\.)?|table|scheme|box)\\s*\\.?\\s*[S]?\\d+[.:|\\s].*", Pattern.DOTALL);
    private static final Pattern REFERENCE_START = Pattern.compile("(\\[\\d+]|\\d+\\.)\\s.*");
    private static final Pattern REFERENCE =
            Pattern.compile("\\[\\d+]\\s+\\p{Lu}.*\\b(19|20)\\d\\d\\b.*", Pattern.DOTALL);
    private static final Pattern FOOTNOTE =
            Pattern.compile("(\\d{1,2}|[*\u2217\u2020\u2021\u00A7a-f])\\s?(\\p{Lu}|https?:|\u201C).*", Pattern.DOTALL);
    private static final double SLIGHTLY_SMALLER = 0.4;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final double WIDE_GAP = 1.45;
    private static final double INDENT = 0.6;
    private static final double DEEPEST_INDENT = 4;
    private static final double OTHER_SIZE = 0.9;
    private static final double SMALLER = 1.2;
    private static final double FEWEST_LETTERS = 0.55;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_HEADING = 160;

    private final List<TextLine> lines;
    private final double bodySize;
    private final double leading;
    private final Headings headings;
    private final JoinedWords words;
    private final List<Block> blocks = new ArrayList<>();
    private List<TextLine> open = new ArrayList<>();
    private boolean inReferences;

    Paragraphs(List<TextLine> lines) {
        this.lines = lines;
        this.bodySize = PageLayout.mode(
                lines.stream().flatMap(line -> Collections.nCopies(line.text().length(), line.size()).stream()));
        this.leading = PageLayout.mode(IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).page() == lines.get(i - 1).page())
                .mapToObj(i ->
                        Math.round((lines.get(i).bottom() - lines.get(i - 1).bottom()) * 2) / 2.0)
                .filter(gap -> gap > 4 && gap < 30));
        this.headings = new Headings(lines, bodySize);
        this.words = new JoinedWords(lines);
    }

    List<Block> blocks() {
        for (int i = 0; i < lines.size(); i++) {
            if (!open.isEmpty() && begins(i)) {
                close();
            }
            open.add(lines.get(i));
        }
        close();
        return joinedOverFloats();
    }

    private void close() {
        if (!open.isEmpty()) {
            Block block = block(open);
            blocks.add(block);
            boolean heading = block.kind() == Block.Kind.HEADING;
            if (heading) {
                inReferences = Headings.isOfReferences(block.text())
                        || (inReferences && !Headings.endsReferences(block.text()));
            }
        }
        open = new ArrayList<>();
    }

    /** Whether a paragraph begins with this line. */
    private boolean begins(int i) {
        TextLine line = lines.get(i);
        TextLine last = open.get(open.size() - 1);
        if (partsHeading(last, line)) {
            return true;
        }
        boolean bothLong = line.text().length() > 8 && last.text().length() > 8;
        if (Math.abs(line.size() - last.size()) > OTHER_SIZE && bothLong) {
            return true;
        }
        boolean sameColumn = line.page() == last.page() && line.bottom() > last.bottom() - 1;
        return sameColumn ? beginsBelow(last, line) : (isEnd(last) && startsNew(i));
    }

    private boolean partsHeading(TextLine last, TextLine line) {
        boolean lastIs = headings.is(last);
        boolean lineIs = headings.is(line);
        boolean goesOn = lineIs
                && Math.abs(line.size() - last.size()) < INDENT
                && line.bottom() - last.bottom() < 2 * line.size()
                && line.bottom() >= last.bottom()
                && !Headings.isNumbered(line);
        return lastIs ? !goesOn : lineIs;
    }

    private boolean beginsBelow(TextLine last, TextLine line) {
        double gap = line.bottom() - last.bottom();
        if (gap > WIDE_GAP * Math.max(leading, Math.min(leading * SMALLER, line.size() * 1.25))) {
            return true;
        }
        double left = open.stream().skip(1).mapToDouble(TextLine::left).min().orElse(last.left());
        boolean indented = line.left() > left + INDENT * bodySize
                && line.left() < left + DEEPEST_INDENT * bodySize
                && Math.abs(last.left() - line.left()) > INDENT * bodySize;
        return (indented && isEnd(last))
                || (inReferences && REFERENCE_START.matcher(line.text()).matches());
    }

    private static boolean isEnd(TextLine line) {
        return SENTENCE_END.matcher(line.text()).matches();
    }

    private boolean startsNew(int i) {
        TextLine line = lines.get(i);
        boolean indented =
                i + 1 >= lines.size() || line.left() > lines.get(i + 1).left() + INDENT * bodySize;
        return indented || !Character.isLowerCase(line.text().codePointAt(0));
    }

    private Block block(List<TextLine> of) {
        String text = words.of(of);
        return new Block(kind(of, text), text, of.get(0).size(), of);
    }

    private Block.Kind kind(List<TextLine> of, String text) {
        if (of.stream().allMatch(headings::is) && text.length() < LONGEST_HEADING) {
            return Block.Kind.HEADING;
        }
        if (CAPTION.matcher(text).matches()) {
            return Block.Kind.CAPTION;
        }
        if (inReferences || REFERENCE.matcher(text).matches()) {
            return Block.Kind.REFERENCE;
        }
        if (of.get(0).size() < bodySize - SLIGHTLY_SMALLER
                && FOOTNOTE.matcher(text).matches()) {
            return Block.Kind.FOOTNOTE;
        }
        long letters = text.codePoints().filter(Character::isLetter).count();
        boolean formula = letters < FEWEST_LETTERS * text.replace(" ", "").length();
        if (formula || WORD.matcher(text).results().limit(FEWEST_WORDS).count() < FEWEST_WORDS) {
            return Block.Kind.FRAGMENT;
        }
        return of.get(0).size() < bodySize - SMALLER ? Block.Kind.SMALL : Block.Kind.BODY;
    }

    /** A sentence may go on behind a figure, a formula or a footnote. */
    private List<Block> joinedOverFloats() {
        List<Block> joined = new ArrayList<>();
        int unfinished = -1;
        for (Block block : blocks) {
            boolean body = block.kind() == Block.Kind.BODY;
            boolean goesOn = body
                    && unfinished >= 0
                    && Character.isLowerCase(block.text().codePointAt(0));
            if (goesOn) {
                List<TextLine> both = new ArrayList<>(joined.get(unfinished).lines());
                both.addAll(block.lines());
                joined.set(unfinished, new Block(Block.Kind.BODY, words.of(both), block.size(), both));
            } else {
                joined.add(block);
            }
            if (body) {
                int last = goesOn ? unfinished : joined.size() - 1;
                unfinished = SENTENCE_END.matcher(joined.get(last).text()).matches() ? -1 : last;
            } else if (block.kind() == Block.Kind.HEADING) {
                unfinished = -1;
            }
        }
        return joined;
    }
}
