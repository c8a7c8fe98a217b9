package io.whence.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A dozen abstracts that we wrote ourselves, from many fields; two of them disagree about vitamin D. */
final class DemoDocuments {

    static final List<String> NAMES = List.of(
            "sleep-restriction",
            "insulin-resistance",
            "diabetic-kidney",
            "vitamin-d-for",
            "vitamin-d-against",
            "soil-erosion",
            "coral-reef",
            "minimum-wage",
            "fine-particles",
            "spaced-practice",
            "hydrogen-steel",
            "antibiotic-resistance");

    private DemoDocuments() {}

    /** A document as it is submitted: JSON in UTF-8. */
    static byte[] read(String name) throws IOException {
        try (InputStream json = DemoDocuments.class.getResourceAsStream("/demo/" + name + ".json")) {
            if (json == null) {
                throw new IllegalArgumentException("no demo document is called " + name);
            }
            return json.readAllBytes();
        }
    }
}
