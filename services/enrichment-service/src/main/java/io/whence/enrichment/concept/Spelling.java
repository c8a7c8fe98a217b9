package io.whence.enrichment.concept;

import java.util.Map;
import java.util.regex.Pattern;

/** One spelling for the British and the American one, so that "oedema" meets "edema". */
final class Spelling {
    private static final Map<Pattern, String> RULES = Map.ofEntries(
            rule("\\boedema", "edema"),
            rule("oesophag", "esophag"),
            rule("oestr(ogen|adiol|us)", "estr$1"),
            rule("(an|leuk|isch|glyc|lipid|septic|bacter|hypox|ur|tox|vir|parasit|cyt)aemi", "$1emi"),
            rule("\\bhaem", "hem"),
            rule("\\bpaed", "ped"),
            rule("orthopaed", "orthoped"),
            rule("gynaec", "gynec"),
            rule("anaesth", "anesth"),
            rule("\\bfaec", "fec"),
            rule("\\bcaec", "cec"),
            rule("\\b(f)oet(us|al)", "$1et$2"),
            rule("rrhoea", "rrhea"),
            rule("pnoea", "pnea"),
            rule("(tum|behavi|col|lab|fav|hon|vap|od|hum|neighb|harb|rum|vig|endeav)our", "$1or"),
            rule("\\bfibre", "fiber"),
            rule("\\bcentre", "center"),
            rule("\\blitre", "liter"),
            rule("programme\\b", "program"),
            rule("\\bageing", "aging"),
            rule("\\bmould", "mold"),
            rule("sulph", "sulf"),
            rule("(al|an|ar|at|er|il|im|in|it|on|or|ul|ic)isation", "$1ization"),
            rule("\\bgrey\\b", "gray"),
            rule("(an|par|cat|dial)alys(e|ing|ed)\\b", "$1alyz$2"),
            rule("\\baluminium", "aluminum"));

    private Spelling() {}

    private static Map.Entry<Pattern, String> rule(String british, String american) {
        return Map.entry(Pattern.compile(british), american);
    }

    static String american(String word) {
        String changed = word;
        for (Map.Entry<Pattern, String> rule : RULES.entrySet()) {
            changed = rule.getKey().matcher(changed).replaceAll(rule.getValue());
        }
        return changed;
    }
}
