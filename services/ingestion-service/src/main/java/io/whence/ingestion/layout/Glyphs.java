package io.whence.ingestion.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers glyphs into pieces of lines, in the order in which the file draws them. */
final class Glyphs extends PDFTextStripper {
    private static final Pattern BOLD =
            Pattern.compile(".*(?:bold|medi|black|cmbx|,b|lmroman\\d+-b|sfbx).*|.*-b", Pattern.DOTALL);
    private static final double WIDEST_WORD_GAP = 1.6;
    private static final double MOSTLY = 0.6;

    private final List<TextLine> pieces = new ArrayList<>();
    private final List<TextPosition> open = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private Glyphs() throws IOException {
        setSortByPosition(false);
    }

    static List<TextLine> of(PDDocument document) throws IOException {
        Glyphs glyphs = new Glyphs();
        glyphs.getText(document);
        return glyphs.pieces;
    }

    /** What is rotated is a stamp at the side of the page. */
    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("reading was given up");
        }
        if (glyph.getDir() == 0) {
            super.processTextPosition(glyph);
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        double right = Double.NaN;
        for (TextPosition glyph : glyphs) {
            double gap = glyph.getXDirAdj() - right;
            // The scale, not getFontSizeInPt, which is cut to a whole number.
            double size = glyph.getYScale();
            if (!open.isEmpty() && (gap > WIDEST_WORD_GAP * size || gap < -3 * size)) {
                close();
            } else if (!open.isEmpty() && isWordGap(gap, glyph)) {
                words.append(' ');
            }
            open.add(glyph);
            words.append(glyph.getUnicode());
            right = glyph.getXDirAdj() + glyph.getWidthDirAdj();
        }
        close();
    }

    private boolean isWordGap(double gap, TextPosition glyph) {
        boolean open = words.length() > 0 && !Character.isWhitespace(words.charAt(words.length() - 1));
        return open && !glyph.getUnicode().isBlank() && gap > 0.18 * Math.max(3, glyph.getWidthOfSpace() * 2.2);
    }

    private void close() {
        String text = words.toString().strip();
        List<TextPosition> visible =
                open.stream().filter(glyph -> !glyph.getUnicode().isBlank()).toList();
        if (!text.isEmpty() && !visible.isEmpty()) {
            pieces.add(piece(text, visible));
        }
        open.clear();
        words.setLength(0);
    }

    private TextLine piece(String text, List<TextPosition> glyphs) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = 0;
        double bottom = 0;
        int bold = 0;
        Map<Double, Integer> sizes = new HashMap<>();
        for (TextPosition glyph : glyphs) {
            double size = glyph.getYScale();
            left = Math.min(left, glyph.getXDirAdj());
            right = Math.max(right, glyph.getXDirAdj() + glyph.getWidthDirAdj());
            bottom = Math.max(bottom, glyph.getYDirAdj() + 0.2 * size);
            top = Math.min(top, glyph.getYDirAdj() - 0.8 * size);
            sizes.merge(Math.round(size * 2) / 2.0, 1, Integer::sum);
            bold += isBold(glyph) ? 1 : 0;
        }
        double size = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
        return new TextLine(getCurrentPageNo(), left, top, right, bottom, size, bold > glyphs.size() * MOSTLY, text);
    }

    private static boolean isBold(TextPosition glyph) {
        String font = Optional.ofNullable(glyph.getFont().getName()).orElse("").toLowerCase(Locale.ROOT);
        return BOLD.matcher(font).matches();
    }
}
