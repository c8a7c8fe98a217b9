package io.whence.nlp.transformer;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import io.whence.nlp.transformer.Pieces.Piece;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts texts into word pieces. Safe for use by many threads. */
final class Wordpieces implements AutoCloseable {
    private final HuggingFaceTokenizer tokenizer;
    private final AnnotationStyle style;

    /**
     * @param file a {@code tokenizer.json}
     * @param most pieces of a text; what is longer is cut off
     * @param style of annotation that its texts ask for
     */
    Wordpieces(Path file, int most, AnnotationStyle style) {
        this.style = style;
        try {
            tokenizer = HuggingFaceTokenizer.builder()
                    .optTokenizerPath(file)
                    .optPadding(false)
                    .optTruncation(true)
                    .optMaxLength(most)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the tokenizer " + file, e);
        }
    }

    List<Pieces> of(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(tokenizer.batchEncode(texts)).map(this::pieces).toList();
    }

    private Pieces pieces(Encoding encoding) {
        return new Pieces(
                encoding.getIds(),
                style,
                Arrays.stream(encoding.getCharTokenSpans())
                        .map(Wordpieces::piece)
                        .toList());
    }

    /** The tokenizer counts code points; its special pieces stand nowhere. */
    private static Piece piece(@Nullable CharSpan span) {
        return span == null ? new Piece(0, 0) : new Piece(span.getStart(), span.getEnd());
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
