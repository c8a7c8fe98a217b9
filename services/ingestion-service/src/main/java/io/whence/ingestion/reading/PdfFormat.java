package io.whence.ingestion.reading;

import io.whence.ingestion.layout.Block;
import io.whence.ingestion.layout.PageLayout;
import io.whence.model.SectionRole;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF: its title, headings and paragraphs in reading order. Running heads, page numbers, captions, tables, formulas,
 * footnotes, references and what stands between the title and the abstract are left out.
 */
final class PdfFormat implements Format {
    private static final Pattern ABSTRACT =
            Pattern.compile("(?i)(abstract|summary)\\s*(?:[.:\u2013\u2014-]\\s*)+(?=\\p{Lu})");
    private static final Pattern DOI =
            Pattern.compile("(?i)\\bdoi(?:\\.org/|:)\\s*(10\\.\\d{4,9}/[^\\s\"<>]+[^\\s\"<>.,;)])");
    private static final Pattern NUMBER = Pattern.compile("\\d+((?:\\.\\d+)*)\\.?\\s");
    private static final int FIRST_BLOCKS = 12;
    private static final int SHORTEST_TITLE = 8;

    @Override
    public List<Manuscript> read(SourceFile file) {
        PageLayout layout = layout(file.content());
        if (layout.blocks().isEmpty()) {
            throw new UnreadableDocumentException("The PDF has " + layout.pages()
                    + " pages and no text: it is a scan. Recognise its text first, for instance with OCRmyPDF.");
        }
        return List.of(manuscript(layout));
    }

    private static PageLayout layout(byte[] content) {
        try {
            return PageLayout.of(content);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException("The PDF is protected by a password; send a copy without one.", e);
        } catch (IOException e) {
            throw new UnreadableDocumentException("The PDF is broken; save it anew or send its text.", e);
        }
    }

    private static Manuscript manuscript(PageLayout layout) {
        List<Block> blocks = layout.blocks();
        Optional<Block> title = title(blocks);
        Manuscript.Writer writer = new Manuscript.Writer();
        title.ifPresent(block -> writer.paragraph(block.text(), SectionRole.TITLE));
        SectionWriter sections = new SectionWriter(writer, SectionRole.OTHER);
        int start = start(blocks, title);
        blocks.stream()
                .skip(start)
                .filter(block -> title.filter(block::equals).isEmpty())
                .forEach(block -> write(block, sections));
        return writer.finish(metadata(blocks, title)).ignoring(withoutText(layout));
    }

    /** The largest heading among the first blocks. */
    private static Optional<Block> title(List<Block> blocks) {
        return blocks.stream()
                .limit(FIRST_BLOCKS)
                .filter(block -> block.page() == 1 && block.kind() == Block.Kind.HEADING)
                .filter(block -> block.text().length() >= SHORTEST_TITLE
                        && SectionNames.role(block.text()).isEmpty())
                .max(Comparator.comparingDouble(Block::size)
                        .thenComparing(Comparator.comparingInt(blocks::indexOf).reversed()));
    }

    /** Where the abstract begins, else what follows the title: names and addresses stand before. */
    private static int start(List<Block> blocks, Optional<Block> title) {
        for (int i = 0; i < Math.min(blocks.size(), 2 * FIRST_BLOCKS); i++) {
            Block block = blocks.get(i);
            boolean heading = block.kind() == Block.Kind.HEADING
                    && SectionNames.role(block.text())
                            .filter(role -> role == SectionRole.ABSTRACT)
                            .isPresent();
            if (heading || ABSTRACT.matcher(block.text()).lookingAt()) {
                return i;
            }
        }
        return title.map(blocks::indexOf).orElse(0);
    }

    private static void write(Block block, SectionWriter sections) {
        switch (block.kind()) {
            case HEADING -> sections.heading(block.text(), level(block.text()));
            case BODY -> body(block.text(), sections);
            case SMALL -> {
                // Many journals set the methods smaller; what is small elsewhere are addresses and legends.
                if (sections.role() == SectionRole.ABSTRACT || sections.role() == SectionRole.METHODS) {
                    sections.paragraph(block.text());
                }
            }
            case CAPTION, REFERENCE, FOOTNOTE, FRAGMENT -> {}
        }
    }

    private static void body(String text, SectionWriter sections) {
        Matcher runIn = ABSTRACT.matcher(text);
        if (runIn.lookingAt()) {
            sections.heading(runIn.group(1), 1);
            sections.paragraph(text.substring(runIn.end()));
        } else {
            sections.paragraph(text);
        }
    }

    private static int level(String heading) {
        Matcher number = NUMBER.matcher(heading);
        if (number.lookingAt()) {
            return 1 + number.group(1).length() / 2;
        }
        // A heading without a number or a known name stands below those that have one.
        return SectionNames.role(heading).isPresent() || SectionNames.isReferences(heading) ? 1 : 2;
    }

    private static MetadataFields metadata(List<Block> blocks, Optional<Block> title) {
        MetadataFields said = MetadataFields.NONE.withTitle(title.map(Block::text));
        return blocks.stream()
                .filter(block -> block.page() == 1)
                .map(block -> DOI.matcher(block.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .map(said::withDoi)
                .orElse(said);
    }

    /** Pages that are pictures, as a note to the sender. */
    private static List<String> withoutText(PageLayout layout) {
        List<Integer> read = layout.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .map(line -> line.page())
                .distinct()
                .toList();
        return java.util.stream.IntStream.rangeClosed(1, layout.pages())
                .filter(page -> !read.contains(page))
                .mapToObj(page -> "page " + page + " (no text)")
                .toList();
    }
}
