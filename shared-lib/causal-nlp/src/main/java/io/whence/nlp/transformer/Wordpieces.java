package io.whence.nlp.transformer;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import io.whence.nlp.transformer.Pieces.Piece;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts texts into word pieces. Safe for use by many threads. */
final class Wordpieces implements AutoCloseable {
    static {
        DjlPrivacy.keep();
    }

    private final HuggingFaceTokenizer tokenizer;

    /** @param file a {@code tokenizer.json}; it is read and closed */
    Wordpieces(InputStream file) {
        try (file) {
            tokenizer = HuggingFaceTokenizer.newInstance(file, Map.of("padding", "false", "truncation", "false"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the tokenizer", e);
        }
    }

    /**
     * Each text in full: what is too long for the network is cut by {@link Pieces#windows}.
     *
     * @param style of annotation that the texts ask for
     */
    List<Pieces> of(List<String> texts, AnnotationStyle style) {
        if (texts.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(tokenizer.batchEncode(texts))
                .map(encoding -> pieces(encoding, style))
                .toList();
    }

    private static Pieces pieces(Encoding encoding, AnnotationStyle style) {
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
