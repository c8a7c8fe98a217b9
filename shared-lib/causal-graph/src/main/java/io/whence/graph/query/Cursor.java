package io.whence.graph.query;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The place after which a page starts, in the order of falling belief (of evidence: confidence), then id.
 *
 * @param belief of the last item before
 * @param id of the last item before
 */
record Cursor(double belief, String id) {
    /** Before everything. */
    static final Cursor START = new Cursor(2, "");

    /**
     * The cursor that a client sends back.
     *
     * @throws IllegalArgumentException if it is none of ours
     */
    static Cursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", 2);
            return new Cursor(Double.parseDouble(parts[0]), parts[1]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no cursor of this service: take the one under 'next', or none", e);
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((belief + " " + id).getBytes(StandardCharsets.US_ASCII));
    }
}
