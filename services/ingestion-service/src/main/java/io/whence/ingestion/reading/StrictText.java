package io.whence.ingestion.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HexFormat;
import java.util.Optional;

/** Decodes bytes without ever guessing: a byte that is not of the charset is an error, not a question mark. */
final class StrictText {
    private StrictText() {}

    /** A file's characters, in the charset that its mark tells, else that its media type names, else UTF-8. */
    static String decode(SourceFile file) {
        return marked(file.content())
                .map(charset -> decode(file.content(), charset.name()))
                .orElseGet(() -> decode(file.content(), file.charset()));
    }

    /** The charset of a byte order mark of UTF-16, none if there is none. */
    static Optional<Charset> marked(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return switch (mark) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }

    static String decode(byte[] bytes, String charset) {
        CharsetDecoder decoder = charset(charset)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new UnreadableDocumentException("Byte 0x" + HexFormat.of().toHexDigits(bytes[in.position()])
                    + " at position " + in.position() + " is not " + charset
                    + "; send UTF-8, or name the charset in Content-Type (./whence ingest --charset).");
        }
        decoder.flush(out);
        return out.flip().toString();
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnreadableDocumentException("The charset '" + name + "' is not known; send UTF-8.", e);
        }
    }
}
