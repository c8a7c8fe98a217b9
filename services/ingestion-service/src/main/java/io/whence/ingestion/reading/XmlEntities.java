package io.whence.ingestion.reading;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Writes the characters that publishers' DTDs name (beta between an ampersand and a semicolon) as numbers, so that no DTD has to be fetched to know
 * them. The names are those of HTML 5, which took in ISO's sets, and ISO's Greek letters.
 */
final class XmlEntities {
    private static final Pattern REFERENCE =
            Pattern.compile("<!\\[CDATA\\[.*?]]>|<!--.*?-->|&(?<name>[A-Za-z][A-Za-z0-9.]*);", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("<!ENTITY\\s+(?:%\\s+)?([^\\s\"']+)");
    private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final String[] ISO_GREEK = {
        "agr", "bgr", "ggr", "dgr", "egr", "zgr", "eegr", "thgr", "igr", "kgr", "lgr", "mgr", "ngr", "xgr", "ogr",
        "pgr", "rgr", "sfgr", "sgr", "tgr", "ugr", "phgr", "khgr", "psgr", "ohgr"
    };
    private static final int ALPHA = 0x3B1;

    private XmlEntities() {}

    /**
     * The same XML without named characters.
     *
     * @throws UnreadableDocumentException if a name is not known and not declared in the file
     */
    static byte[] resolved(byte[] xml) {
        // Names are ASCII in every encoding that is read here; other bytes pass through unchanged.
        String text = new String(xml, StandardCharsets.ISO_8859_1);
        if (text.indexOf('&') < 0 || isWide(xml)) {
            return xml;
        }
        Set<String> declared = declared(text);
        Matcher reference = REFERENCE.matcher(text);
        String resolved = reference.replaceAll(match -> {
            String name = reference.group("name");
            boolean passes = name == null || OF_XML.contains(name) || declared.contains(name);
            return Matcher.quoteReplacement(passes ? match.group() : number(name));
        });
        return resolved.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Set<String> declared(String text) {
        Set<String> names = new HashSet<>();
        Matcher declaration = DECLARATION.matcher(text);
        while (declaration.find()) {
            names.add(declaration.group(1));
        }
        return names;
    }

    private static String number(String name) {
        String characters = Entities.isNamedEntity(name) ? Entities.getByName(name) : greek(name);
        if (characters.isEmpty()) {
            throw new UnreadableDocumentException("The XML uses &" + name
                    + "; which only a DTD explains, and no DTD is fetched; put its character in its place.");
        }
        StringBuilder numbers = new StringBuilder();
        characters.codePoints().forEach(c -> numbers.append("&#").append(c).append(';'));
        return numbers.toString();
    }

    private static String greek(String name) {
        for (int i = 0; i < ISO_GREEK.length; i++) {
            if (ISO_GREEK[i].equalsIgnoreCase(name)) {
                String letter = Character.toString(ALPHA + i);
                return Character.isUpperCase(name.charAt(0)) ? letter.toUpperCase(java.util.Locale.ROOT) : letter;
            }
        }
        return "";
    }

    /** UTF-16, by its mark or by the zero beside its first character. */
    private static boolean isWide(byte[] xml) {
        return xml.length > 1 && (xml[0] == 0 || xml[1] == 0 || (xml[0] & 0xFF) >= 0xFE);
    }
}
