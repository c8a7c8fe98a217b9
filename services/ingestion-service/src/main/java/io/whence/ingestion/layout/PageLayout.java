package io.whence.ingestion.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads a PDF: its headings and paragraphs in reading order, without what belongs to the pages alone. */
public final class PageLayout {
    private static final double WIDEST_GAP_IN_A_LINE = 0.95;
    private static final double WIDEST_GAP_IN_A_COLUMN = 6;

    private final int pages;
    private final List<Block> blocks;

    private PageLayout(int pages, List<Block> blocks) {
        this.pages = pages;
        this.blocks = List.copyOf(blocks);
    }

    /**
     * Reads a file.
     *
     * @throws org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException if it cannot be opened without a password
     * @throws IOException if it is broken
     */
    public static PageLayout of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<TextLine> lines = lines(document);
            return new PageLayout(
                    document.getNumberOfPages(), lines.isEmpty() ? List.of() : new Paragraphs(lines).blocks());
        }
    }

    /** How many pages it has, with those that hold no text. */
    public int pages() {
        return pages;
    }

    /** Headings and paragraphs in reading order. */
    public List<Block> blocks() {
        return blocks;
    }

    private static List<TextLine> lines(PDDocument document) throws IOException {
        Map<Integer, List<TextLine>> pieces =
                Glyphs.of(document).stream().collect(Collectors.groupingBy(TextLine::page));
        List<TextLine> rows = new ArrayList<>();
        Map<Integer, Double> heights = new HashMap<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            heights.put(page, (double) document.getPage(page - 1).getCropBox().getHeight());
            rows.addAll(
                    TextLine.joined(TextLine.fromTheTop(pieces.getOrDefault(page, List.of())), WIDEST_GAP_IN_A_LINE));
        }
        PageEdges edges = new PageEdges(rows, heights);
        Map<Integer, List<TextLine>> text =
                rows.stream().filter(edges::isText).collect(Collectors.groupingBy(TextLine::page));
        return IntStream.rangeClosed(1, document.getNumberOfPages())
                .mapToObj(page -> text.getOrDefault(page, List.of()))
                .flatMap(page -> TextLine.joined(Columns.ordered(page), WIDEST_GAP_IN_A_COLUMN).stream())
                .toList();
    }

    /** The most frequent of values. */
    static double mode(Stream<Double> values) {
        return values.collect(Collectors.groupingBy(value -> value, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0.0);
    }
}
