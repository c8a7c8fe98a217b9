package io.whence.ingestion.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HexFormat;

/** Decodes bytes without ever guessing: a byte that is not of the charset is an error, not a question mark. */
final class StrictText {
    private StrictText() {}

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
                    + "; send UTF-8, or name the charset in Content-Type.");
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
