package io.whence.reasoning.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The closed class of English verbs whose past does not end in -ed. */
public final class IrregularVerbs {

    private static final String FILE = "irregular-verbs.txt";
    private static final Map<String, String> BASES = new HashMap<>();
    private static final Map<String, String> PARTICIPLES = new HashMap<>();
    private static final Set<String> AMBIGUOUS = new HashSet<>();

    static {
        try (var stream = IrregularVerbs.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("no " + FILE);
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(IrregularVerbs::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private IrregularVerbs() {}

    private static void add(String line) {
        var forms = line.split(" ", -1);
        var past = forms[0].replace("*", "");
        BASES.put(past, forms[1]);
        if (forms[0].endsWith("*")) {
            AMBIGUOUS.add(past);
        }
        if (forms.length > 2) {
            PARTICIPLES.put(forms[2], forms[1]);
        }
    }

    /** Returns the base form of a past form. */
    public static Optional<String> base(String past) {
        return Optional.ofNullable(BASES.get(past));
    }

    static Optional<String> baseOfParticiple(String participle) {
        return Optional.ofNullable(PARTICIPLES.get(participle));
    }

    /** Returns whether the past form is also a common word of another kind, such as "saw" or "left". */
    static boolean isAmbiguous(String past) {
        return AMBIGUOUS.contains(past);
    }
}
