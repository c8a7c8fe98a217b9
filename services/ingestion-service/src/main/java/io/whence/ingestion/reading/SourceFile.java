package io.whence.ingestion.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/** A file as it came: its bytes, and what was said of its kind. */
public final class SourceFile {
    private static final String PDF = "%PDF-";
    private static final int ENOUGH_TO_SNIFF = 256;

    private final String mediaType;
    private final String parameters;
    private final byte[] content;

    /**
     * A file.
     *
     * @param contentType media type with or without parameters, empty if unknown
     * @param content all its bytes
     */
    public SourceFile(String contentType, byte[] content) {
        int end = contentType.indexOf(';');
        this.mediaType =
                (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        this.parameters = end < 0 ? "" : contentType.substring(end + 1);
        this.content = Objects.requireNonNull(content);
    }

    /** A file whose name tells its kind. */
    public static SourceFile named(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml") || lower.endsWith(".nxml")) {
            return new SourceFile("application/xml", content);
        }
        if (lower.endsWith(".json")) {
            return new SourceFile("application/json", content);
        }
        return new SourceFile(lower.endsWith(".txt") || lower.endsWith(".md") ? "text/plain" : "", content);
    }

    /** Media type in lower case, without parameters; empty if unknown. */
    String mediaType() {
        return mediaType;
    }

    byte[] content() {
        return content;
    }

    /** The charset its media type names, UTF-8 if none. */
    String charset() {
        for (String parameter : parameters.split(";", -1)) {
            String[] pair = parameter.split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase("charset")) {
                return pair[1].strip().replace("\"", "");
            }
        }
        return "UTF-8";
    }

    /** Whether nothing is said of its kind, so that its bytes have to tell. */
    public boolean isOfUnknownKind() {
        return mediaType.isEmpty() || mediaType.equals("application/octet-stream");
    }

    /** Number of bytes. */
    public int size() {
        return content.length;
    }

    /** A hash of its kind and bytes: 64 hexadecimal digits. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(mediaType.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    boolean isPdf() {
        return new String(content, 0, Math.min(content.length, PDF.length()), StandardCharsets.ISO_8859_1).equals(PDF);
    }

    /** Whether its first character other than white space is this one. */
    boolean startsWith(char first) {
        for (byte b : Arrays.copyOf(content, Math.min(content.length, ENOUGH_TO_SNIFF))) {
            char c = (char) (b & 0xFF);
            if (!Character.isWhitespace(c) && "\u00EF\u00BB\u00BF".indexOf(c) < 0) {
                return c == first;
            }
        }
        return false;
    }
}
