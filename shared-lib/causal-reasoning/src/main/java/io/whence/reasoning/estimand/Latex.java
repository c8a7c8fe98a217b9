package io.whence.reasoning.estimand;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How names and lists look in LaTeX. */
final class Latex {

    private Latex() {}

    /** A one-letter variable (with digits) is set in italics as it is; a longer name as text. */
    static String name(String variable) {
        if (variable.matches("\\p{L}\\d*")) {
            return variable.length() == 1 ? variable : variable.charAt(0) + "_{" + variable.substring(1) + "}";
        }
        return "\\text{" + variable.replaceAll("([_%&#$])", "\\\\$1") + "}";
    }

    /** The value of a variable is written in lower case where the name is a letter. */
    static String lower(String variable) {
        return variable.matches("\\p{L}\\d*") ? name(variable.toLowerCase(Locale.ROOT)) : name(variable);
    }

    static String terms(Collection<Term> terms) {
        return terms.stream().map(Term::latex).collect(Collectors.joining(", "));
    }
}
