package io.whence.model.arm;

import java.util.Locale;
import java.util.regex.Pattern;

/** How papers name the arms of a trial; the constants are parts of regular expressions without capturing groups. */
public final class ArmNames {
    /** "group A", "arm 2", "Group III", "treatment group B", "Group SC". */
    public static final String CODED = "(?:(?i:treatment|intervention|study|experimental) )?"
            + "(?:[Gg]roup|GROUP|[Aa]rm|ARM)[ -]#?(?:[A-Z]{1,4}\\d?|[1-9])(?![\\w-])";

    /** "intervention group", "control arm": a role in the trial, which says nothing of what was given. */
    public static final String ROLE = "(?i:(?:active )?treatment|active|intervention|experimental|study|test|index"
            + "|treated|control|comparison|comparator|reference|untreated|first|second|third|fourth|combined"
            + "|combination|early|late|delayed|immediate|intensive)[ -](?i:group|arm)(?![\\w-])";

    /** Either. */
    public static final String ANY = "(?:" + CODED + "|" + ROLE + ")";

    /** Who is in an arm. */
    public static final String PEOPLE = "(?i:patients?|participants?|subjects?|children|women|men|boys|girls|infants"
            + "|neonates|newborns|adults|adolescents|individuals|people|persons|volunteers|students|pupils|those|mothers"
            + "|parents|caregivers|couples|families|households|schools|practices|hospitals|clinics|pharmacies|physicians"
            + "|nurses|rats|mice|animals|dogs|cats|pigs|rabbits|cows|birds|eyes|sites|teeth|controls|cases|males|females"
            + "|members|smokers|workers|employees|teachers|players|athletes|residents)";

    private static final Pattern CODED_NAME = Pattern.compile(CODED);
    private static final Pattern QUALIFIED =
            Pattern.compile("(?:treatment|intervention|study|experimental) (?=group (?:[a-z]{1,4}\\d?|[1-9])$)");
    private static final Pattern CONTROL =
            Pattern.compile("(?i)control|comparison|comparator|reference|untreated|usual|standard|placebo|sham");

    private ArmNames() {}

    /** One form for all ways to write a name: "Arm B" and "treatment group B" are "group b". */
    public static String key(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s-]+", " ")
                .replace("#", "")
                .replaceAll("\\barm\\b", "group");
        return QUALIFIED.matcher(plain).replaceFirst("");
    }

    /** Whether it is numbered or lettered. */
    public static boolean coded(String name) {
        return CODED_NAME.matcher(name).matches();
    }

    /** Whether the name by itself says that it is the arm to compare with. */
    public static boolean control(String name) {
        return CONTROL.matcher(name).find();
    }
}
