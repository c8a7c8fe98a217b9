package io.whence.ingestion.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A file as it came: its bytes, and what was said of its kind. */
public final class SourceFile {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("xml", "application/xml"),
            Map.entry("nxml", "application/xml"),
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("xhtml", "text/html"),
            Map.entry("json", "application/json"),
            Map.entry("jsonl", "application/x-ndjson"),
            Map.entry("ndjson", "application/x-ndjson"),
            Map.entry("txt", "text/plain"),
            Map.entry("text", "text/plain"),
            Map.entry("md", "text/markdown"),
            Map.entry("markdown", "text/markdown"),
            Map.entry("tex", "application/x-tex"),
            Map.entry("ris", "application/x-research-info-systems"),
            Map.entry("nbib", "application/nbib"),
            Map.entry("enw", "application/x-research-info-systems"),
            Map.entry("bib", "application/x-bibtex"),
            Map.entry("csv", "text/csv"),
            Map.entry("tsv", "text/tab-separated-values"),
            Map.entry("tab", "text/tab-separated-values"),
            Map.entry("vtt", "text/vtt"),
            Map.entry("srt", "application/x-subrip"));

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

    /** A file whose name may tell its kind, where its content leaves that open. */
    public static SourceFile named(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        return new SourceFile(TYPES.getOrDefault(lower.substring(lower.lastIndexOf('.') + 1), ""), content);
    }

    /** The same file unpacked. */
    SourceFile with(byte[] unpacked) {
        return new SourceFile(mediaType + ";" + parameters, unpacked);
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
        return namedCharset().orElse("UTF-8");
    }

    Optional<String> namedCharset() {
        for (String parameter : parameters.split(";", -1)) {
            String[] pair = parameter.split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase("charset")) {
                return Optional.of(pair[1].strip().replace("\"", ""));
            }
        }
        return Optional.empty();
    }

    /** Whether nothing is said of its kind, so that its bytes have to tell. */
    public boolean isOfUnknownKind() {
        return mediaType.isEmpty() || mediaType.equals("application/octet-stream");
    }

    /** Whether it is compressed, so that its size says little. */
    public boolean isPacked() {
        return Gzip.isPacked(content) || (content.length > 1 && content[0] == 'P' && content[1] == 'K');
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
}
