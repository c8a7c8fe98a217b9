package io.whence.e2e.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Documents of our own making for the tests. */
final class Texts {

    private static final List<String> CAUSES = List.of(
            "river flooding", "night work", "soil compaction", "road salt", "heat stress", "crop rotation", "noise");

    private static final List<String> EFFECTS =
            List.of("root rot", "deep sleep", "bridge corrosion", "milk yield", "harvest loss", "bird song");

    private static final List<String> FORMS = List.of(
            "%s causes %s.",
            "%s reduces %s in most years.",
            "%s does not increase %s.",
            "%s was associated with %s.",
            "%s may lead to %s.",
            "In our trial, %s led to %s because the soil was wet.");

    private Texts() {}

    /** So many different documents, the same ones every time, some of which agree and some of which do not. */
    static List<Map<String, String>> documents(int many) {
        List<Map<String, String>> documents = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            documents.add(Map.of("title", "Field report " + i, "text", text(i)));
        }
        return documents;
    }

    private static String text(int seed) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int n = seed * 7 + i * 3;
            String sentence = String.format(
                    FORMS.get(n % FORMS.size()),
                    CAUSES.get((n + i) % CAUSES.size()),
                    EFFECTS.get((n * 5 + seed) % EFFECTS.size()));
            paragraphs.add("This is paragraph " + i + " of report " + seed + ". "
                    + Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1));
        }
        return String.join("\n\n", paragraphs);
    }
}
