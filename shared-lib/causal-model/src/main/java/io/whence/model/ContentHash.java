package io.whence.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Computes ids: a versioned SHA-256 over named, length-prefixed fields, cut to 160 bits and written as 40 hexadecimal
 * digits.
 *
 * <p>Names and length prefixes keep two different field lists from ever giving the same bytes; the version lets a later
 * rule for an id stand beside the old one.
 */
public final class ContentHash {
    private static final int VERSION = 1;
    private static final int BYTES = 20;

    private final MessageDigest digest;

    private ContentHash(String kind) {
        digest = sha256();
        add("version", String.valueOf(VERSION));
        add("kind", kind);
    }

    /** Starts the id of a thing of this kind. */
    public static ContentHash of(String kind) {
        return new ContentHash(kind);
    }

    /** Adds a text field. */
    public ContentHash with(String name, String value) {
        add(name, value);
        return this;
    }

    /** Adds a number. */
    public ContentHash with(String name, long value) {
        return with(name, Long.toString(value));
    }

    /** Adds spans in their natural order, so that the order they were found in does not matter. */
    public ContentHash with(String name, List<Span> spans) {
        add(name, String.valueOf(spans.size()));
        spans.stream().sorted().forEach(span -> add("span", span.start() + "-" + span.end()));
        return this;
    }

    /** The id: 40 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private void add(String name, String value) {
        addBytes(name.getBytes(StandardCharsets.UTF_8));
        addBytes(value.getBytes(StandardCharsets.UTF_8));
    }

    private void addBytes(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
